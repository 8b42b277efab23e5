/** Findings about what was published before: the ledger of permalinks. Part of the registry in registry.ts. */
export const ledgerCodes = {
  'ledger/malformed': {
    severity: 'error',
    meaning: 'A line of the ledger of permalinks is not one that "npm run record" writes.',
    fix: 'Bring the line back from the history of the file; lines are only ever added, by "npm run record".',
  },
  'ledger/dropped': {
    severity: 'error',
    meaning: 'A page that was published would no longer be there.',
    fix: 'Bring it back, list its old id under formerIds or its old slug under formerSlugs, or mark it retracted.',
  },
  'ledger/reworded': {
    severity: 'error',
    meaning: 'The words of a published quotation changed and no correction says so.',
    fix: 'Bring the words back, add a correction with target, was and now, or give another quotation another id.',
  },
  'ledger/reused': {
    severity: 'error',
    meaning: 'A published id now stands for another text, person or party.',
    fix: 'Give the new one an id of its own, and bring the old one back.',
  },
  'ledger/changed': {
    severity: 'error',
    meaning: 'The prose of a published briefing changed, and neither "updated" nor a correction says so.',
    fix: 'Set "updated" to the day of the change, with the hour where that is the day it has already, or add a correction.',
  },
  'ledger/reattributed': {
    severity: 'error',
    meaning: 'Who said a published quotation, to whom, when or where changed, and no correction says so.',
    fix: 'Bring the published value back, or add a correction with the field as its target.',
  },
  'ledger/restated': {
    severity: 'error',
    meaning:
      'The headline, the standfirst, a key point, an event or the day of publication of a published briefing changed, and no correction says so.',
    fix: 'Bring it back, or add a correction with the field as its target.',
  },
  'ledger/amendment-gone': {
    severity: 'error',
    meaning: 'A correction or retraction that was published is not in the record any more.',
    fix: 'Bring it back from the history of the file; what was wrong in it is put right by another correction.',
  },
} as const;
