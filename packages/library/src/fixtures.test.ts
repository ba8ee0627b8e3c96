import type { LimbLoad, TrunkLoad, Variation } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import bounds from '../fixtures/dose-bounds.json' with { type: 'json' };
import tags from '../fixtures/movement-tags.json' with { type: 'json' };
import doses from '../fixtures/source-doses.json' with { type: 'json' };
import { library } from './library.ts';

const limbTagByField = {
  hipFlexion: 'hipF',
  hipExtension: 'hipE',
  externalRotation: 'er',
  internalRotation: 'ir',
  abduction: 'abd',
  adduction: 'add',
  kneeFlexion: 'kf',
  kneeTorsion: 'kt',
  compression: 'comp',
  weightBearing: 'wb',
  overpressure: 'op',
  kneeling: 'kneel',
  distraction: 'distract',
  adductorHold: 'adIso',
  sideLying: 'sideLie',
} as const satisfies Record<keyof LimbLoad, string>;

const trunkTagByField = {
  floor: 'floor',
  supine: 'supine',
  standing: 'stand',
  lumbarFlexion: 'lf',
  lumbarRotation: 'lr',
  lumbarSideBend: 'ls',
  lumbarExtension: 'le',
  loadedFlexion: 'lfl',
  neuralTension: 'nt',
  headDown: 'head',
  balance: 'bal',
  supportable: 'sup',
  longestHoldSeconds: 'iso',
  bedPossible: 'bed',
  band: 'band',
  armOverhead: 'overhead',
  wristLoad: 'wrist',
  neckRotation: 'neckrot',
  assisted: 'assisted',
} as const satisfies Record<keyof TrunkLoad, string>;

const renamed = (load: object, tagByField: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(load).map(([field, value]) => [tagByField[field], value]));

const present = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0));

const tagBySpecId = new Map(tags.variations.map((one) => [one.id, one]));
const doseBySpecId = new Map(Object.entries(doses));

const boundsBySpecId = new Map(Object.entries(bounds));

const covered = library.movements.flatMap((movement) =>
  movement.variations.map((variation) => ({ specId: variation.specId, movement, variation })),
);

const isSided = ({ sidedness }: Variation): boolean => sidedness !== 'symmetric';

describe.each(covered)('$specId in the library', ({ specId, movement, variation }) => {
  const tag = tagBySpecId.get(specId);
  const source = doseBySpecId.get(specId);

  it('has the specified source, kind, phase and sides', () => {
    expect({
      source: movement.source,
      kind: movement.kind,
      phase: variation.phase,
      sided: isSided(variation),
    }).toEqual({ source: tag?.source, kind: tag?.kind, phase: tag?.phase, sided: tag?.sided });
  });

  it('has the specified load', () => {
    const { working, other, trunk } = variation.load;
    expect(renamed(working, limbTagByField)).toEqual(present(tag?.lead ?? {}));
    expect(renamed(other, limbTagByField)).toEqual(present(tag?.other ?? {}));
    expect(renamed(trunk, trunkTagByField)).toEqual(present(tag?.spine ?? {}));
  });

  it('has the dose its source states', () => {
    const { holdSeconds, reps, sets } = variation.dose.source;
    expect({
      holdMin: holdSeconds?.min ?? null,
      holdMax: holdSeconds?.max ?? null,
      repsMin: reps?.min ?? null,
      repsMax: reps?.max ?? null,
      setsMin: sets.min,
      setsMax: sets.max,
    }).toEqual({
      holdMin: source?.holdMin,
      holdMax: source?.holdMax,
      repsMin: source?.repsMin,
      repsMax: source?.repsMax,
      setsMin: source?.setsMin,
      setsMax: source?.setsMax,
    });
    expect(variation.dose.kind).toBe(source?.type);
  });

  it('keeps the limits that no rule may pass', () => {
    const { holdSeconds, reps, reliefReps, setsMax } = variation.dose.bounds;
    expect({
      holdMin: holdSeconds.min,
      holdMax: holdSeconds.max,
      repsMin: reps.min,
      repsMax: reps.max,
      relief: reliefReps,
      setsMax,
    }).toEqual(boundsBySpecId.get(specId));
  });
});

describe('spec ids', () => {
  it('name one variation each', () => {
    expect(new Set(covered.map(({ specId }) => specId)).size).toBe(covered.length);
  });
});
