import { BOUND } from '../gate/bound.ts';
import { figureToAuthored } from '../pose/words.ts';
import { freedoms } from '../skeleton/freedom.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import { vectorToBodyState } from './body-state.ts';
import { contactMiss, wishMisses } from './measure.ts';
import type { ResolvedPose } from './resolve.ts';
import { createRowSheet } from './rows.ts';
import type { Term } from './term.ts';

/** A wish or contact that could not be kept, by how much, and what stands against it most. */
export interface Conflict {
  readonly code: 'wish-lost' | 'contact-lost';
  readonly what: string;
  /** Degrees for a wish, millimetres for a contact. */
  readonly by: number;
  readonly against: string;
}

/** How a term pulls at each freedom where the pose came to rest. */
interface Pull {
  readonly term: Pick<Term, 'kind' | 'name'>;
  readonly slope: Float64Array;
}

/** Everything the pose lost beyond its gate, each with the demand that pulls hardest the other way. */
export function findConflicts(
  pose: ResolvedPose,
  terms: readonly Term[],
  vector: JointVector,
): readonly Conflict[] {
  const state = vectorToBodyState(vector);
  const angleBound =
    pose.definition.exceptions.find((e) => e.gate === 'clinical-angle')?.bound ?? BOUND.clinicalAngle;
  const lostWishes = wishMisses(pose, state).filter((miss) => miss.value > angleBound);
  const lostContacts = pose.contacts
    .map((contact) => ({ contact, miss: contactMiss(state.frames, contact) }))
    .filter(({ contact, miss }) => miss > (contact.isFlesh ? BOUND.fleshContact : BOUND.contact));
  if (lostWishes.length + lostContacts.length === 0) return [];
  const pulls = pullsAtRest(terms, vector);
  return [
    ...lostContacts.map(({ contact, miss }): Conflict => {
      return { code: 'contact-lost', what: contact.name, by: miss, against: opponentOf(contact.name, pulls) };
    }),
    ...lostWishes.map((miss): Conflict => {
      return { code: 'wish-lost', what: miss.of, by: miss.value, against: opponentOf(miss.of, pulls) };
    }),
  ];
}

/** At rest all pulls cancel; what is left over at a freedom is its hard limit pushing back. */
function pullsAtRest(terms: readonly Term[], vector: JointVector): readonly Pull[] {
  const state = vectorToBodyState(vector);
  const pulls = terms.map((term): Pull => {
    const sheet = createRowSheet();
    sheet.begin({ withGradients: true });
    term.write(state, sheet);
    const slope = new Float64Array(freedoms.length);
    for (let row = 0; row < sheet.count(); row += 1) {
      sheet.gradient(row).forEach((g, i) => {
        slope[i] = (slope[i] ?? 0) + g * sheet.residual(row);
      });
    }
    return { term, slope };
  });
  return [...pulls, ...limitPulls(pulls, vector)];
}

function limitPulls(pulls: readonly Pull[], vector: JointVector): readonly Pull[] {
  return freedoms.flatMap((f) => {
    const value = vector[f.index] ?? 0;
    if (value > f.minimum + 0.05 && value < f.maximum - 0.05) return [];
    const slope = new Float64Array(freedoms.length);
    slope[f.index] = -pulls.reduce((sum, pull) => sum + (pull.slope[f.index] ?? 0), 0);
    return [{ term: { kind: 'wish', name: `the hard range of ${figureToAuthored(f.name)}` }, slope }];
  });
}

function opponentOf(name: string, pulls: readonly Pull[]): string {
  const own = pulls.find((pull) => pull.term.name === name);
  if (own === undefined) return 'nothing else';
  const opposed = pulls
    .filter((pull) => pull !== own && pull.term.kind !== 'placement')
    .map((pull) => ({ name: pull.term.name, strength: alignment(own.slope, pull.slope) }))
    .sort((a, b) => a.strength - b.strength)[0];
  return opposed === undefined || opposed.strength >= 0 ? 'nothing else' : opposed.name;
}

const alignment = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
