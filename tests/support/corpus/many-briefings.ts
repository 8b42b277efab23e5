/** What the day of a numbered briefing is counted from. */
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/**
 * Small, valid, plainly fictional briefings, one a day, each with one person and one quotation of their own: file name →
 * text. The same number gives the same files.
 */
export function manyBriefings(count: number): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: count }, (_, i) => smallBriefing(i + 1)));
}

function smallBriefing(number: number): [name: string, text: string] {
  const day = new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
  const text = `---
title: Briefing number ${number}
standfirst: Person ${number} counted to ${number}.
published: ${day}
keyPoints: [Somebody counted., It was person ${number}., Nobody objected.]
actors:
  - { id: person-${number}, name: Person Number ${number}, kind: person, role: Counter of numbers }
quotes:
  - { id: counted, speaker: person-${number}, text: I counted to ${number}, on: ${day} }
---

"I counted to ${number}," said Person Number ${number}.
`;
  return [`${day}-number-${number}.md`, text];
}
