import { expect, it } from 'vitest';
import { faces } from '#domain/faces.ts';
import { kinds } from '#domain/kinds.ts';

it('shows of every kind what the kind itself is known and counted by, in the same order', () => {
  const own = kinds.map(({ prefix, allowed, endings, termTable, metrics }) => ({
    prefix,
    allowed,
    endings,
    termTable,
    metrics,
  }));
  expect(faces).toEqual(own);
});
