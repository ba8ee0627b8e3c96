import type { LimbLoad, Load, MovementKind, Phase, Sidedness, TrunkLoad, Variation } from '@ilium/movement';
import fixture from '../../fixtures/movement-tags.json' with { type: 'json' };

const limbTagByAbbreviation: Readonly<Record<string, keyof LimbLoad>> = {
  hipF: 'hipFlexion',
  hipE: 'hipExtension',
  er: 'externalRotation',
  ir: 'internalRotation',
  abd: 'abduction',
  add: 'adduction',
  kf: 'kneeFlexion',
  kt: 'kneeTorsion',
  comp: 'compression',
  wb: 'weightBearing',
  op: 'overpressure',
  kneel: 'kneeling',
  distract: 'distraction',
  adIso: 'adductorHold',
  sideLie: 'sideLying',
};

const trunkTagByAbbreviation: Readonly<Record<string, keyof TrunkLoad>> = {
  floor: 'floor',
  supine: 'supine',
  stand: 'standing',
  lf: 'lumbarFlexion',
  lr: 'lumbarRotation',
  ls: 'lumbarSideBend',
  le: 'lumbarExtension',
  lfl: 'loadedFlexion',
  nt: 'neuralTension',
  head: 'headDown',
  bal: 'balance',
  sup: 'supportable',
  iso: 'longestHoldSeconds',
  bed: 'bedPossible',
  band: 'band',
  overhead: 'armOverhead',
  wrist: 'wristLoad',
  neckrot: 'neckRotation',
  assisted: 'assisted',
};

const rename = (
  tags: Readonly<Record<string, number>>,
  nameByAbbreviation: Readonly<Record<string, string>>,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tags)
      .filter(([, amount]) => amount > 0)
      .map(([abbreviation, amount]) => {
        const name = nameByAbbreviation[abbreviation];
        if (!name) throw new Error(`unknown tag ${abbreviation}`);
        return [name, amount];
      }),
  );

/** A row of the specification's tag table, as far as the safety rules look at it. */
export interface FixtureVariation extends Pick<Variation, 'id' | 'specId' | 'load' | 'sidedness' | 'phase'> {
  readonly kind: MovementKind;
}

/** The 49 variations of `spec/data/movement-tags.json`, with tags by their full names. */
export const fixtureVariations: readonly FixtureVariation[] = fixture.variations.map((row) => ({
  id: row.id.toLowerCase().replace('.', '-'),
  specId: row.id,
  kind: row.kind as MovementKind,
  phase: row.phase as Phase,
  sidedness: (row.symmetric ? (row.sided ? 'alternating' : 'symmetric') : 'each') satisfies Sidedness,
  load: {
    working: rename(row.lead, limbTagByAbbreviation),
    other: rename(row.other, limbTagByAbbreviation),
    trunk: rename(row.spine, trunkTagByAbbreviation),
  } as Load,
}));
