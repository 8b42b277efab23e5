import type { GetStaticPathsOptions } from 'astro';
import { type FileContent, fileResponse } from '../outputs/file-content.ts';
import { briefingUnits, pathsOf, personUnits, type Unit } from './page-paths.ts';
import type { BriefingView, PersonView } from './page-views.ts';
import { providedContent } from './site-content.ts';

// What a route exports that has files and no pages. A build makes the files by itself where nobody else wants to hear of
// them, because Astro takes as long for each as for a small page. Otherwise Astro asks for them, one by one.

interface FilePath<Props> {
  readonly params: Readonly<Record<string, string>>;
  /** All that the file shows. */
  readonly props: Props;
}

type Make<Props> = (props: Props) => FileContent | Promise<FileContent>;

/** The files that `paths` names for each briefing, for retracted ones, too. */
export function filesByBriefing<Props>(
  paths: (view: BriefingView) => readonly FilePath<Props>[],
  make: Make<Props>,
) {
  return filesOf(briefingUnits, paths, make);
}

/** The files that `paths` names for each person and party. */
export function filesByPerson<Props>(
  paths: (view: PersonView) => readonly FilePath<Props>[],
  make: Make<Props>,
) {
  return filesOf(personUnits, paths, make);
}

function filesOf<View, Props>(
  units: () => Promise<readonly Unit<View>[]>,
  paths: (view: View) => readonly FilePath<Props>[],
  make: Make<Props>,
) {
  return {
    getStaticPaths: async ({ routePattern }: Pick<GetStaticPathsOptions, 'routePattern'>) => {
      const { keyOf, takeFiles } = providedContent();
      if (!keyOf || !takeFiles) return pathsOf(await units(), paths);
      for (const { name, key, view } of await units())
        takeFiles(
          { name, key: key ?? '' },
          paths(view).map(({ params, props }) => ({
            file: routePattern.slice(1).replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
            own: `${routePattern} ${keyOf(props)}`,
            make: () => make(props),
          })),
        );
      return [];
    },
    GET: async ({ props }: { readonly props: Props }) => fileResponse(await make(props)),
  };
}
