import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../../src/record/draft/draft-article.ts';

describe('a mark that is missing', () => {
  const drafted = (body: string) => draftArticle({ body, title: 'A', published: '2030-05-06' }).text;

  it('is restored where a paragraph plainly lacks its first one, and told as a correction', () => {
    const text = drafted('We will open the gate at dawn," Ann Lee said.');
    expect(text).toContain('\n"We will open the gate at dawn," Ann Lee said.\n');
    expect(text).toContain('target: quotes.we-will-open-gate\n    was: We will open the gate at');
  });

  it('is put right where an opening one stands in the place of a closing one', () => {
    const text = drafted('“It is open“, Ann Lee said. “Come in“, she added.');
    expect(text).toContain('\n“It is open”, Ann Lee said. “Come in”, she added.\n');
    expect(text).toContain('target: quotes.it-is-open\n    was: “It is open“\n    now: “It is open”');
  });

  it('is put right where a closing one stands in the place of an opening one', () => {
    expect(drafted('She says,” the gate is open to all of us.”')).toContain(
      '\nShe says,“ the gate is open to all of us.”\n',
    );
  });

  it('is restored before an attribution that parts two quotations', () => {
    expect(drafted('"We open at dawn, she added, "and close at dusk."')).toContain(
      '\n"We open at dawn," she added, "and close at dusk."\n',
    );
  });

  it('leaves in doubt who says the words', () => {
    expect(drafted('We will open the gate at dawn," Ann Lee said.')).toContain(
      'speaker: ann-lee? # a mark of it was restored',
    );
  });

  it('is not made of one that stands for inches', () => {
    expect(drafted('The ice was 12" thick. "No," said Tom Ray.')).toContain('\nThe ice was 12" thick.');
  });

  it('is left to a person where it may have stood elsewhere', () => {
    expect(drafted('“We open at dawn, Ann Lee said, and left.')).toContain(
      '\n“We open at dawn, Ann Lee said, and left.\n',
    );
  });

  it('is restored at the end of a straight-marked paragraph whose own quotations are curly', () => {
    expect(drafted('"The gate was “open,” she wrote, and “free.”\n\nNobody came.')).toContain(
      '\n"The gate was “open,” she wrote, and “free.”"\n',
    );
    expect(drafted('“It is open,” Ann Lee said, and left the gate."')).toContain(
      '\n"“It is open,” Ann Lee said, and left the gate."\n',
    );
  });

  it('is restored where the paragraph only tells who said what', () => {
    expect(drafted('"The harbor office said on Monday that the gate is open.\n\nNobody came.')).toContain(
      'that the gate is open."\n',
    );
  });

  it('is restored before who says it, where no other mark stands', () => {
    expect(drafted('"There was little to eat, said Ann Lee, who keeps the gate.')).toContain(
      '\n"There was little to eat," said Ann Lee, who keeps the gate.\n',
    );
  });

  it('is restored before a source in brackets', () => {
    expect(drafted('More from Ann Lee: “The gate is open to all of us. [Harbor Gazette.]')).toContain(
      'to all of us.” [Harbor Gazette.]\n',
    );
  });

  it('is put right where a single one, or two, close what a double one opened', () => {
    expect(drafted('Ann Lee wrote: “The gate is open. Come in.’ Tom Ray came.')).toContain(
      '“The gate is open. Come in.” Tom Ray came.',
    );
    expect(drafted('Ann Lee called it “a gate’’ and left.')).toContain('called it “a gate” and left.');
  });

  it('is taken away where it stands twice', () => {
    expect(drafted('Ann Lee wrote: ““The gate is open to all.”')).toContain(
      'wrote: “The gate is open to all.”\n',
    );
  });

  it.each([
    'She said the plan was “dead and that nobody would bring it back. The council votes on Friday.',
    'Ann Lee said the harbor is finished” and left the room.',
    'The screen measures 12", Ann Lee said.',
    '“The harbor, said Ann Lee, is open again. We sail on Monday.',
  ])('is left to a person in %s', (body) => {
    expect(drafted(body)).toContain(`\n---\n\n${body}\n`);
  });
});
