import type { CivilDate } from '@ilium/units';

/** Why a plan from elsewhere is not taken. Activities are counted from 1; nothing of a refused plan is used. */
export type CarePlanRefusal =
  | { readonly code: 'too-large'; readonly mostMegabytes: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'unsafe-json' }
  | { readonly code: 'no-care-plan' }
  | { readonly code: 'several-care-plans'; readonly found: number }
  | { readonly code: 'unknown-modifier' }
  | { readonly code: 'not-active'; readonly status: string }
  | { readonly code: 'other-time'; readonly from: CivilDate | null; readonly to: CivilDate | null }
  | { readonly code: 'nothing-to-do' }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'no-movement'; readonly activity: number }
  | { readonly code: 'unknown-movement'; readonly activity: number; readonly name: string }
  | { readonly code: 'named-twice'; readonly activity: number; readonly name: string }
  | { readonly code: 'not-to-do' | 'for-the-table' | 'above-bounds'; readonly activity: number }
  | { readonly code: 'no-dose'; readonly activity: number }
  | {
      readonly code: 'dose-out-of-range';
      readonly activity: number;
      readonly part: 'holdSeconds' | 'reps' | 'sets';
      readonly most: number;
    };

const partTexts = { holdSeconds: 'the hold in seconds', reps: 'the repetitions', sets: 'the sets' } as const;

function timeToText(from: CivilDate | null, to: CivilDate | null): string {
  if (from !== null && to !== null) return `The plan is for ${from} to ${to}, which is not now.`;
  return from !== null ? `The plan begins on ${from}.` : `The plan ended on ${to}.`;
}

/** One sentence that says what is wrong and where. */
export function carePlanRefusalToText(refusal: CarePlanRefusal): string {
  switch (refusal.code) {
    case 'too-large':
      return `The file is larger than ${refusal.mostMegabytes} MB, so it was not read.`;
    case 'not-json':
      return 'The file is broken or is not a FHIR file in JSON.';
    case 'unsafe-json':
      return 'The file says something twice or is nested too deep, so it was not read.';
    case 'no-care-plan':
      return 'The file holds no plan (a FHIR CarePlan).';
    case 'several-care-plans':
      return `The file holds ${refusal.found} plans; send one.`;
    case 'unknown-modifier':
      return 'The plan has a note that changes its meaning (a modifier extension), and this app does not know it.';
    case 'not-active':
      return `The plan is marked “${refusal.status}”; only an active plan can be used.`;
    case 'other-time':
      return timeToText(refusal.from, refusal.to);
    case 'nothing-to-do':
      return 'The plan names nothing to do.';
    case 'too-many':
      return `The plan names more than ${refusal.most} things to do.`;
    case 'no-movement':
      return `Number ${refusal.activity} of the plan names no movement of this library (code system urn:ilium:variation).`;
    case 'unknown-movement':
      return `Number ${refusal.activity} of the plan names “${refusal.name}”, which this library does not have.`;
    case 'named-twice':
      return `Number ${refusal.activity} of the plan names “${refusal.name}” a second time.`;
    case 'not-to-do':
      return `Number ${refusal.activity} of the plan is not to be done now; take it out of the plan.`;
    case 'for-the-table':
      return `Number ${refusal.activity} of the plan is done by a therapist at a table, never alone.`;
    case 'above-bounds':
      return `Number ${refusal.activity} of the plan has a dose outside the bounds of its movement.`;
    case 'no-dose':
      return `Number ${refusal.activity} of the plan has no dose (extension urn:ilium:dose with holdSeconds, reps and sets).`;
    case 'dose-out-of-range':
      return `Number ${refusal.activity} of the plan: ${partTexts[refusal.part]} must be a whole number up to ${refusal.most}.`;
  }
}
