import './step-pips.css';

/** Where one is among the steps: pips for the eye, "2 of 9" for everyone. `step` counts from 1. */
export function StepPips({
  step,
  steps,
  textHidden = false,
}: {
  readonly step: number;
  readonly steps: number;
  /** Pips only: where the page says the step in another way. */
  readonly textHidden?: boolean | undefined;
}) {
  return (
    <div class="step-pips">
      <span class="step-pips-row" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <span key={index} class={`step-pip${index < step ? ' step-pip-done' : ''}`} />
        ))}
      </span>
      {!textHidden && (
        <span class="step-pips-text">
          <span class="heard-only">Step </span>
          {step} of {steps}
        </span>
      )}
    </div>
  );
}
