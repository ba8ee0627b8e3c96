import { useId } from 'preact/hooks';
import { PainFace } from './pain-face.tsx';
import './score-keys.css';

const scores = Array.from({ length: 11 }, (_, score) => score);

/** Pain as a number from 0 to 10 in one touch, with a face beside each. `legend` asks; `lowText` and `highText` say what the ends mean. */
export function ScoreKeys({
  legend,
  legendHidden = false,
  value,
  onChange,
  lowText = '0 none',
  highText = '10 worst you can imagine',
}: {
  readonly legend: string;
  readonly legendHidden?: boolean | undefined;
  readonly value: number | null;
  readonly onChange: (score: number) => void;
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
            <PainFace score={score} />
            <span>{score}</span>
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
