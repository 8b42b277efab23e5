import type { DayPhrases } from './calendar.ts';

/** What English says beside a day; the findings say it, too. */
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
