import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../src/system/project.ts';

/**
 * Checks graphs against the vocabulary that schema.org publishes, as types: schema-dts is generated from it. An unknown
 * type, a property of another type, or a value out of range is a type error. Gives back one message for each.
 */
export function vocabularyErrors(graphs: Readonly<Record<string, unknown>>): string[] {
  const name = join(ROOT, 'tests', 'graphs-under-test.ts');
  const text = [
    "import type { Graph } from 'schema-dts';",
    ...Object.values(graphs).map(
      (graph, i) => `export const g${i}: Graph = ${JSON.stringify(graph, undefined, 1)};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, text, target) : fromDisk(file, target);
  host.fileExists = (file) => file === name || ts.sys.fileExists(file);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    const words = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    return `${text.split('\n')[line]?.trim()}: ${words}`;
  });
}
