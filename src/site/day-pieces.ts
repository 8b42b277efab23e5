/** A piece of a text that tells days. */
export interface DayPiece {
  readonly text: string;
  /** Whether it is a day with its month and year, which a line should not divide. */
  readonly isDay: boolean;
}

/**
 * A text that tells days, in pieces: "Monday, ", "August 19, 2024". A line may end behind the weekday, or between two
 * days.
 *
 * @param days the days as they are written in the text; those that are not there are passed over
 */
export function dayPieces(text: string, days: readonly string[]): readonly DayPiece[] {
  return days.reduce<readonly DayPiece[]>(
    (pieces, day) => pieces.flatMap((piece) => (piece.isDay ? [piece] : parted(piece.text, day))),
    [{ text, isDay: false }],
  );
}

function parted(text: string, day: string): readonly DayPiece[] {
  const at = text.indexOf(day);
  if (at < 0) return [{ text, isDay: false }];
  return [
    { text: text.slice(0, at), isDay: false },
    { text: day, isDay: true },
    { text: text.slice(at + day.length), isDay: false },
  ].filter((piece) => piece.text !== '');
}
