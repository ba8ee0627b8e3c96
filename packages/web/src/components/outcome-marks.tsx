import './outcome-marks.css';

/** How an item was rated. */
export type Outcome = 'eased' | 'same' | 'worse';

/** Every rating of an item, oldest first: disc, ring or cross. The counts stand beside them in words. */
export function OutcomeMarks({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <span class="outcome-marks" role="img" aria-label={outcomes.join(', ')}>
      {outcomes.map((outcome, index) => (
        <OutcomeMark key={index} outcome={outcome} />
      ))}
    </span>
  );
}

/** One rating as a shape. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg class="outcome-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {outcome === 'eased' && <circle class="outcome-eased" cx="10" cy="10" r="8.5" />}
      {outcome === 'same' && <circle class="outcome-same" cx="10" cy="10" r="7.25" />}
      {outcome === 'worse' && <path class="outcome-worse" d="M4 4l12 12M16 4 4 16" />}
    </svg>
  );
}
