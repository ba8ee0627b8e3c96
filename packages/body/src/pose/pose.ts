import type { Degrees, Millimetres } from '@ilium/units';
import type { BodyAxisName } from '../kinematics/body-axis.ts';
import type { LandmarkName, LimbLandmark } from '../kinematics/landmark.ts';
import type { RigidPlacement } from '../prop/placement.ts';
import type { SurfaceName, WornPropName } from '../prop/prop.ts';
import type { FreedomName, LimbFreedom } from '../skeleton/freedom.ts';
import type { Authored, AuthorSide, Direction } from './words.ts';

/** A freedom in author's words; a limb's freedom without a side means both sides. */
export type AuthoredFreedom = Authored<FreedomName> | LimbFreedom;
export type AuthoredLandmark = Authored<LandmarkName>;
/** A place on the client, as the pose of the assistant beside them names it. */
export type ClientPlace = `client.${AuthoredLandmark}`;
export type Angles = Readonly<Partial<Record<AuthoredFreedom, Degrees>>>;

/** A place in the room in the author's words, from the origin; only the named parts count. */
export interface Spot {
  /** Toward the working side; for a pair of limbs outward on each side. */
  readonly side?: Millimetres;
  readonly up?: Millimetres;
  readonly forward?: Millimetres;
}

/** Something touches something. */
export interface Contact {
  /** What touches; a limb's place without a side means both sides. */
  readonly point: AuthoredLandmark | LimbLandmark;
  /** A surface in the room, another place on the body, or a place on the client beside it. */
  readonly on: SurfaceName | AuthoredLandmark | ClientPlace;
  /** Where on the surface; a gentle preference, the surface itself is firm. */
  readonly at?: Spot;
  /** Soft tissue gives way here: the gate allows 20 mm instead of 10. */
  readonly flesh?: true;
  /** Body on body, own or the client's: they may stay this far apart, centre to centre. */
  readonly gap?: Millimetres;
  /** Beside a client: not on the place but this far from it, as a hand that holds the ends of a sling. */
  readonly apart?: Spot;
  /** Between two keyframes this contact may travel over its surface; it does not count as planted. */
  readonly slides?: true;
}

/** A direction of the body that should point somewhere, checked to 15° like an angle. */
export interface Aim {
  readonly axis: Authored<BodyAxisName>;
  readonly toward: Direction;
}

/** The gates that a pose may be excused from, with a reason. */
export type ExcusableGate = 'self-penetration' | 'clearance' | 'balance' | 'clinical-angle';

/** An accepted departure from a gate, in the pose itself so that everyone sees it. */
export interface Exception {
  readonly gate: ExcusableGate;
  /** The bound that holds instead. */
  readonly bound: number;
  readonly reason: string;
}

/** How the fingers lie. */
export type HandShape = 'relaxed' | 'flat' | 'cup' | 'grip';

/** A band, strap or sling, in author's words. */
export interface WornProp {
  readonly prop: WornPropName;
  readonly around: readonly (AuthoredLandmark | ClientPlace)[];
}

/** What an author writes: only what differs from the pose it builds on. */
export interface PoseDraft {
  /** Clinical wishes, checked to 15°. */
  readonly angles?: Angles;
  /** Where to start from and gently lean to; never checked. Root lengths in millimetres. */
  readonly guide?: Angles;
  /** Wishes that must hardly give; without a wished angle, held where the guide has it. */
  readonly hold?: readonly AuthoredFreedom[];
  readonly aims?: readonly Aim[];
  /** Replace contacts of the same point, or add to them. */
  readonly contacts?: readonly Contact[];
  /** Points that no longer touch, and axes and angles no longer wished for. */
  readonly release?: readonly (AuthoredLandmark | LimbLandmark | Authored<BodyAxisName> | AuthoredFreedom)[];
  readonly props?: readonly (RigidPlacement | WornProp)[];
  /** Surfaces that carry weight. */
  readonly supports?: readonly SurfaceName[];
  /** `standing`: 30 mm inside the support are enough; `low`: on floor, chair or bed, 100 mm. */
  readonly steadiness?: 'standing' | 'low';
  readonly hands?: Readonly<Partial<Record<AuthorSide, HandShape>>>;
  readonly exceptions?: readonly Exception[];
}

