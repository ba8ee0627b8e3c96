/** A linear expression: variables and their factors. */
export type Terms = readonly (readonly [variable: string, factor: number])[];

/** A row of a model. */
interface Row {
  readonly terms: Terms;
  readonly sign: '<=' | '>=' | '=';
  readonly than: number;
}

/** A mixed-integer linear programme that is written down piece by piece and read as CPLEX LP text. */
export class LinearModel {
  readonly #objective: (readonly [string, number])[] = [];
  readonly #rows: Row[] = [];
  readonly #binary: string[] = [];
  readonly #most = new Map<string, number>();

  /** A variable that is 0 or 1. */
  binary(name: string, points = 0): string {
    this.#binary.push(name);
    return this.#earn(name, points);
  }

  /** A variable from 0 to `most`. */
  between(name: string, most: number, points = 0): string {
    this.#most.set(name, most);
    return this.#earn(name, points);
  }

  row(terms: Terms, sign: Row['sign'], than: number): void {
    if (terms.length > 0) this.#rows.push({ terms, sign, than });
  }

  #earn(name: string, points: number): string {
    if (points !== 0) this.#objective.push([name, points]);
    return name;
  }

  toLp(): string {
    const rows = this.#rows.map(({ terms, sign, than }, i) => ` r${i}:${write(terms)} ${sign} ${than}`);
    const bounds = [...this.#most].map(([name, most]) => ` 0 <= ${name} <= ${most}`);
    return [
      'Maximize',
      ` points:${write(this.#objective)}`,
      'Subject To',
      ...rows,
      'Bounds',
      ...bounds,
      'Binary',
      ...this.#binary.map((name) => ` ${name}`),
      'End',
    ].join('\n');
  }
}

/** One term a line: the LP format bounds the length of lines. */
const write = (terms: Terms): string =>
  terms.length === 0
    ? ' 0 nothing'
    : terms.map(([name, factor]) => ` ${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join('\n');
