/**
 * Which of the drafted words each of the right ones is, both in reading order: as many as possible are met, none is met twice
 * and none before one that stands earlier. Gives the index for each of the right ones, -1 where it is not there.
 */
export function align(right: readonly string[], drafted: readonly string[]): number[] {
  // longest[i][j]: how many of right from i on can be met by drafted from j on.
  const longest = Array.from({ length: right.length + 1 }, () => new Uint16Array(drafted.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = right.length - 1; i >= 0; i--)
    for (let j = drafted.length - 1; j >= 0; j--) {
      const met = right[i] === drafted[j] ? 1 + at(i + 1, j + 1) : 0;
      const row = longest[i];
      if (row) row[j] = Math.max(met, at(i + 1, j), at(i, j + 1));
    }
  let j = 0;
  return right.map((words, i) => {
    while (j < drafted.length && at(i, j + 1) === at(i, j)) j++;
    if (words !== drafted[j] || at(i + 1, j) === at(i, j)) return -1;
    return j++;
  });
}
