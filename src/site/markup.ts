// Matches everything that XML 1.0 does not call a character. Control characters and halves of surrogate pairs break
// any parser.
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A quick test, because most texts need no escape. It also matches surrogate pairs, which the pattern above then
 * leaves alone.
 */
const mayNeedEscape = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[&<>"']/;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for the content and the attributes of XML and HTML. What XML cannot hold is left out. */
export function escapeMarkup(text: string): string {
  if (!mayNeedEscape.test(text)) return text;
  return text.replace(notXml, '').replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** An element with attributes; those that are undefined are left out. `content` is markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`],
  );
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
