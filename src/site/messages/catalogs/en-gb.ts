import type { Catalog } from '../catalog.ts';
import type { Formats } from '../formats.ts';
import { en } from './en.ts';

/** The labels in British English: what is spelled otherwise there. */
export const enGB = (formats: Formats): Catalog => {
  const american = en(formats);
  return {
    ...american,
    person: {
      ...american.person,
      kinds: { ...american.person.kinds, organization: { one: 'Organisation', many: 'Organisations' } },
    },
    lists: {
      ...american.lists,
      peopleAbout:
        'Everyone on this site: people, organisations and governments, with their roles at the time and what they said.',
    },
  };
};
