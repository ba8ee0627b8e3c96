import { err, ok, type Result } from '@ilium/units';
import { type BodyAxis, type BodyAxisName, bodyAxisByName } from '../kinematics/body-axis.ts';
import { type Landmark, type LandmarkName, landmarkByName } from '../kinematics/landmark.ts';
import { type AuthoredFreedom, eachSide, mergeAngles, type PoseDefinition, type Spot } from '../pose/pose.ts';
import { placeProps } from '../pose/pose-props.ts';
import { authoredToFigure, directionToVector } from '../pose/words.ts';
import { findSurface, type PlacedProp } from '../prop/placement.ts';
import type { Surface, SurfaceName } from '../prop/prop.ts';
import { type FreedomName, freedomIndexByName, freedoms } from '../skeleton/freedom.ts';
import { type JointVector, NEUTRAL } from '../skeleton/joint-vector.ts';
import type { Vector } from '../skeleton/vector.ts';

/** A wished angle, found in the joint vector. */
export interface Wish {
  /** The author's word, for messages. */
  readonly name: string;
  readonly freedom: number;
  readonly degrees: number;
  readonly isHeld: boolean;
}

/** A wished direction. */
export interface ResolvedAim {
  readonly name: string;
  readonly axis: BodyAxis;
  readonly toward: Vector;
}

interface ContactFacts {
  /** "palm.other on thighTop.working": the contact in the author's words. */
  readonly name: string;
  readonly landmark: Landmark;
  readonly isFlesh: boolean;
  readonly slides: boolean;
}

/** A place of the body resting on something in the room. */
export interface SurfaceContact extends ContactFacts {
  readonly kind: 'surface';
  readonly surface: Surface;
  readonly surfaceName: SurfaceName;
  readonly at: Spot;
}

/** A place of the body touching another place of the body. */
export interface BodyContact extends ContactFacts {
  readonly kind: 'body';
  readonly other: Landmark;
  readonly gap: number;
}

export type ResolvedContact = SurfaceContact | BodyContact;

/** A pose in the figure's own terms: working is left, pairs are split, props stand in the room. */
export interface ResolvedPose {
  readonly wishes: readonly Wish[];
  readonly aims: readonly ResolvedAim[];
  readonly contacts: readonly ResolvedContact[];
  /** Where to start and gently lean to, all 49 numbers. */
  readonly guide: JointVector;
  readonly props: readonly PlacedProp[];
  readonly supports: readonly { readonly name: SurfaceName; readonly surface: Surface }[];
  readonly definition: PoseDefinition;
}

/** Why a pose cannot even be tried. */
export type ResolveRefusal =
  | {
      readonly code: 'wish-out-of-range';
      readonly wish: string;
      readonly wanted: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'prop-missing'; readonly surface: string; readonly neededBy: string };

/** The pose in figure terms, or every reason why that is impossible. */
export function resolvePose(definition: PoseDefinition): Result<ResolvedPose, readonly ResolveRefusal[]> {
  const props = placeProps(definition);
  const wishes = resolveWishes(definition);
  const refusals = [...wishes.flatMap(rangeRefusal), ...missingProps(definition, props)];
  if (refusals.length > 0) return err(refusals);
  return ok({
    wishes,
    aims: definition.aims.map((aim) => ({
      name: aim.axis,
      axis: bodyAxisByName[authoredToFigure(aim.axis) as BodyAxisName],
      toward: directionToVector(aim.toward),
    })),
    contacts: definition.contacts.map((contact) => resolveContact(contact, props)),
    guide: resolveGuide(definition),
    props,
    supports: definition.supports.map((name) => ({ name, surface: surfaceOf(props, name) })),
    definition,
  });
}

function resolveWishes(definition: PoseDefinition): readonly Wish[] {
  const held = new Set(definition.hold.flatMap(eachSide));
  const guide = mergeAngles(definition.guide);
  const heldAngles = [...held].map((name) => [name, guide[name as AuthoredFreedom] ?? 0] as const);
  const wished = { ...Object.fromEntries(heldAngles), ...mergeAngles(definition.angles) };
  return Object.entries(wished).map(([name, degrees]) => ({
    name,
    freedom: freedomIndexByName[authoredToFigure(name) as FreedomName],
    degrees,
    isHeld: held.has(name),
  }));
}

function rangeRefusal(wish: Wish): readonly ResolveRefusal[] {
  const range = freedoms[wish.freedom];
  if (range === undefined || (wish.degrees >= range.minimum && wish.degrees <= range.maximum)) return [];
  const { minimum, maximum } = range;
  return [{ code: 'wish-out-of-range', wish: wish.name, wanted: wish.degrees, minimum, maximum }];
}

const isLandmark = (name: string): boolean => authoredToFigure(name) in landmarkByName;

function missingProps(definition: PoseDefinition, props: readonly PlacedProp[]): readonly ResolveRefusal[] {
  const asked = [
    ...definition.contacts.map((c) => ({ surface: c.on as string, neededBy: `${c.point} on ${c.on}` })),
    ...definition.supports.map((surface) => ({ surface: surface as string, neededBy: 'supports' })),
  ];
  return asked
    .filter(({ surface }) => !isLandmark(surface) && findSurface(props, surface as SurfaceName) === undefined)
    .map(({ surface, neededBy }) => ({ code: 'prop-missing', surface, neededBy }));
}

function surfaceOf(props: readonly PlacedProp[], name: SurfaceName): Surface {
  const surface = findSurface(props, name);
  if (surface === undefined) throw new Error(`missing props are refused before ${name} is looked up`);
  return surface;
}

function resolveContact(
  contact: PoseDefinition['contacts'][number],
  props: readonly PlacedProp[],
): ResolvedContact {
  const facts = {
    name: `${contact.point} on ${contact.on}`,
    landmark: landmarkByName[authoredToFigure(contact.point) as LandmarkName],
    isFlesh: contact.flesh === true,
    slides: contact.slides === true,
  };
  if (isLandmark(contact.on)) {
    const other = landmarkByName[authoredToFigure(contact.on) as LandmarkName];
    return { ...facts, kind: 'body', other, gap: contact.gap ?? 0 };
  }
  const surfaceName = contact.on as SurfaceName;
  return {
    ...facts,
    kind: 'surface',
    surfaceName,
    surface: surfaceOf(props, surfaceName),
    at: contact.at ?? {},
  };
}

function resolveGuide(definition: PoseDefinition): JointVector {
  const next = [...NEUTRAL];
  for (const [name, value] of Object.entries(mergeAngles(definition.guide, definition.angles)))
    next[freedomIndexByName[authoredToFigure(name) as FreedomName]] = value;
  return next;
}
