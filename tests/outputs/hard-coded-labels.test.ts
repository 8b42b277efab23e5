import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { englishWordsIn } from '../support/site/faults/foreign-words.ts';

/** What no reader of the site is shown: findings, names of fonts, style sheets, descriptions in schemas. */
const forOthers =
  /\/(?:share-cards\/check|summary\/check|summary\/stylesheet|summary\/type\/.*|data\/.*)\.ts$/;

/** Types of schema.org, chosen in code. */
const types = ['Person', 'Organization'];

/** Texts in code that look like something a reader is shown: words with a space between them, or one that begins large. */
function shownIn(source: string): string[] {
  const found: string[] = [];
  const look = (text: string) => {
    const words = text.replace(/<[^>]*>/g, ' ').trim();
    const isShown = /\p{L}{2,}[,.:]? \p{L}{2,}/u.test(words) || /^\p{Lu}\p{Ll}{2,}/u.test(words);
    // A language without words of English in its catalog: what is English there is a label.
    if (isShown && !types.includes(words) && englishWordsIn(words, 'ar').length > 0) found.push(words);
  };
  const visit = (node: ts.Node): void => {
    const isForDevelopers =
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isTypeNode(node) ||
      (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()));
    if (isForDevelopers) return;
    if (ts.isPropertyAssignment(node)) {
      // The names of schema.org's types stand in no page's text.
      if (!/@type/.test(node.name.getText())) visit(node.initializer);
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) look(node.text);
    else if (ts.isTemplateExpression(node))
      look([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

test('no code that makes texts for readers has a label of its own: all come from the catalog', () => {
  const files = globSync('src/{outputs,site,scripts}/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/catalogs/') && !forOthers.test(file));
  expect(files.length).toBeGreaterThan(90);
  const labels = files.flatMap((file) =>
    shownIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(labels).toEqual([]);
});

test('a label in code is seen, whether a text or a template, and what a developer reads is not', () => {
  const source = `
    import { a } from 'The quotation';
    type Kind = 'Read the quotation';
    const label = 'Read the quotation';
    const line = \`Reported by \${label}\`;
    throw new RangeError('The quotation is not there');
    const name = 'quotation-by';
  `;
  expect(shownIn(source)).toEqual(['Read the quotation', 'Reported by  …']);
});
