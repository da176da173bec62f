import type { Mark } from '#domain/marks.ts';

/** How Kezek reads a place where the texts contradict each other or are silent. `test` is the file under test/ that names it. */
export type Reading = {
  readonly id: `X${number}`;
  readonly paragraph?: string;
  readonly mark: Mark;
  readonly test?: string;
  readonly text: string;
};
