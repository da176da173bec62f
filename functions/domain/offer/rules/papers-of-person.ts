/** What is written to somebody as an offer ends, or as what came of it is undone (X294). */
export const papersOfEnd = ['OFFER_NOT_REACHED', 'OFFER_WITHDRAWN', 'OFFER_NOT_PROVIDED', 'ALLOCATION_UNDONE'] as const;
export type PaperOfEnd = (typeof papersOfEnd)[number];

/** The papers of an offer that its person may have; the minutes are the office’s. */
export const papersOfPerson: readonly string[] = [
  'OFFER',
  'OFFER_ANSWER',
  'OFFER_NOT_REACHED',
  'OFFER_WITHDRAWN',
  'OFFER_NOT_PROVIDED',
  'ALLOCATION_DECISION',
  'ALLOCATION_UNDONE',
];
