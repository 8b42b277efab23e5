import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { generateCorpus } from '../corpus/corpus.ts';
import type { Random } from '../corpus/random.ts';
import type { ProjectCopy } from './project-copy.ts';
import { damage } from './random-damage.ts';

/** What people do to a site between two builds, in random order. */
export interface RandomWork {
  /** The settings of the next build. */
  readonly env: Readonly<Record<string, string>>;
  /** Does one thing, and says which. */
  next(): Promise<string>;
}

type Fields = Record<string, unknown> & {
  title: string;
  quotes: { id: string; text: string; on?: string }[];
};

/** What a published briefing states, which takes a correction to change. */
const stated = ['title', 'standfirst', 'keyPoints', 'dates'];

/** Begins with some briefings in the project's content folder, and keeps others to be added. */
export function randomWork(project: ProjectCopy, random: Random, start: number): RandomWork {
  let pool = [...generateCorpus(start * 2)];
  const folder = project.path('content/briefings');
  const people = project.path('content/people');
  mkdirSync(folder, { recursive: true });
  mkdirSync(people, { recursive: true });
  const add = () => {
    const [file] = pool.splice(random.below(pool.length), 1);
    if (file) writeFileSync(join(folder, file.name), file.text);
    return `adds ${file?.name}`;
  };
  for (let i = 0; i < start; i++) add();
  let env: Record<string, string> = { SITE_URL: 'https://record.example' };
  let count = 0;
  let revisions = 0;
  /** The briefings that stand in the ledger: what was published stays. */
  const recorded = new Set<string>();
  const formerNames = new Map<string, readonly string[]>();

  const some = () => random.pick(readdirSync(folder).sort());
  const revise = (name: string, change: (fields: Fields) => void, body = (text: string) => text) => {
    const [, yaml = '', prose = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    const before: Fields = parse(yaml);
    const fields: Fields = parse(yaml);
    change(fields);
    // What was published says when it changed, each time later, and what it stated is corrected.
    fields.updated = new Date(Date.UTC(2026, 0, 5, 0, ++revisions)).toISOString().replace('.000', '');
    const isChanged = (target: string) => JSON.stringify(before[target]) !== JSON.stringify(fields[target]);
    if (recorded.has(name)) for (const target of stated.filter(isChanged)) correct(fields, target);
    writeFileSync(join(folder, name), `---\n${stringify(fields)}---\n${body(prose)}`);
  };
  const correct = (fields: Fields, target: string) => {
    const former = Array.isArray(fields.corrections) ? fields.corrections : [];
    fields.corrections = [...former, { on: '2026-01-05', note: `This was put right, ${++count}.`, target }];
  };
  const profile = (id: string) => {
    const otherNames = [...(formerNames.get(id) ?? []), `Number ${++count}`];
    const text = `---\n${stringify({ otherNames })}---\n\nA life, told in ${count} words.\n`;
    writeFileSync(join(people, `${id}.md`), text);
  };
  const replace = (file: string, from: string | RegExp, to: string) => {
    const path = project.path(file);
    const text = readFileSync(path, 'utf8');
    const now = text.replace(from, to);
    if (now === text) throw new Error(`${file} has no ${from}.`);
    writeFileSync(path, now);
    return `changes ${file}`;
  };

  const things: readonly (() => string | Promise<string>)[] = [
    add,
    () => {
      const name = some();
      revise(name, (fields) => {
        fields.title = `Revised ${++count}: ${fields.title}`.slice(0, 100);
      });
      return `edits ${name}`;
    },
    () => {
      const name = some();
      revise(
        name,
        () => {},
        (prose) => `${prose}\nA sentence was added, number ${++count}.\n`,
      );
      return `writes on in ${name}`;
    },
    () => {
      const name = some();
      const renamed = name.replace(/\.md$/, `-${++count}.md`);
      revise(name, (fields) => {
        const former = Array.isArray(fields.formerSlugs) ? fields.formerSlugs : [];
        fields.formerSlugs = [...former, name.replace(/\.md$/, '')];
      });
      renameSync(join(folder, name), join(folder, renamed));
      if (recorded.delete(name)) recorded.add(renamed);
      return `renames ${name}`;
    },
    () => {
      const unpublished = readdirSync(folder).filter((name) => !recorded.has(name));
      if (unpublished.length < 4) return add();
      const name = random.pick(unpublished.sort());
      rmSync(join(folder, name));
      return `deletes ${name}, which was never published`;
    },
    () => {
      const name = some();
      revise(name, (fields) => correct(fields, 'title'));
      return `corrects ${name}`;
    },
    () => {
      const name = some();
      revise(name, (fields) => {
        const quote = random.pick(fields.quotes);
        Object.assign(quote, { retracted: { on: '2026-01-05', reason: `Nobody said it, ${++count}.` } });
      });
      return `retracts a quotation of ${name}`;
    },
    () => {
      const text = readFileSync(join(folder, some()), 'utf8');
      const [, id, name] =
        /\n {2}- id: (\S+)\n {4}name: ([A-Z]\S+ [A-Z]\S+)\n {4}kind: person/.exec(text) ?? [];
      if (id === undefined || name === undefined) return add();
      const renamed = `${name.split(' ')[0]} ${['Nyberg', 'Okoro', 'Pires', 'Quint'][random.below(4)]}${'x'.repeat(++count % 3)}`;
      for (const file of readdirSync(folder)) {
        if (!readFileSync(join(folder, file), 'utf8').includes(name)) continue;
        const inText = (text: string) => text.replaceAll(name, renamed);
        revise(file, (fields) => Object.assign(fields, JSON.parse(inText(JSON.stringify(fields)))), inText);
      }
      formerNames.set(id, [...(formerNames.get(id) ?? []), name]);
      if (recorded.size > 0) profile(id);
      // What is added later knows of it.
      pool = pool.map((file) => ({ ...file, text: file.text.replaceAll(name, renamed) }));
      return `gives ${name} the name ${renamed}`;
    },
    () => {
      const text = readFileSync(join(folder, some()), 'utf8');
      const id = /\n {2}- id: (\S+)\n {4}name: [A-Z]\S+ [A-Z]\S+\n {4}kind: person/.exec(text)?.[1];
      if (id === undefined) return add();
      profile(id);
      return `writes the profile of ${id}`;
    },
    () =>
      replace(
        'src/components/site/Colophon.astro',
        /<footer class="foot small[^"]*"/,
        `<footer class="foot small revision-${++count}"`,
      ),
    () => replace('src/record/days/calendar.ts', /$/, `\nexport const revision${++count} = ${count};\n`),
    () => replace('src/record/schema/briefing.ts', /describe\('/, `describe('(${++count}) `),
    () => replace('src/styles/tokens.css', /$/, `\n:root { --revision: ${++count}; }\n`),
    () => replace('src/site/site.ts', /title: '[^']*'/, `title: 'On the Record ${++count}'`),
    () => {
      env = random.pick([
        { SITE_URL: 'https://record.example' },
        { SITE_URL: 'https://record.example', BASE_PATH: '/below/' },
        { SITE_URL: 'https://other.example', FEED_CONTENT: 'full' },
        { SITE_URL: 'https://record.example', PRECOMPRESS: 'yes' },
      ]);
      return `sets ${JSON.stringify(env)}`;
    },
    () => {
      const notes = `Note ${++count}.\n`.repeat(200);
      writeFileSync(project.path('public/notes.txt'), notes);
      if (count % 2 > 0) writeFileSync(project.path('public/notes.txt.gz'), `Not ours, ${count}.`);
      else rmSync(project.path('public/notes.txt.gz'), { force: true });
      return `writes public notes ${count}`;
    },
    async () => {
      await project.run('record --yes', env);
      for (const name of readdirSync(folder)) recorded.add(name);
      return 'records what is published';
    },
    () => 'changes nothing',
    ...damage(project, random),
  ];
  let left: (typeof things)[number][] = [];
  return {
    get env() {
      return env;
    },
    next: async () => {
      // Everything once before anything again, so that a short run is not all of one kind.
      if (left.length === 0) left = random.sample(things, things.length);
      return left.pop()?.() ?? '';
    },
  };
}
