import type { ElementContent } from 'hast';
import { calendarLabel, machineDay } from '../../days/calendar.ts';
import { datePlaces, isInsideQuotation, overlapsAny, type Place } from '../../parse/places.ts';
import { element, text } from '../element.ts';
import type { ProseSite, ProseSource } from '../prose-input.ts';
import type { Annotation, PassageAnnotation } from './annotation.ts';

/** Every date of the record outside quotations, with its calendar day where the words alone do not give it. */
export function dateAnnotations(briefing: ProseSource, site: ProseSite): PassageAnnotation[] {
  const { lang } = briefing.record;
  const { dayPhrases } = site.labelsIn(lang);
  const taken: Place[] = [];
  // The longest words come first, so that an entry "Monday" does not take the first word of "Monday, May 26".
  const longestFirst = datePlaces(briefing.record, briefing.body).toSorted(
    (a, b) => b.date.asWritten.length - a.date.asWritten.length,
  );
  return longestFirst.flatMap(({ date, places }) => {
    const free = places.filter(
      (place) => !isInsideQuotation(place, briefing.quotations) && !overlapsAny(place, taken),
    );
    taken.push(...free);
    const datetime = date.on && machineDay(date.on);
    return free.map((place, i): PassageAnnotation => {
      const label = calendarLabel(
        date,
        briefing.body.passages[place.passage]?.text.slice(place.start, place.end) ?? '',
        lang,
        dayPhrases,
      );
      const after: ElementContent[] = label
        ? // Reader views leave out elements with the class "remark", and this label is not among the article's words.
          [element('small', { className: ['resolved', 'remark'] }, [text(` [${label}]`)])]
        : [];
      const properties = {
        ...(i === 0 ? { id: site.dateAnchor(date.id) } : {}),
        ...(datetime ? { dateTime: datetime } : {}),
      };
      const annotation: Annotation = {
        start: place.start,
        end: place.end,
        tagName: datetime ? 'time' : 'span',
        properties,
        after,
      };
      return {
        annotation,
        passage: place.passage,
        ...(i === 0 ? { opens: { list: 'dates', id: date.id } } : {}),
      };
    });
  });
}
