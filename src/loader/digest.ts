import { digestOf } from '../system/digest.ts';

/**
 * Digests of plain data: equal exactly when the data are. An object whose digest is {@link name}d or {@link remember}ed
 * beforehand is not walked; any other is, each time it is met, because what only one page is handed need not be kept.
 */
export class Digester {
  readonly #known = new Map<object, string>();

  /** Takes a digest on trust: `value` must be what the same digest always stands for. */
  name(value: object, digest: string): void {
    this.#known.set(value, digest);
  }

  /** Walks an object that many pages are handed. */
  remember(value: object): void {
    this.name(value, this.of(value));
  }

  /** @throws {TypeError} for what is no plain data, such as a function: nobody can tell what it depends on. */
  of(value: unknown): string {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError(`A page was handed a ${typeof value}, expected data.`);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    return this.#known.get(value) ?? digestOf(this.#describe(value));
  }

  #describe(value: object): string {
    if (Array.isArray(value)) return `[${value.map((item) => this.of(item)).join()}]`;
    if (value instanceof Map) return `map${this.#describe([...value])}`;
    if (value instanceof Set) return `set${this.#describe([...value])}`;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new TypeError(`A page was handed a ${value.constructor.name}, expected data.`);
    const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${this.of(field)}`);
    return `{${fields.join()}}`;
  }
}
