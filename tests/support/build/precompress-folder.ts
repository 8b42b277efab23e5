import { FileList } from '../../../src/integration/build/file-list.ts';
import { precompress } from '../../../src/integration/build/precompress.ts';
import { ReusableFiles } from '../../../src/integration/build/reusable-files.ts';
import { filesIn } from '../../../src/integration/build/site-folder.ts';

/** Puts compressed copies beside the text files of a folder, as a first build does. */
export function precompressFolder(folder: string): void {
  const files = new ReusableFiles({
    list: FileList.empty,
    served: `${folder}-served`,
    output: folder,
    startedAt: 0,
    isAsLeft: false,
    copied: [],
  });
  precompress(folder, filesIn(folder), files);
}
