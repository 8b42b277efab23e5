import type { IsoDay } from '../../record/days/calendar.ts';
import { round, sizes } from './drawing.ts';
import type { Moment, MomentRow } from './moments.ts';
import { fitText } from './text-fit.ts';

/** Words with the baseline each line stands on. */
export interface PlacedText {
  readonly text: string;
  readonly y: number;
}

/** A moment with every place worked out. */
export interface PlacedMoment {
  readonly moment: Moment;
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly lines: readonly PlacedText[];
}

/** A day: its words, its place on the line, and the leader between them. */
export interface PlacedRow {
  readonly row: MomentRow;
  readonly label: readonly PlacedText[];
  readonly moments: readonly PlacedMoment[];
  /** Where the day stands on the line; a span has an end. None for what is not dated. */
  readonly at?: number;
  readonly until?: number;
  readonly leader?: string;
}

/** A timeline as it is drawn. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly axisX: number;
  /** Where the line begins and ends. */
  readonly top: number;
  readonly bottom: number;
  /** Distances on the line are distances in time. */
  readonly isToScale: boolean;
  readonly rows: readonly PlacedRow[];
}

const axisX = 7;
const textX = 44;
const lineHeight = 17;
const text = sizes.name;
const rowGap = 12;

/**
 * Places the days of a timeline one below the other, each joined to its place on a line that is to scale where the days
 * are more than two apart.
 */
export function timelineLayout(rows: readonly MomentRow[], width: number): TimelineDrawing {
  let y = 0;
  const placed = rows.map((row) => {
    const start = y;
    const label = fitText(row.label, (width - textX) / 1.08, text, 2).map((words, i) => ({
      text: words,
      y: round(start + text + i * lineHeight),
    }));
    y += label.length * lineHeight + 4;
    const moments = row.moments.map((moment) => {
      const drawn = placeMoment(moment, y, width);
      y += Math.max(moment.numbers.length > 0 ? sizes.mark : 0, drawn.lines.length * lineHeight + 7);
      return drawn;
    });
    y += rowGap;
    return { row, label, moments, center: start + text - 5 };
  });
  const dated = placed.filter(({ row }) => row.from !== undefined);
  const top = dated[0]?.center ?? 0;
  const days = dated.flatMap(({ row }) => [row.from, row.to].flatMap((day) => (day ? [dayNumber(day)] : [])));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const isToScale = span > 2;
  const last = dated.at(-1);
  // The line ends with the words of the last day, so that a crowd of days at its end has room to fan out.
  const bottom = Math.max(
    top,
    isToScale ? (last?.moments.at(-1)?.lines.at(-1)?.y ?? last?.center ?? top) : (last?.center ?? top),
  );
  const yOf = (day: IsoDay, center: number) =>
    isToScale ? round(top + ((dayNumber(day) - first) / span) * (bottom - top)) : round(center);
  return {
    width,
    height: round(y),
    axisX,
    top: round(top),
    bottom: round(bottom),
    isToScale,
    rows: placed.map(({ row, label, moments, center }) => {
      if (row.from === undefined || row.to === undefined) return { row, label, moments };
      const at = yOf(row.from, center);
      const leader = `M${axisX + 5},${at}L${textX - 14},${round(center)}h8`;
      const span = row.to === row.from ? {} : { until: yOf(row.to, center) };
      return { row, label, moments, at, leader, ...span };
    }),
  };
}

function placeMoment(moment: Moment, y: number, width: number): PlacedMoment {
  const marks = moment.numbers.length;
  // More numbers than fit on one line are told in the table; nobody is quoted that often on one day.
  const room = Math.min(marks * sizes.mark, width - textX - 80);
  const x = textX + (marks > 0 ? sizes.mark / 2 : 5);
  const from = textX + (marks > 0 ? room + 4 : 16);
  const baseline = marks > 0 ? y + sizes.mark / 2 + 5 : y + text;
  const lines = fitText(moment.text, width - from, text, marks > 0 ? 1 : 2);
  return {
    moment,
    x: round(x),
    y: round(baseline - 5),
    textX: round(from),
    lines: lines.map((words, i) => ({ text: words, y: round(baseline + i * lineHeight) })),
  };
}

function dayNumber(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
