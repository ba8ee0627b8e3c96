import { localDirectionToWorld } from '../kinematics/frames.ts';
import { addDirectionGradient, type Gradient } from '../kinematics/gradient.ts';
import { freedoms } from '../skeleton/freedom.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import { dotProduct, subtractVectors, type Vector } from '../skeleton/vector.ts';
import type { ResolvedAim, Wish } from './resolve.ts';
import { PULL, type Term } from './term.ts';

function pull(gradient: Gradient | undefined, freedom: number, weight: number): void {
  if (gradient !== undefined) gradient[freedom] = weight;
}

/** Keeps an angle near its wish: gently at first, steeply as it nears the 15° of the gate. */
export function wishTerm(wish: Wish): Term {
  const weight = PULL.wishPerDegree * (wish.isHeld ? PULL.heldTimes : 1);
  return {
    kind: 'wish',
    name: wish.name,
    write: ({ vector }, rows) => {
      const off = (vector[wish.freedom] ?? 0) - wish.degrees;
      pull(rows.add(weight * off), wish.freedom, weight);
      const beyond = Math.abs(off) - PULL.wishSlackDegrees;
      if (beyond <= 0) return;
      const steep = PULL.wishBeyondSlackPerDegree;
      pull(rows.add(steep * beyond), wish.freedom, steep * Math.sign(off));
    },
  };
}

/** Draws everything nobody wished for toward a usual place, so that no number is left undefined. */
export function guideTerm(guide: JointVector, wished: ReadonlySet<number>, strength = 1): Term {
  const guided = freedoms.filter((freedom) => !wished.has(freedom.index));
  return {
    kind: 'guide',
    name: 'the usual posture',
    write: ({ vector }, rows) => {
      for (const { index, unit } of guided) {
        const weight = strength * (unit === 'degrees' ? PULL.guidePerDegree : PULL.guidePerMillimetre);
        pull(rows.add(weight * ((vector[index] ?? 0) - (guide[index] ?? 0))), index, weight);
      }
    },
  };
}

/** Sideways, up, forward. */
export const WORLD_AXES: readonly Vector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Turns a direction of the body toward a direction of the room: one residual for each world axis. */
export function aimTerm(aim: ResolvedAim): Term {
  const { joint, local } = aim.axis;
  return {
    kind: 'aim',
    name: aim.name,
    write: ({ frames }, rows) => {
      const direction = localDirectionToWorld(frames, joint, local);
      const off = subtractVectors(direction, aim.toward);
      for (const axis of WORLD_AXES) {
        const gradient = rows.add(PULL.aim * dotProduct(axis, off));
        if (gradient !== undefined) addDirectionGradient(gradient, frames, joint, direction, axis, PULL.aim);
      }
    },
  };
}
