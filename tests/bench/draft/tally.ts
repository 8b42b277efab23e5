/** Counts what is right of what, by measure, and keeps what is not. */
export class Tally {
  readonly #counts = new Map<string, { all: number; right: number; readonly wrong: string[] }>();

  /** Counts one case of a measure. */
  count(measure: string, isRight: boolean, what: string): void {
    const counts = this.#counts.get(measure) ?? { all: 0, right: 0, wrong: [] };
    counts.all++;
    if (isRight) counts.right++;
    else counts.wrong.push(what);
    this.#counts.set(measure, counts);
  }

  /** One line for each measure. */
  table(): string {
    return [...this.#counts]
      .map(
        ([measure, { all, right }]) =>
          `${measure.padEnd(72)} ${((100 * right) / all).toFixed(1).padStart(6)} %  ${right} of ${all}`,
      )
      .join('\n');
  }

  /** Every case that is not right, under its measure. */
  confusions(): string {
    return [...this.#counts]
      .map(([measure, { wrong }]) => [`\n${measure}:`, ...wrong].join('\n  '))
      .join('\n');
  }
}
