import { expect, it } from 'vitest';
import { stored } from './stored.ts';

it('keeps what DynamoDB would keep, and nothing that its writer or a reader could change', () => {
  const written = { id: 'a', of: [{ n: 1, none: undefined }], gone: undefined };
  const kept = stored(written);
  written.of[0] = { n: 2, none: undefined };
  expect(kept).toStrictEqual({ id: 'a', of: [{ n: 1 }] });
  expect(() => kept.of.push({ n: 3, none: undefined })).toThrow(TypeError);
  expect(() => Object.assign(kept.of[0] ?? {}, { n: 3 })).toThrow(TypeError);
  expect(() => stored({ at: new Date() })).toThrow('no JSON: Date');
});
