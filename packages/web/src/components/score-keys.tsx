import { useId } from 'preact/hooks';
import { PainFace } from './pain-face.tsx';
import './score-keys.css';

const zeroToTen: readonly number[] = Array.from({ length: 11 }, (_, score) => score);

/**
 * A number in one touch: pain from 0 to 10 with a face beside each, or other `scores` without faces. `legend` asks;
 * `lowText` and `highText` say what the ends mean.
 */
export function ScoreKeys({
  legend,
  legendHidden = false,
  value,
  onChange,
  scores = zeroToTen,
  scoreToText = String,
  faces = true,
  lowText = '0 none',
  highText = '10 worst you can imagine',
}: {
  readonly legend: string;
  readonly legendHidden?: boolean | undefined;
  readonly value: number | null;
  readonly onChange: (score: number) => void;
  readonly scores?: readonly number[] | undefined;
  /** Whether the numbers are pain. */
  readonly faces?: boolean | undefined;
  readonly scoreToText?: ((score: number) => string) | undefined;
  readonly lowText?: string | undefined;
  readonly highText?: string | undefined;
}) {
  const name = useId();
  return (
    <fieldset aria-label={legendHidden ? legend : undefined}>
      {!legendHidden && <legend class="score-legend">{legend}</legend>}
      <div class="score-keys">
        {scores.map((score) => (
          <label key={score} class="score-key">
            <input
              class="score-input"
              type="radio"
              name={name}
              value={score}
              checked={score === value}
              onChange={() => onChange(score)}
            />
            {faces && <PainFace score={score} />}
            <span>{scoreToText(score)}</span>
          </label>
        ))}
      </div>
      <p class="score-ends" aria-hidden="true">
        <span>{lowText}</span>
        <span>{highText}</span>
      </p>
    </fieldset>
  );
}
