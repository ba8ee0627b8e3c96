import { type Motions, parseSolvedMotions, type SolvedMotions } from '@ilium/body';

/** How the variations of a movement move: in the author's words and in solved numbers, by variation id. */
export interface MovementMotions {
  readonly definitions: Motions;
  /** May lack a variation whose poses are not solved yet. */
  readonly solved: SolvedMotions;
}

type Door = readonly [
  () => Promise<{ readonly poses: Motions }>,
  () => Promise<{ readonly default: unknown }>,
];

/** Where the motions of each movement are fetched from, one by one; a new one is its line here. */
const doorByMovement: Readonly<Record<string, Door>> = {
  'adductor-squeeze': [
    () => import('../movements/adductor-squeeze/poses.ts'),
    () => import('../poses/adductor-squeeze.json'),
  ],
  bridge: [() => import('../movements/bridge/poses.ts'), () => import('../poses/bridge.json')],
  butterfly: [() => import('../movements/butterfly/poses.ts'), () => import('../poses/butterfly.json')],
  'clamshell-bridge': [
    () => import('../movements/clamshell-bridge/poses.ts'),
    () => import('../poses/clamshell-bridge.json'),
  ],
  'double-hip-rotation': [
    () => import('../movements/double-hip-rotation/poses.ts'),
    () => import('../poses/double-hip-rotation.json'),
  ],
  'flexion-drill': [
    () => import('../movements/flexion-drill/poses.ts'),
    () => import('../poses/flexion-drill.json'),
  ],
  'half-kneeling-hip-flexor': [
    () => import('../movements/half-kneeling-hip-flexor/poses.ts'),
    () => import('../poses/half-kneeling-hip-flexor.json'),
  ],
  'hip-hiker': [() => import('../movements/hip-hiker/poses.ts'), () => import('../poses/hip-hiker.json')],
  'knee-wags': [() => import('../movements/knee-wags/poses.ts'), () => import('../poses/knee-wags.json')],
  'lying-figure-four': [
    () => import('../movements/lying-figure-four/poses.ts'),
    () => import('../poses/lying-figure-four.json'),
  ],
  'ninety-ninety': [
    () => import('../movements/ninety-ninety/poses.ts'),
    () => import('../poses/ninety-ninety.json'),
  ],
  pigeon: [() => import('../movements/pigeon/poses.ts'), () => import('../poses/pigeon.json')],
  'psoas-march': [
    () => import('../movements/psoas-march/poses.ts'),
    () => import('../poses/psoas-march.json'),
  ],
  'seated-figure-four': [
    () => import('../movements/seated-figure-four/poses.ts'),
    () => import('../poses/seated-figure-four.json'),
  ],
  'standing-hip-flexor': [
    () => import('../movements/standing-hip-flexor/poses.ts'),
    () => import('../poses/standing-hip-flexor.json'),
  ],
  'standing-side-bend': [
    () => import('../movements/standing-side-bend/poses.ts'),
    () => import('../poses/standing-side-bend.json'),
  ],
};

/** Whether a movement has motions to fetch. */
export const hasMotions = (movementId: string): boolean => Object.hasOwn(doorByMovement, movementId);

/**
 * Fetches how a movement moves; `null` for a movement that has no motions. Numbers that do not parse are a slip
 * in this repository, so they throw.
 */
export async function loadMotions(movementId: string): Promise<MovementMotions | null> {
  const door = hasMotions(movementId) ? doorByMovement[movementId] : undefined;
  if (door === undefined) return null;
  const [{ poses }, numbers] = await Promise.all([door[0](), door[1]()]);
  const solved = parseSolvedMotions(numbers.default);
  if (!solved.ok) throw new Error(`${movementId}: ${solved.error.path} should be ${solved.error.expected}`);
  return { definitions: poses, solved: solved.value };
}
