import { expect, it } from 'vitest';
import { parseIdentityCode } from '#domain/codes/identity-code.ts';

it.each(['ABCD-2345', 'abcd 2345', ' abcd2345. ', 'ABCD – 2345', 'АВСD-2345', '\u200eABCD-2345'])(
  'an operator’s code is read as it is typed and pasted: %j',
  (typed) => expect(parseIdentityCode(typed)).toBe('ABCD2345'),
);

it.each(['ABCD-234', 'ABCD-23456', 'ЖABC-2345', ''])('what cannot be one is told apart: %j', (typed) => {
  expect(parseIdentityCode(typed)).toBeUndefined();
});
