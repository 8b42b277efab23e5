/** How many there are of something, and how many of them an earlier build had made. */
export interface Share {
  readonly all: number;
  readonly reused: number;
}

/** Tells how far the rendering of a large site is; nothing for one that takes a moment. */
export class RenderingProgress {
  readonly #tell: (text: string) => void;
  #pages: Share = { all: 0, reused: 0 };
  #rendered = 0;
  #toldAt = performance.now();

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  /** All pages and files that Astro makes, and those it need not make again. */
  get pages(): Share {
    return this.#pages;
  }

  begin(all: number, reused: number): void {
    this.#pages = { all, reused };
    this.#toldAt = performance.now();
  }

  /** One more page is being rendered. */
  rendered(): void {
    this.#rendered += 1;
    if (performance.now() - this.#toldAt < patience) return;
    this.#toldAt = performance.now();
    const { all, reused } = this.#pages;
    this.#tell(`Rendering ${count(this.#rendered)} of ${count(all - reused)} pages …`);
  }
}

/** Milliseconds after which one wonders whether anything happens. */
const patience = 3000;

/** What is said at the end of a build: the table of what was made, and how large the site is. */
export function report(
  shares: Readonly<Record<string, Share>>,
  { files, bytes, warnings }: { readonly files: number; readonly bytes: number; readonly warnings: number },
): string {
  const found = warnings === 1 ? '1 warning' : `${count(warnings)} warnings`;
  return `\n${reportTable(shares)}\n${count(files)} files, ${(bytes / 1_000_000).toFixed(1)} MB, ${found}.`;
}

/** How many of each kind were made, reused, and there are in all. */
function reportTable(shares: Readonly<Record<string, Share>>): string {
  const rows = [
    ['', 'made', 'reused', 'all'],
    ...Object.entries(shares).map(([name, { all, reused }]) => [
      name,
      count(all - reused),
      count(reused),
      count(all),
    ]),
  ];
  return rows
    .map(([name = '', ...cells]) => `${name.padEnd(14)}${cells.map((cell) => cell.padStart(10)).join('')}`)
    .join('\n');
}

/** A number as the terminal shows it. */
function count(number: number): string {
  return number.toLocaleString('en-US');
}
