import { words } from '#domain/words.ts';

/** X128: what whoever stands on a list of fewer than ten reads of it (wording-queue 3). */
export const smallListSaid = words(
  'Шағын тізім: адамдарды қорғау үшін толық жарияланбайды.',
  'Малый список: ради защиты людей полностью не публикуется.',
  'A small list: it is not published in full, to protect the people on it.',
);
