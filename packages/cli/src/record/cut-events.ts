/** Bytes that decide where one event ends and the next begins. All are ASCII, which UTF-8 uses for nothing else. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const NEWLINE = 0x0a;

/** What some programs write before UTF-8. */
const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The largest event that is read, bytes; a session with all its reasons has about thirty thousand. */
const MOST_EVENT_BYTES = 4_000_000;
/** What may stand around the events; the first of lines of JSON too, until it is known to be one. */
const MOST_AROUND_BYTES = 1_000_000;

/** One event as it stands in a file. */
export interface EventText {
  readonly text: string;
  /** Where its first byte stands, from 0. */
  readonly offset: number;
  readonly length: number;
  /** The line of its first byte, from 1. */
  readonly line: number;
}

/** Where a file is broken, and how. */
export class CutFault extends Error {
  override readonly name = 'CutFault';
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What a file turned out to be. */
export interface CutEnd {
  /** The object around the events, its list empty; `null` for lines of JSON. */
  readonly around: string | null;
}

/** Cuts events out of a file that comes in pieces. */
export interface EventCutter {
  /** The events that end in this piece. Throws a {@link CutFault}. */
  readonly take: (chunk: Uint8Array) => readonly EventText[];
  /** What the file was, once there is no more of it. Throws a {@link CutFault} where it is cut short. */
  readonly end: () => CutEnd;
}

/**
 * `start`: nothing read · `around`: in the first object · `events`: in its list of events · `after`: behind it ·
 * `lines`: behind an object that was an event itself.
 */
type Place = 'start' | 'around' | 'events' | 'after' | 'lines';

/**
 * Cuts the events out of a back-up (`{"format": …, "events": […]}`) or out of lines of JSON, without ever holding more
 * than one of them. It knows only where values begin and end; whether they are JSON is for the reader to say.
 */
export function createEventCutter(): EventCutter {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const held: Uint8Array[] = [];
  const around: number[] = [];
  let heldBytes = 0;
  let place: Place = 'start';
  let hasEvents = false;
  let mayFollow = true;
  let needsEvent = false;
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let textStart = 0;
  let lastText = '';
  let aroundStart = 0;
  let aroundLine = 1;
  let eventStart = -1;
  let eventLine = 1;
  let offset = 0;
  let line = 1;

  const decode = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new CutFault(eventLine, 'a character that is no UTF-8');
    }
  };

  const toEvent = (bytes: Uint8Array): EventText => {
    const event = { text: decode(bytes), offset: eventStart, length: bytes.length, line: eventLine };
    eventStart = -1;
    return event;
  };

  const finish = (bytes: Uint8Array): EventText => {
    const whole = held.length === 0 ? bytes : Buffer.concat([...held, bytes]);
    held.length = 0;
    heldBytes = 0;
    return toEvent(whole);
  };

  const keepAround = (byte: number): void => {
    around.push(byte);
    if (around.length > MOST_AROUND_BYTES) throw new CutFault(line, 'no list of events near its beginning');
  };

  /** Skips to the end of a text, or of the piece. Returns the place of the closing quote, or the end. */
  const skipText = (chunk: Uint8Array, from: number): number => {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (isEscaped) isEscaped = false;
      else if (byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) {
        isText = false;
        return at;
      }
    }
    return chunk.length;
  };

  const beginEvent = (at: number): void => {
    eventStart = offset + at;
    eventLine = line;
    depth = 1;
    mayFollow = false;
    needsEvent = false;
  };

  const betweenEvents = (byte: number, at: number): void => {
    if (byte === OPEN && mayFollow) beginEvent(at);
    else if (byte === COMMA && !mayFollow) {
      mayFollow = true;
      needsEvent = true;
    } else if (byte === CLOSE_LIST && !needsEvent) {
      place = 'around';
      depth = 1;
      keepAround(byte);
    } else if (!isBlank(byte)) throw new CutFault(line, 'something other than events with commas between');
  };

  /** The first object is over: it held the events, or it is the first of lines of them. */
  const endAround = (): readonly EventText[] => {
    place = hasEvents ? 'after' : 'lines';
    if (hasEvents) return [];
    eventStart = aroundStart;
    eventLine = aroundLine;
    return [toEvent(Uint8Array.from(around))];
  };

  /** A byte of the first object; its list of events is left out of what is kept. */
  const aroundEvents = (byte: number): readonly EventText[] => {
    keepAround(byte);
    if (byte === QUOTE) {
      isText = true;
      textStart = around.length;
    } else if (byte === OPEN || byte === OPEN_LIST) {
      if (byte === OPEN_LIST && depth === 1 && lastText === 'events:') {
        place = 'events';
        hasEvents = true;
        mayFollow = true;
        lastText = '';
      } else depth += 1;
    } else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return endAround();
    } else if (byte === COLON && depth === 1) lastText = `${lastText}:`;
    else if (!isBlank(byte)) lastText = '';
    return [];
  };

  /** A byte outside of everything. */
  const outside = (byte: number, at: number): void => {
    if (isBlank(byte)) return;
    if (place === 'start' && byte === BYTE_ORDER_MARK[offset + at]) return;
    if (place === 'lines' && byte === OPEN) {
      beginEvent(at);
      return;
    }
    if (place !== 'start') throw new CutFault(line, 'more after its end');
    if (byte !== OPEN) throw new CutFault(line, 'no JSON object at its beginning');
    place = 'around';
    depth = 1;
    aroundStart = offset + at;
    aroundLine = line;
    keepAround(byte);
  };

  return {
    take(chunk) {
      const found: EventText[] = [];
      for (let at = 0; at < chunk.length; at += 1) {
        if (isText) {
          const from = at;
          at = skipText(chunk, at);
          if (place === 'around') {
            for (const byte of chunk.subarray(from, at + 1)) keepAround(byte);
            if (!isText) lastText = decode(Uint8Array.from(around.slice(textStart, -1)));
          }
          continue;
        }
        const byte = chunk[at] ?? 0;
        if (eventStart >= 0) {
          if (byte === QUOTE) isText = true;
          else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
          else if (byte === CLOSE || byte === CLOSE_LIST) {
            depth -= 1;
            if (depth === 0) found.push(finish(chunk.subarray(Math.max(0, eventStart - offset), at + 1)));
          } else if (byte === NEWLINE) line += 1;
          continue;
        }
        if (byte === NEWLINE) line += 1;
        if (place === 'events') betweenEvents(byte, at);
        else if (place === 'around') found.push(...aroundEvents(byte));
        else outside(byte, at);
      }
      if (eventStart >= 0) {
        const rest = chunk.subarray(Math.max(0, eventStart - offset));
        held.push(Uint8Array.from(rest));
        heldBytes += rest.length;
        if (heldBytes > MOST_EVENT_BYTES) throw new CutFault(eventLine, 'an event that is far too large');
      }
      offset += chunk.length;
      return found;
    },
    end() {
      if ((place !== 'after' && place !== 'lines') || eventStart >= 0)
        throw new CutFault(line, 'its end is missing');
      return { around: place === 'lines' ? null : decode(Uint8Array.from(around)) };
    },
  };
}
