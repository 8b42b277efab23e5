import { rmSync, writeFileSync } from 'node:fs';
import type { Random } from '../corpus/random.ts';
import type { ProjectCopy } from './project-copy.ts';

/** What people do to a built site that they had better left alone: each does it, and says what. */
export function damage(project: ProjectCopy, random: Random): readonly (() => string)[] {
  return [
    () => {
      const spoiled = random.pick([
        'index.html',
        'index.html.br',
        'people/index.html.gz',
        'of-nobody.html.br',
      ]);
      writeFileSync(project.path(`dist/${spoiled}`), 'Not what was built.');
      return `spoils ${spoiled} of the built site`;
    },
    () => {
      const lost = random.pick([
        'index.html',
        'index.html.gz',
        'people/index.html.br',
        'pagefind/pagefind.js',
      ]);
      rmSync(project.path(`dist/${lost}`), { force: true });
      return `removes ${lost} from the built site`;
    },
  ];
}
