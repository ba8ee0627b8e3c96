/** Events in one block of the index. */
const BLOCK = 1 << 15;

/** Numbers in blocks: grows without ever holding two copies of all. */
class Column<List extends Float64Array | Uint32Array> {
  readonly #blocks: List[] = [];
  readonly #make: () => List;
  constructor(make: () => List) {
    this.#make = make;
  }
  at(row: number): number {
    return this.#blocks[row >>> 15]?.[row & (BLOCK - 1)] ?? 0;
  }
  set(row: number, value: number): void {
    const block = this.#blocks[row >>> 15] ?? this.#make();
    this.#blocks[row >>> 15] = block;
    block[row & (BLOCK - 1)] = value;
  }
}

const floats = () => new Column(() => new Float64Array(BLOCK));
const words = () => new Column(() => new Uint32Array(BLOCK));

/** Where an event stands: which file, which bytes. */
export interface EventPlace {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

/** The index of all events to be merged: forty bytes for each, whatever it holds. */
export interface EventIndex {
  readonly add: (id: string, order: number, place: EventPlace) => void;
  readonly placeOf: (row: number) => EventPlace;
  /** Rows in folding order; of rows with one id all but the first are left out and given to `onTwin`. */
  readonly sorted: (onTwin: (kept: number, twin: number) => void) => Uint32Array;
}

/** Makes an empty index. */
export function createEventIndex(): EventIndex {
  const orders = floats();
  const offsets = floats();
  const lengths = words();
  const files = words();
  const ids = [words(), words(), words(), words()] as const;
  let rows = 0;

  const compareIds = (a: number, b: number): number => {
    for (const part of ids) {
      const difference = part.at(a) - part.at(b);
      if (difference !== 0) return difference;
    }
    return 0;
  };

  /** Keeps of each id the first row in order. */
  const dropTwins = (sorted: Uint32Array, onTwin: (kept: number, twin: number) => void): Uint32Array => {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * rows)));
    const table = new Uint32Array(size);
    let kept = 0;
    for (const row of sorted) {
      let slot = (Math.imul(ids[3].at(row) ^ ids[1].at(row), 2_654_435_761) >>> 0) & (size - 1);
      let known = table[slot] ?? 0;
      while (known !== 0 && compareIds(known - 1, row) !== 0) {
        slot = (slot + 1) & (size - 1);
        known = table[slot] ?? 0;
      }
      if (known !== 0) onTwin(known - 1, row);
      else {
        table[slot] = row + 1;
        sorted[kept] = row;
        kept += 1;
      }
    }
    return sorted.subarray(0, kept);
  };

  return {
    add(id, order, { file, offset, length }) {
      const hex = id.replaceAll('-', '');
      ids.forEach((part, i) => {
        part.set(rows, Number.parseInt(hex.slice(8 * i, 8 * i + 8), 16));
      });
      orders.set(rows, order);
      offsets.set(rows, offset);
      lengths.set(rows, length);
      files.set(rows, file);
      rows += 1;
    },
    placeOf: (row) => ({ file: files.at(row), offset: offsets.at(row), length: lengths.at(row) }),
    sorted(onTwin) {
      const all = Uint32Array.from({ length: rows }, (_, row) => row);
      all.sort((a, b) => orders.at(a) - orders.at(b) || compareIds(a, b) || a - b);
      return dropTwins(all, onTwin);
    },
  };
}