/** A whole pose in author's words, with everything it inherited. */
export interface PoseDefinition {
  readonly angles: Angles;
  readonly guide: Angles;
  readonly hold: readonly AuthoredFreedom[];
  readonly aims: readonly Aim[];
  readonly contacts: readonly Contact[];
  readonly props: readonly (RigidPlacement | WornProp)[];
  readonly supports: readonly SurfaceName[];
  readonly steadiness: 'standing' | 'low';
  readonly hands: Readonly<Record<AuthorSide, HandShape>>;
  readonly exceptions: readonly Exception[];
}

/** Nothing wished, nothing touched: what every posture builds on. */
export const EMPTY_POSE: PoseDefinition = {
  angles: {},
  guide: { rootY: 901 },
  hold: [],
  aims: [],
  contacts: [],
  props: [],
  supports: [],
  steadiness: 'low',
  hands: { working: 'relaxed', other: 'relaxed' },
  exceptions: [],
};

/** A pose that differs from `base` in what `draft` says and nothing else. */
export function definePose(base: PoseDefinition, draft: PoseDraft): PoseDefinition {
  const released = new Set<string>((draft.release ?? []).flatMap(eachSide));
  const isKept = (name: string): boolean => eachSide(name).every((n) => !released.has(n));
  return {
    angles: mergeAngles(keepAngles(base.angles, isKept), draft.angles ?? {}),
    guide: mergeAngles(base.guide, draft.guide ?? {}),
    hold: [...new Set([...base.hold.filter(isKept), ...(draft.hold ?? [])])],
    aims: replaceBy(
      base.aims.filter((aim) => isKept(aim.axis)),
      draft.aims ?? [],
      (aim) => [aim.axis],
    ),
    contacts: replaceBy(
      base.contacts.filter((contact) => isKept(contact.point)),
      (draft.contacts ?? []).flatMap(splitSides),
      (contact) => [contact.point],
    ),
    props: replaceBy(base.props, draft.props ?? [], (prop) => [prop.prop]),
    supports: draft.supports ?? base.supports,
    steadiness: draft.steadiness ?? base.steadiness,
    hands: { ...base.hands, ...draft.hands },
    exceptions: replaceBy(base.exceptions, draft.exceptions ?? [], (exception) => [exception.gate]),
  };
}

const MIDDLE_NAMES =
  /^(root|lumbar|thoracic|neck|sacrum|lowBack|midBack|upperBack|belly|chest|head|crown|pelvis|trunk)/;

/** A name as the one or two sided names it stands for. */
export const eachSide = (name: string): readonly string[] =>
  name.includes('.') || MIDDLE_NAMES.test(name) ? [name] : [`${name}.working`, `${name}.other`];

/** Angles with every pair written out; later names win over earlier ones. */
export function mergeAngles(...layers: readonly Angles[]): Angles {
  const entries = layers.flatMap((layer) =>
    Object.entries(layer).flatMap(([name, value]) => eachSide(name).map((n) => [n, value] as const)),
  );
  return Object.fromEntries(entries) as Angles;
}

const keepAngles = (angles: Angles, isKept: (name: string) => boolean): Angles =>
  Object.fromEntries(Object.entries(mergeAngles(angles)).filter(([name]) => isKept(name))) as Angles;

/** A contact of a pair as two contacts; `at.side` counts outward, so it changes sign on the other side. */
export function splitSides(contact: Contact): readonly Contact[] {
  const names = eachSide(contact.point);
  if (names.length === 1) return [contact];
  return names.map((name) => ({
    ...contact,
    point: name as AuthoredLandmark,
    ...(contact.at === undefined ? {} : { at: name.endsWith('.other') ? otherSpot(contact.at) : contact.at }),
  }));
}

const otherSpot = (spot: Spot): Spot => (spot.side === undefined ? spot : { ...spot, side: -spot.side });

function replaceBy<Item>(
  base: readonly Item[],
  changes: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly Item[] {
  const replaced = new Set(changes.flatMap(keysOf));
  return [...base.filter((item) => !keysOf(item).some((key) => replaced.has(key))), ...changes];
}
