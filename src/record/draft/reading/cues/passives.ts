import type { Clause } from '../phrases.ts';

/** Whether a verb of saying is said of its subject: "she was told", "being told". */
export function isPassive({ tokens }: Clause, at: number): boolean {
  const verb = tokens[at]?.plain ?? '';
  if (/ing$/.test(verb)) return false;
  let before = at - 1;
  while (
    /^(?:also|later|then|once|often|first|recently|widely|repeatedly|not|never|even|famously|being|previously)$/.test(
      tokens[before]?.plain ?? '',
    )
  )
    before--;
  // "Lee recalled being told she was old": who tells is somebody else.
  const isBeing = tokens.slice(before + 1, at).some(({ plain }) => plain === 'being');
  if (!isBeing && !/^(?:is|was|are|were|be|been|being|am|get|got)$/.test(tokens[before]?.plain ?? ''))
    return false;
  // "Was quoted as saying" is said of who is quoted.
  return verb !== 'quoted';
}
