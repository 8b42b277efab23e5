/**
 * The only script of reading pages. It makes the buttons of a bar of actions work, and adds a copy button behind every
 * text that is there to be copied.
 */
import type { Catalog } from '../site/messages/catalog.ts';
import { excerptFragment, selectedWords } from './selected-words.ts';

/** The words of this script, in the language of the page. */
type Says = Catalog['sharing']['script'];
const says: Says = JSON.parse(document.querySelector<HTMLElement>('[data-says]')?.dataset.says ?? '{}');

for (const bar of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: url = '', title = '', by = '' } = bar.dataset;
  const more = bar.querySelector('details');
  const say = announcer(bar.querySelector('[role=status]'));
  const paragraphs = () =>
    [...(document.querySelector('main blockquote')?.querySelectorAll('p') ?? [])].map((p) =>
      p.textContent.trim().replace(/\s+/g, ' '),
    );
  const actions: Record<string, () => Promise<string>> = {
    async share() {
      const excerpt = selectedWords();
      // If the system has no share sheet, the menu with the links to the usual places opens instead.
      if (!navigator.share) {
        if (more) more.open = true;
        return '';
      }
      const words = excerpt ? `[…] ${excerpt.text} […]` : paragraphs().join('\n\n');
      await navigator.share({
        title,
        text: `${words || title}\n\n— ${by}`,
        url: url + excerptFragment(excerpt),
      });
      return says.shared;
    },
    async link() {
      const excerpt = selectedWords();
      await navigator.clipboard.writeText(url + excerptFragment(excerpt));
      return excerpt ? says.excerpt : says.link;
    },
    async words() {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([`${paragraphs().join('\n\n')}\n\n— ${by}\n${url}`], { type: 'text/plain' }),
          'text/html': new Blob([asHtml(paragraphs(), by, url)], { type: 'text/html' }),
        }),
      ]);
      return says.words;
    },
  };
  for (const button of bar.querySelectorAll<HTMLElement>('[data-do]'))
    onPress(button, say, actions[button.dataset.do ?? '']);
}

for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const name = text.dataset.copy ?? '';
  const paragraph = document.createElement('p');
  const copy = document.createElement('button');
  const status = document.createElement('span');
  status.role = 'status';
  copy.type = 'button';
  copy.textContent = says.copy;
  copy.ariaLabel = says.copyThis.replace('{name}', () => name);
  onPress(copy, announcer(status), async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    return says.copied.replace('{name}', () => name);
  });
  paragraph.append(copy, status);
  text.after(paragraph);
}

function onPress(button: HTMLElement, say: (words: string) => void, act?: () => Promise<string>): void {
  // A button that takes the focus would clear the selection.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    act?.().then(say, (error: unknown) => {
      // Somebody who closes the share sheet knows that nothing was shared, and needs no message.
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(says.failed);
    });
  });
}

/**
 * Makes a function that says something in a live region. The region is emptied for a moment, because otherwise the
 * same words are not read out again.
 */
function announcer(status: Element | null): (words: string) => void {
  return (words) => {
    if (!status) return;
    status.textContent = '';
    setTimeout(() => {
      status.textContent = words;
    }, 50);
  };
}

function asHtml(paragraphs: readonly string[], by: string, url: string): string {
  const quotation = document.createElement('blockquote');
  quotation.cite = url;
  for (const text of paragraphs) {
    const p = document.createElement('p');
    p.textContent = text;
    quotation.append(p);
  }
  const source = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = url;
  source.append(`— ${by}, `, link);
  return quotation.outerHTML + source.outerHTML;
}
