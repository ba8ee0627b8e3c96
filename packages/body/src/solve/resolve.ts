import { err, ok, type Result } from '@ilium/units';
import { type BodyAxis, type BodyAxisName, bodyAxisByName } from '../kinematics/body-axis.ts';
import { localDirectionToWorld } from '../kinematics/frames.ts';
import {
  type Landmark,
  type LandmarkName,
  landmarkByName,
  skinPointToWorld,
} from '../kinematics/landmark.ts';
import {
  type AuthoredFreedom,
  type Contact,
  eachSide,
  mergeAngles,
  type PoseDefinition,
  type Spot,
} from '../pose/pose.ts';
import { placeProps } from '../pose/pose-props.ts';
import { authoredToFigure, directionToVector } from '../pose/words.ts';
import { findSurface, type PlacedProp } from '../prop/placement.ts';
import type { Surface, SurfaceName } from '../prop/prop.ts';
import { type FreedomName, freedomIndexByName, freedoms } from '../skeleton/freedom.ts';
import { type JointVector, NEUTRAL } from '../skeleton/joint-vector.ts';
import { addVectors, type Vector } from '../skeleton/vector.ts';
import { type BodyState, vectorToBodyState } from './body-state.ts';

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

/** A place of the assistant's body touching a place of the client's, which does not give way. */
export interface ClientContact extends ContactFacts {
  readonly kind: 'client';
  readonly other: Landmark;
  /** Where to touch in the room. */
  readonly place: Vector;
  /** Which way the skin faces there; none for a place apart from the skin. */
  readonly facing?: Vector;
  readonly apart?: Spot;
  readonly gap: number;
}

export type ResolvedContact = SurfaceContact | BodyContact | ClientContact;

/** Who an assistant works on: the client's pose with the numbers it has at the moment. */
export interface Client {
  readonly pose: ResolvedPose;
  readonly vector: JointVector;
}

/** A pose in the figure's own terms: working is left, pairs are split, props stand in the room. */
export interface ResolvedPose {
  readonly wishes: readonly Wish[];
  readonly aims: readonly ResolvedAim[];
  readonly contacts: readonly ResolvedContact[];
  /** Where to start and gently lean to, all 49 numbers. */
  readonly guide: JointVector;
  readonly props: readonly PlacedProp[];
  /** The client's body, where this is the pose of an assistant beside them. */
  readonly client?: BodyState;
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
  | { readonly code: 'prop-missing'; readonly surface: string; readonly neededBy: string }
  | { readonly code: 'client-missing'; readonly neededBy: string };

/**
 * The pose in figure terms, or every reason why that is impossible. With a client it is an assistant's: it
 * stands in the client's room and may touch the client.
 */
export function resolvePose(
  definition: PoseDefinition,
  client?: Client,
): Result<ResolvedPose, readonly ResolveRefusal[]> {
  const props = [...placeProps(definition), ...(client?.pose.props ?? [])];
  const body = client && vectorToBodyState(client.vector);
  const wishes = resolveWishes(definition);
  const refusals = [
    ...wishes.flatMap(rangeRefusal),
    ...missingProps(definition, props),
    ...(body === undefined ? missingClient(definition) : []),
  ];
  if (refusals.length > 0) return err(refusals);
  return ok({
    wishes,
    aims: definition.aims.map((aim) => ({
      name: aim.axis,
      axis: bodyAxisByName[authoredToFigure(aim.axis) as BodyAxisName],
      toward: directionToVector(aim.toward),
    })),
    contacts: definition.contacts.map((contact) => resolveContact(contact, props, body)),
    guide: resolveGuide(definition),
    props,
    ...(body === undefined ? {} : { client: body }),
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

/** An assistant's pose beside the client as the client is now: touched places and solid parts have moved. */
export const placeBeside = (pose: ResolvedPose, client: BodyState): ResolvedPose => ({
  ...pose,
  client,
  contacts: pose.contacts.map((contact) =>
    contact.kind === 'client'
      ? { ...contact, ...placeOnClient(contact.other, client, contact.apart) }
      : contact,
  ),
});

function placeOnClient({ centre, normal }: Landmark, { frames }: BodyState, apart?: Spot) {
  const place = skinPointToWorld(frames, centre);
  if (apart === undefined) return { place, facing: localDirectionToWorld(frames, centre.joint, normal) };
  const { side = 0, up = 0, forward = 0 } = apart;
  return { place: addVectors(place, [side, up, forward]), apart };
}

const CLIENT = 'client.';
const isOnClient = (name: string): boolean => name.startsWith(CLIENT);
const isLandmark = (name: string): boolean => authoredToFigure(name) in landmarkByName;
const toLandmark = (name: string): Landmark => landmarkByName[authoredToFigure(name) as LandmarkName];

const missingClient = (definition: PoseDefinition): readonly ResolveRefusal[] =>
  definition.contacts
    .filter((contact) => isOnClient(contact.on))
    .map((contact) => ({ code: 'client-missing', neededBy: contactName(contact) }));

function missingProps(definition: PoseDefinition, props: readonly PlacedProp[]): readonly ResolveRefusal[] {
  const asked = [
    ...definition.contacts
      .filter((c) => !isOnClient(c.on))
      .map((c) => ({ surface: c.on as string, neededBy: contactName(c) })),
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

const contactName = ({ point, on }: Contact): string => `${point} on ${on}`;

function resolveContact(
  contact: Contact,
  props: readonly PlacedProp[],
  client: BodyState | undefined,
): ResolvedContact {
  const gap = contact.gap ?? 0;
  const facts = {
    name: contactName(contact),
    landmark: toLandmark(contact.point),
    isFlesh: contact.flesh === true,
    slides: contact.slides === true,
  };
  if (client !== undefined && isOnClient(contact.on)) {
    const other = toLandmark(contact.on.slice(CLIENT.length));
    return { ...facts, kind: 'client', other, ...placeOnClient(other, client, contact.apart), gap };
  }
  if (isLandmark(contact.on)) return { ...facts, kind: 'body', other: toLandmark(contact.on), gap };
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
