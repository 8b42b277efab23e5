/** A briefing in which most optional fields of the record are used. */
export const FULL_RECORD = `---
title: Mediators bring two sides to a table
standfirst: A made-up briefing in which every field of the record is used.
published: 2024-05-06T18:30:00+03:00
updated: 2024-05-08
lang: en
dateline: { place: Port Ana, on: 2024-05-06 }
source: { name: The Ana Courier, url: https://courier.example/talks, retrieved: 2024-05-07, note: By wire. }
keyPoints: [One., Two., Three.]
actors:
  - { id: mira-sol, name: Mira Sol, kind: person, role: Foreign minister, represents: ana }
  - { id: ana, name: Ana, kind: government }
  - { id: union, name: The Union, kind: organization, role: Mediator }
mediators: [union]
quotes:
  - id: we-came
    speaker: mira-sol
    text: We came to listen, </script> and to 'speak'
    on: 2024-05-06
    to: [union]
    place: Port Ana
    occasion: The opening of the talks
    via: The Ana Courier
    lang: fr
    original: Nous sommes venus écouter
    translator: Jo Lane
    featured: true
  - { id: later, speaker: union, text: Later, undated: true, form: statement }
dates:
  - { id: opening, on: 2024-05-06, asWritten: Monday, event: The talks open, who: [mira-sol, union], place: Port Ana }
corrections:
  - { on: 2024-05-08, note: The place was misspelled., target: quotes.we-came, was: Porta, now: Port }
---

On Monday Mira Sol of Ana met The Union. "We came to listen, </script> and to 'speak'," she said.

"Later," said The Union.
`;
