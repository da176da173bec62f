import { expect, it } from 'vitest';
import { alreadyFiled } from '#infra/local/acting/repeated.ts';

const body = { number: 'KZ-2026-JRSRZ7SN-0', filedAt: '2026-11-29T17:53:32.591Z' };

it.each([
  ['submitRequest', '2026-11-29T17:54:00.000Z'],
  ['handPackage', '2026-12-29T17:54:00.000Z'],
])('whoever repeats %s is told when it was filed, and that nothing was done anew', (operation, askedAt) => {
  expect(alreadyFiled(operation, body, askedAt)).toBe(
    'Already filed on 2026-11-29 22:53 Asia/Oral as KZ-2026-JRSRZ7SN-0: nothing was done anew.',
  );
});

it.each([
  ['submitRequest', body, '2026-11-29T17:53:32.000Z', 'who files it now'],
  ['readCase', body, '2026-12-01T00:00:00.000Z', 'who only reads it'],
  ['submitRequest', 'text', '2026-12-01T00:00:00.000Z', 'who is answered something else'],
])('and nobody else: not by %s of %j at %s, %s', (operation, answered, askedAt, _) => {
  expect(alreadyFiled(operation, answered, askedAt)).toBeUndefined();
});
