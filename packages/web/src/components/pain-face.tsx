/** Worst pain on the scale. */
const WORST = 10;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Mouth and brows of a face: from a calm smile at 0 to a deep frown at 10. */
function features(score: number): { readonly mouth: string; readonly brows: string } {
  const share = score / WORST;
  const bend = round(3 - 6.5 * share);
  const ends = round(15.2 + 1.6 * share);
  const slant = round(1.8 * share);
  const y = 8.2;
  return {
    mouth: `M7.6 ${ends}Q12 ${round(ends + bend)} 16.4 ${ends}`,
    brows: `M6.8 ${round(y + slant / 2)}L9.6 ${round(y - slant)}M17.2 ${round(y + slant / 2)}L14.4 ${round(y - slant)}`,
  };
}

/** A plain face for a number from 0 to 10; the number beside it says the same in a figure. */
export function PainFace({ score }: { readonly score: number }) {
  const { mouth, brows } = features(score);
  return (
    <svg class="pain-face" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10.2" />
      <path d="M8.6 11v.6M15.4 11v.6" />
      {score > 3 && <path d={brows} />}
      <path d={mouth} />
    </svg>
  );
}
