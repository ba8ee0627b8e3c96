import type { ItemRecord, Made, RecordState, SessionRecord } from '@ilium/record';

/** A folded state, and which events went into it. */
export interface Snapshot {
  readonly state: RecordState;
  /** How many events went in. */
  readonly count: number;
  /** The largest id among them: everything up to it, and nothing after it, went in. */
  readonly upTo: string;
  /** The last of them in folding order. */
  readonly last: Made;
}

type Plan = SessionRecord['plan'];
/** Places in the list of what sessions share. */
type Place = number;

/** A session whose plan and items stand elsewhere: what is planned and done is much the same from day to day. */
interface PackedSession extends Omit<SessionRecord, 'plan' | 'items'> {
  /** First the plan but its items, then each of them. */
  readonly plan: readonly Place[];
  readonly items: readonly Place[];
}

interface Packed extends Omit<Snapshot, 'state'> {
  readonly state: Omit<RecordState, 'sessions'> & { readonly sessions: readonly PackedSession[] };
  readonly shared: readonly unknown[];
}

function pack({ state, ...rest }: Snapshot): Packed {
  const shared: unknown[] = [];
  const placeByText = new Map<string, Place>();
  const placeByThing = new Map<object, Place>();
  const placeOf = (thing: object): Place => {
    const known = placeByThing.get(thing);
    if (known !== undefined) return known;
    const text = JSON.stringify(thing);
    const place = placeByText.get(text) ?? shared.push(thing) - 1;
    placeByText.set(text, place);
    placeByThing.set(thing, place);
    return place;
  };
  const sessions = state.sessions.map((session): PackedSession => {
    const { items, ...plan } = session.plan;
    return {
      ...session,
      plan: [placeOf(plan), ...items.map(placeOf)],
      items: session.items.map(placeOf),
    };
  });
  return { ...rest, state: { ...state, sessions }, shared };
}

/** What was packed, each shared thing kept once in memory too. */
function unpack({ state, shared, ...rest }: Packed): Snapshot {
  const sessions = state.sessions.map((session): SessionRecord => {
    const [plan = 0, ...items] = session.plan;
    return {
      ...session,
      plan: {
        ...(shared[plan] as Omit<Plan, 'items'>),
        items: items.map((place) => shared[place] as Plan['items'][number]),
      },
      items: session.items.map((place) => shared[place] as ItemRecord),
    };
  });
  return { ...rest, state: { ...state, sessions } };
}

/** Two rounds of FNV-1a with different offsets: tells damage, not malice. */
function checksum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}

/** Something as text, with its checksum and the version of the code that made it. */
export function sealText(value: unknown, version: string): string {
  const held = JSON.stringify(value);
  return `${checksum(held)} ${version}\n${held}`;
}

/** Reads what {@link sealText} wrote; `null` where it is damaged or another version made it. */
export function openSealed(text: string, version: string): unknown {
  const end = text.indexOf('\n');
  const held = text.slice(end + 1);
  return text.slice(0, Math.max(0, end)) === `${checksum(held)} ${version}` ? JSON.parse(held) : null;
}

/** A snapshot as text: its checksum, the version of the fold that made it, and what it holds. */
export const snapshotToText = (snapshot: Snapshot, foldVersion: string): string =>
  sealText(pack(snapshot), foldVersion);

/** Reads a snapshot; `null` where it is damaged or another version of the fold made it. */
export function parseSnapshot(text: string, foldVersion: string): Snapshot | null {
  const packed = openSealed(text, foldVersion) as Packed | null;
  return packed && unpack(packed);
}
