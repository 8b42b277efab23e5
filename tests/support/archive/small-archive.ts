import type { Archive } from '../../../src/record/archive/archive.ts';
import { Source } from '../../../src/record/text/source.ts';
import { fileOf, recordWith } from '../record/briefing.ts';
import { archiveFrom } from './archive.ts';

/** What a small briefing of a test is made from. */
export interface Sketch {
  readonly published: string;
  /** The ids of its actors; each is a person of that name. */
  readonly actors?: readonly string[];
  /** The id of each quote, with its fields; who says nothing else speaks on no told day. */
  readonly quotes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly lang?: string;
  /** The slug of what it translates. */
  readonly translationOf?: string;
  readonly dates?: readonly Readonly<Record<string, unknown>>[];
}

/** An archive of small briefings, by slug without the day: `{ talks: { published: '2030-05-06' } }` has `2030-05-06-talks`. */
export function smallArchive(sketches: Readonly<Record<string, Sketch>>): Archive {
  const briefings = Object.entries(sketches).map(([name, sketch]) => {
    const { published, actors = ['ada'], quotes = {}, dates = [], lang, translationOf } = sketch;
    const said = Object.entries(quotes).map(([id, fields]) => ({
      ...{ id, speaker: actors[0], text: `Words of ${name} ${id}` },
      ...(fields.on === undefined ? { undated: true } : {}),
      ...fields,
    }));
    const record = recordWith({
      title: `Briefing ${name}`,
      published,
      actors: actors.map((id) => ({ id, name: id, kind: 'person' })),
      quotes: said,
      dates,
      ...(lang && { lang }),
      ...(translationOf && { translationOf }),
    });
    const body = [
      `${actors.join(', ')} met.`,
      ...dates.map(({ asWritten }) => `It was ${asWritten}.`),
      ...said.map(({ text }) => `“${text}” was said.`),
    ].join('\n\n');
    return new Source(`content/briefings/${published}-${name}.md`, fileOf(record, `${body}\n`));
  });
  return archiveFrom({ briefings, profiles: [] });
}
