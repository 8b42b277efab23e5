/** What a build did, for the table at its end. */
export interface Outcome {
  readonly briefings: Share;
  readonly pages: Share;
  readonly searchIndex: Share;
  readonly files: number;
  readonly bytes: number;
  readonly warnings: number;
}

/** How many there are of something, and how many of them an earlier build had made. */
interface Share {
  readonly all: number;
  readonly reused: number;
}

/** Tells how far a long build is: nothing for one that takes a moment. */
export class Progress {
  #what = '';
  #done = 0;
  #total = 0;
  #unit = '';
  #toldAt = performance.now();

  /** A part of the build begins. */
  start(what: string, total: number, unit: string): void {
    [this.#what, this.#done, this.#total, this.#unit] = [what, 0, total, unit];
    if (performance.now() - this.#toldAt > patience) this.#tell();
  }

  advance(by: number): void {
    this.#done += by;
    if (performance.now() - this.#toldAt > patience) this.#tell();
  }

  /** Prints the table. */
  end({ briefings, pages, searchIndex, files, bytes, warnings }: Outcome): void {
    const shares = { briefings, pages, 'search index': searchIndex };
    const rows = [
      ['', 'made', 'reused', 'all'],
      ...Object.entries(shares).map(([name, { all, reused }]) => [
        name,
        count(all - reused),
        count(reused),
        count(all),
      ]),
    ];
    for (const [name = '', ...cells] of rows)
      console.log(`${name.padEnd(14)}${cells.map((cell) => cell.padStart(10)).join('')}`);
    const megabytes = (bytes / 1_000_000).toFixed(1);
    console.log(
      `${count(files)} files, ${megabytes} MB, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
    );
  }

  #tell(): void {
    this.#toldAt = performance.now();
    const far = this.#total > 0 ? ` ${count(this.#done)} of ${count(this.#total)} ${this.#unit}` : '';
    console.log(`${this.#what}${far} …`);
  }
}

/** Milliseconds after which one wonders whether anything happens. */
const patience = 3000;

function count(number: number): string {
  return number.toLocaleString('en-US');
}
