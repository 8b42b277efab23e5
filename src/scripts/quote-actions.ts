/**
 * The only script of reading pages. It adds what needs one to things that are useful without: buttons that share and
 * copy a quotation beside its links, and a copy button behind every text that is there to be copied.
 */

/** A list of links about one quotation carries its address and its attribution. */
for (const list of document.querySelectorAll<HTMLElement>('[data-quote]')) {
  const { quote: url = '', by = '' } = list.dataset;
  const say = announcer(list);
  const words = () => {
    const figure = list.closest('figure') ?? document.querySelector('main figure');
    return [...(figure?.querySelectorAll('blockquote p') ?? [])].map((p) =>
      p.textContent.trim().replace(/\s+/g, ' '),
    );
  };
  const add = (name: string, act: () => Promise<string>) => {
    const item = document.createElement('li');
    item.append(button(name, say, act));
    return item;
  };
  const items = [
    add('Copy link', async () => {
      await navigator.clipboard.writeText(url);
      return 'Link copied';
    }),
    add('Copy quote', async () => {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([`${words().join('\n\n')}\n\n${by}\n${url}`], { type: 'text/plain' }),
          'text/html': new Blob([asHtml(words(), by, url)], { type: 'text/html' }),
        }),
      ]);
      return 'Quotation copied';
    }),
  ];
  if ('share' in navigator) {
    items.push(
      add('Share', async () => {
        await navigator.share({ title: document.title, text: `${words().join('\n\n')}\n\n${by}`, url });
        return 'Shared';
      }),
    );
  }
  // Behind the links, which so stay where they are.
  list.append(...items);
}

for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const name = text.dataset.copy ?? '';
  const paragraph = document.createElement('p');
  text.after(paragraph);
  const copy = button('Copy', announcer(paragraph), async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    return `${name} copied`;
  });
  copy.ariaLabel = `Copy ${name}`;
  paragraph.append(copy);
}

function button(name: string, say: (words: string) => void, act: () => Promise<string>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', () => {
    act().then(say, (error: unknown) => {
      // Who closes the share sheet knows that nothing was shared.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        say('The browser did not allow it');
    });
  });
  return made;
}

/** A live region behind an element; it has to be there before it says anything. */
function announcer(element: HTMLElement): (words: string) => void {
  const status = document.createElement('span');
  status.role = 'status';
  element.after(status);
  return (words) => {
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
  source.append(`${by}, `, link);
  return quotation.outerHTML + source.outerHTML;
}
