import { type Archive, buildArchive } from '../../../src/record/archive/archive.ts';
import { composeBriefing } from '../../../src/record/compose/briefing.ts';
import { checkSources } from '../../../src/record/rules/check.ts';
import { Source } from '../../../src/record/text/source.ts';
import { proseSite } from '../../../src/site/prose-site.ts';
import { generateCorpus } from './corpus.ts';

/** The archive of a generated record; throws when the generator wrote something that breaks a rule. */
export function generatedArchive(count: number): Archive {
  const files = [...generateCorpus(count)].map(
    ({ name, text }) => new Source(`content/briefings/${name}`, text),
  );
  const { briefings, diagnostics } = checkSources(
    { briefings: files, profiles: [] },
    { today: '2030-01-01' },
  );
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first) throw new Error(`${first.file}: ${first.message}`);
  return buildArchive(
    briefings.map((briefing) => composeBriefing(briefing, proseSite)),
    [],
  );
}
