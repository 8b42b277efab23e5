import { hash } from 'node:crypto';

/** A short name for a text that no other text has: 27 letters, digits, `-` and `_`, 162 bits of its SHA-256. */
export function digestOf(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url').slice(0, 27);
}
