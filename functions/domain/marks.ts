/** How well a datum is known. What is P, A, M or I waits for its text: it stays data, so that it can be corrected in one place. */
export const marks = {
  S: 'the regulation itself says so',
  V: 'read in a public source',
  P: 'read in part in a public source',
  A: 'by analogy with a parallel Kazakh standard of a public service',
  M: 'from memory, not verified',
  I: 'inferred',
  O: 'our own decision or wording',
} as const;

export type Mark = keyof typeof marks;
