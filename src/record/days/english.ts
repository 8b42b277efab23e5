import type { DayPhrases } from './calendar.ts';

/** The English phrases beside a day. The findings use them, too. */
export const englishDays: DayPhrases = {
  about: (day) => `about ${day}`,
  since: (day) => `since ${day}`,
  seasons: {
    spring: (year) => `spring ${year}`,
    summer: (year) => `summer ${year}`,
    autumn: (year) => `autumn ${year}`,
    winter: (year) => `winter ${year}`,
  },
};
