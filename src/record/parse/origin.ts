import type { Nodes } from 'mdast';

/** The offset in the file of each unit of a node's text, as a passage has it, and of its end. */
export function originOf(file: string, node: Nodes): number[] {
  const origin: number[] = [];
  let end = node.position?.start.offset ?? 0;
  // Around a bare address the parser makes texts without a position; they follow what stands before them.
  const walk = (child: Nodes, limit: number): void => {
    const start = child.position?.start.offset ?? end;
    const stop = child.position?.end.offset ?? limit;
    if (child.type === 'text') {
      align(file, start, stop, child.value, origin);
    } else if (child.type === 'inlineCode' || child.type === 'html') {
      const first = Math.max(start, file.indexOf(child.value, start));
      for (let at = 0; at < child.value.length; at++) origin.push(Math.min(first + at, stop));
    } else if (child.type === 'break') {
      origin.push(start);
    } else if ('children' in child) {
      for (const grandchild of child.children) walk(grandchild, stop);
    }
    end = child.position ? stop : (origin.at(-1) ?? start - 1) + 1;
  };

  walk(node, end);
  origin.push(end);
  return origin;
}

/** An entity that stands for one character. Entities that stand for several do not occur in prose. */
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/;

/**
 * Adds the file offset of each unit of a text node's value. The value differs from the file where a character is
 * escaped or written as an entity, and where a line of the paragraph begins with indentation or a block quote's mark.
 */
function align(file: string, start: number, end: number, value: string, offsets: number[]): void {
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charAt(i);
    if (unit === '\n') {
      at = Math.max(at, file.indexOf('\n', at));
      offsets.push(at);
      at += 1;
      // A ">" that the value has there is a character of the text, and not the mark of a block quote.
      while (at < end && /[ \t>]/.test(file.charAt(at)) && file.charAt(at) !== value.charAt(i + 1)) at += 1;
      continue;
    }
    // A backslash is an escape if the unit of the value follows it directly.
    if (file.charAt(at) === '\\' && file.charAt(at + 1) === unit) at += 1;
    const entity = file.charAt(at) === '&' ? reference.exec(file.slice(at, at + 40))?.[0] : undefined;
    if (entity && !value.startsWith(entity, i)) {
      offsets.push(at);
      const low = value.codePointAt(i) ?? 0;
      if (low > 0xffff) {
        offsets.push(at);
        i += 1;
      }
      at += entity.length;
      continue;
    }
    offsets.push(Math.min(at, end));
    at += 1;
  }
}
