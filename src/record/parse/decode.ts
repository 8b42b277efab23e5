import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { Source } from '../text/source.ts';

/** The text of a file, and what is wrong with its bytes. */
export interface Decoded {
  /** The text of the file. If it is not UTF-8, as much of it as could be read, for code frames. */
  readonly source: Source;
  /** False if the text cannot be trusted to be what was written. */
  readonly isText: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads bytes as UTF-8. A byte-order mark is left out of the text; nothing else is changed. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = strictText(bytes);
  if (text === undefined) {
    const source = new Source(file, new TextDecoder('utf-8').decode(bytes));
    return { source, isText: false, diagnostics: [wrongEncoding(source, bytes)] };
  }
  const source = new Source(file, text);
  const lone = /\r(?!\n)/.exec(text);
  if (lone) {
    const finding = diagnose('file/encoding', source, [lone.index, lone.index + 1], {
      message: 'Unexpected carriage return without a line feed, expected lines that end in a line feed.',
      hint: 'Save the file with Unix line endings (LF).',
    });
    return { source, isText: false, diagnostics: [finding] };
  }
  const found: Diagnostic[] = [];
  if (marked)
    found.push(
      diagnose('file/byte-order-mark', source, [0, 1], {
        message: 'Unexpected byte-order mark before the first character, expected the text alone.',
      }),
    );
  const windows = text.indexOf('\r\n');
  if (windows >= 0)
    found.push(
      diagnose('file/line-endings', source, [windows, windows + 2], {
        message: 'Unexpected Windows line ending (CRLF), expected a line feed alone (LF).',
      }),
    );
  return { source, isText: true, diagnostics: found };
}

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongEncoding(source: Source, bytes: Uint8Array): Diagnostic {
  const at = firstInvalid(bytes);
  const place = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).length;
  if (isUtf16(bytes))
    return diagnose('file/encoding', source, [0, 1], {
      message: 'Unexpected UTF-16, expected UTF-8.',
    });
  const byte = bytes[at] ?? 0;
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return diagnose('file/encoding', source, [place, place + 1], {
    message: `Unexpected byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${at}, expected UTF-8.`,
    hint: /\p{Cc}/u.test(meant)
      ? undefined
      : `Save the file with the encoding UTF-8; in Windows-1252 this byte is “${meant}”.`,
  });
}

/** Whether bytes begin with the byte-order mark of UTF-16, in either order. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The offset of the first byte that makes the bytes no UTF-8 text, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  // If a character is cut short, the error shows only at the byte that should continue it. Go back to where it
  // begins.
  for (let start = Math.max(0, valid - 3); start < valid; start++)
    if (sizeOf(bytes[start] ?? 0) > valid - start) return start;
  return Math.min(valid, Math.max(0, bytes.length - 1));
}

/** How many bytes a character has that begins with this one. */
function sizeOf(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
}

/** Whether bytes begin a UTF-8 text, the last character perhaps unfinished. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
