/** So many quotations each briefing has: the newest two years fill a page of a person, and older ones have pages of their own. */
export const QUOTATIONS_A_YEAR = 60;

/** The years of the briefings. */
export const VOLUBLE_YEARS = [2021, 2022, 2023, 2024] as const;

const subjects = [
  'the ferry',
  'the bridge over the bay',
  'the night train',
  'the library and its steps',
  'the lamps',
];
const ends = [
  'is late',
  'has to wait until the spring tide has passed',
  'was never ours to give away',
  'will be mended',
];
const hearers = ['harbor-board', 'town-council', undefined] as const;

/**
 * Plainly fictional briefings, one a year, in which one person says hundreds of things to two bodies: file name → text.
 */
export function volublePerson(): ReadonlyMap<string, string> {
  return new Map(VOLUBLE_YEARS.map(briefingOf));
}

function briefingOf(year: number): [name: string, text: string] {
  const day = `${year}-03-10`;
  const said = Array.from({ length: QUOTATIONS_A_YEAR }, (_, i) => {
    const words = `Point ${i + 1} of ${year}: ${subjects[i % subjects.length]} ${ends[i % ends.length]}`;
    const to = hearers[i % hearers.length];
    const fields = [
      `id: point-${i + 1}`,
      'speaker: vera-example',
      `text: ${JSON.stringify(words)}`,
      ...(i % 7 === 6 ? ['undated: true'] : [`on: ${day}`]),
      ...(to ? [`to: [${to}]`] : []),
      ...(i === 4 ? ['featured: true'] : []),
    ];
    return { words, entry: `  - { ${fields.join(', ')} }` };
  });
  const text = `---
title: Vera Example answers the town in ${year}
standfirst: For a day and a night the mayor answered whatever was asked.
published: ${day}
keyPoints: [The mayor answered., The board asked., The council asked.]
actors:
  - { id: vera-example, name: Vera Example, kind: person, role: Mayor of Port Example }
  - { id: harbor-board, name: Harbor Board, kind: organization }
  - { id: town-council, name: Town Council, kind: organization }
quotes:
${said.map(({ entry }) => entry).join('\n')}
---

The Harbor Board and the Town Council asked.

${said.map(({ words }) => `"${words}," Vera Example said.`).join('\n\n')}
`;
  return [`${day}-answers-of-${year}.md`, text];
}
