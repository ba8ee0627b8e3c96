import type { LibraryIndex, NoSession } from '@ilium/movement';
import { OutlineButton } from '../../components/outline-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { goBack } from '../../shell/router.ts';
import type { Choice } from '../../state/judge.ts';
import { choiceToLibrary, choiceToTitle } from './choice-words.ts';
import { indexToNames } from './plan-names.ts';
import { planToLeftOut } from './plan-words.ts';

/** What was chosen from the library is not for today, reason by reason; today's own plan is the way on. */
export function ChoiceRefused({
  choice,
  plan,
  index,
}: {
  readonly choice: Choice;
  readonly plan: NoSession;
  readonly index: LibraryIndex;
}) {
  const names = indexToNames(index);
  const { rejections } = plan;
  return (
    <Screen
      title={choiceToTitle(choice, index)}
      back={() => goBack(choiceToLibrary(choice))}
      lead={<p>Not today, by what you answered in the check.</p>}
    >
      {planToLeftOut({ items: [], rejections }, [], names).map(({ text, moves }) => (
        <section key={text} class="stack-tight">
          <h2>{text}</h2>
          <ul>
            {moves.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        </section>
      ))}
      <OutlineButton text="See today’s own plan" icon="play" href="#/plan" />
    </Screen>
  );
}
