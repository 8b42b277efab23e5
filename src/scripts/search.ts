import { isEmpty, readQuery, type SearchQuery, writeQuery } from '../outputs/search/query.ts';
import { hasWords, resultsOf } from '../outputs/search/results.ts';
import type { SearchSays } from '../outputs/search/says.ts';
import { phraseOf } from '../outputs/search/words.ts';
import { type Formats, formatsOf } from '../site/messages/formats.ts';
import { loadEngine, loadJson, type SearchEngine } from './search-engine.ts';
import { resultItem } from './search-result.ts';

const found = {
  form: document.querySelector<HTMLFormElement>('#search-form'),
  status: document.querySelector<HTMLElement>('#search-status'),
  list: document.querySelector<HTMLElement>('#search-results'),
  more: document.querySelector<HTMLButtonElement>('#search-more'),
  help: document.querySelector<HTMLElement>('#search-help'),
  speakers: document.querySelector<HTMLDataListElement>('#search-speakers'),
};
const { form, status, list, more, help, speakers } = found;
if (form && status && list && more && help && speakers) start({ form, status, list, more, help, speakers });

interface Parts {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly help: HTMLElement;
  readonly speakers: HTMLDataListElement;
}

function start({ form, status, list, more, help, speakers }: Parts): void {
  // The pages that were found are read a few at a time: a page gives up to four results, or none of the kind that is
  // wanted.
  const resultsAtOnce = 10;
  const pagesAtOnce = 5;
  const mostPages = 20;
  const says: SearchSays = JSON.parse(form.dataset.says ?? '{}');
  const formats = formatsOf(document.documentElement.lang);
  let loading: Promise<SearchEngine> | undefined;
  let latest = 0;

  const load = () => {
    loading ??= loadEngine(form.dataset.index ?? '', (form.dataset.langs ?? '').split(' '));
    // A failure may be over the next time, so the next attempt loads again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  async function run(query: SearchQuery): Promise<void> {
    const turn = ++latest;
    const isOver = () => turn !== latest;
    more.hidden = true;
    help.hidden = true;
    if (isEmpty(query)) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = loading ? says.searching : says.loading;
    try {
      const engine = await load();
      const { pages, lookedUp } = await engine.find(query);
      if (isOver()) return;
      list.replaceChildren();
      let next = 0;
      let areThere = false;
      const isPhrase = phraseOf(query.words) !== undefined;
      const step = async () => {
        more.hidden = true;
        const wanted = list.childElementCount + resultsAtOnce;
        const end = Math.min(next + mostPages, pages.length);
        while (list.childElementCount < wanted && next < end) {
          const from = next;
          next = Math.min(from + pagesAtOnce, end);
          const read = await Promise.all(pages.slice(from, next).map((page) => page.data()));
          if (isOver()) return;
          areThere ||= read.some((page) => hasWords(page, lookedUp, engine.stems));
          list.append(
            ...read
              .flatMap((page) => resultsOf(page, query, lookedUp, engine.stems))
              .map((result) => resultItem(result, says, formats)),
          );
        }
        // Pages are also found by the beginning of a word. If none of the best pages has the words, no other has.
        const hasMore = next < pages.length && (areThere || isPhrase);
        more.hidden = !hasMore;
        help.hidden = list.childElementCount > 0;
        status.textContent = summary(list.childElementCount, hasMore, query, says, formats);
      };
      more.onclick = () => void step();
      await step();
    } catch {
      if (!isOver()) status.textContent = says.failed;
    }
  }

  function fromForm(): SearchQuery {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.set(name, value);
    return readQuery(fields.toString());
  }

  function toForm({ words, kind, year, speaker }: SearchQuery): void {
    const values: Readonly<Record<string, string>> = { q: words, kind, year, speaker };
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = values[field.name] ?? '';
    }
  }

  const search = () => {
    const query = fromForm();
    history.replaceState(null, '', writeQuery(query) || location.pathname);
    void run(query);
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search();
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'speaker') void offerSpeakers();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    form.querySelector<HTMLInputElement>('[name=q]')?.focus();
  });
  addEventListener('popstate', () => {
    toForm(readQuery(location.search));
    void run(readQuery(location.search));
  });

  async function offerSpeakers(): Promise<void> {
    if (speakers.childElementCount > 0) return;
    try {
      const names = (await loadJson<readonly string[]>(form.dataset.speakers ?? '')) ?? [];
      speakers.replaceChildren(...names.map((name) => new Option(name, name)));
    } catch {
      // A name can still be typed.
    }
  }

  form.hidden = false;
  toForm(readQuery(location.search));
  void run(readQuery(location.search));
}

function summary(
  shown: number,
  hasMore: boolean,
  { words }: SearchQuery,
  says: SearchSays,
  { plural }: Formats,
): string {
  const isForWords = words !== '';
  const nothing = isForWords
    ? hasMore
      ? says.nothingYetFor
      : says.nothingFor
    : hasMore
      ? says.nothingYet
      : says.nothing;
  const some = isForWords ? (hasMore ? says.firstFor : says.resultsFor) : hasMore ? says.first : says.results;
  const said = shown === 0 ? nothing : plural(shown, some);
  return said.replace('{words}', () => words);
}
