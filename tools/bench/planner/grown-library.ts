import { library } from '@ilium/library';
import { indexLibrary, type LibraryIndex, type LimbLoad, type Movement, targetGroups } from '@ilium/movement';

const motions = [
  'hipFlexion',
  'hipExtension',
  'externalRotation',
  'internalRotation',
  'abduction',
  'adduction',
  'kneeFlexion',
] as const;

/** A limb that moves another way by as much. */
function turn(limb: LimbLoad, round: number): LimbLoad {
  const entries = Object.entries(limb).map(([tag, amount]) => {
    const at = motions.indexOf(tag as (typeof motions)[number]);
    return [at < 0 ? tag : motions[(at + 2 * round) % motions.length], amount];
  });
  return Object.fromEntries(entries);
}

/** A movement of another name, family, aim and motion: as far from its model as one movement is from the next. */
function vary(movement: Movement, round: number): Movement {
  const turned = movement.targets.map(
    (target) => targetGroups[(targetGroups.indexOf(target) + 3 * round) % targetGroups.length] ?? target,
  );
  return {
    ...movement,
    id: `${movement.id}-${round}`,
    formerIds: [],
    specId: `M${Number(movement.specId.slice(1)) + 30 * round}`,
    family: `${movement.family}-${round}`,
    targets: [...new Set(turned)],
    variations: movement.variations.map((variation) => ({
      ...variation,
      specId: variation.specId.replace(/\d+/, (number) => String(Number(number) + 30 * round)),
      load: {
        ...variation.load,
        working: turn(variation.load.working, round),
        other: turn(variation.load.other, round),
      },
      setUpSeconds: variation.setUpSeconds + round,
      easier: null,
      harder: null,
      alternates: {},
    })),
  };
}

/** The library grown to at least so many variations that a person does alone, for seeing how the search grows. */
export function growLibrary(variations: number): LibraryIndex {
  const own = library.movements.filter(({ kind }) => kind === 'mobility' || kind === 'strength');
  const movements: Movement[] = [];
  for (let round = 0; movements.flatMap((one) => one.variations).length < variations; round++)
    movements.push(...own.map((movement) => (round === 0 ? movement : vary(movement, round))));
  while (movements.slice(0, -1).flatMap((one) => one.variations).length >= variations) movements.pop();
  return indexLibrary({ ...library, movements, programmes: [] });
}
