/** A case and what came of it, line by line. */
export type Outcome = readonly [title: string, lines: readonly string[]];

/** Outcomes as text, those that are the same only once, under the titles of all cases they hold for. */
export function sameOutcomes(outcomes: readonly Outcome[]): string {
  const groups = Map.groupBy(outcomes, ([, lines]) => lines.join('\n'));
  return Array.from(groups, ([text, cases]) => {
    const titles = cases.map(([title]) => `# ${title}\n`).join('');
    return `${titles}${text === '' ? 'nothing' : text}\n`;
  }).join('\n');
}
