import { GoButton } from './go-button.tsx';

/**
 * "None of these": an answer like any other, solid and always active.
 * With something ticked it turns into the way on with those answers.
 */
export function NoneOfThese({
  ticked,
  onNone,
  onNext,
  noneText = 'None of these',
  nextText = 'Next',
}: {
  /** How many answers are ticked. */
  readonly ticked: number;
  readonly onNone: () => void;
  readonly onNext: () => void;
  readonly noneText?: string | undefined;
  readonly nextText?: string | undefined;
}) {
  return ticked === 0 ? (
    <GoButton text={noneText} onPress={onNone} />
  ) : (
    <GoButton text={nextText} onPress={onNext} />
  );
}
