import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from '#domain/codes/case-number.ts';
import { parseVerificationCode, verificationCode } from '#domain/codes/verification-code.ts';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the verification code of a result (X15)', () => {
  it('is twelve characters in fours with a check character, without I, L, O and U', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = verificationCode(digestOf(text));
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}-[0-9A-HJKMNP-TV-Z]$/);
        const plain = code.replaceAll('-', '');
        expect(checkCharacter(plain.slice(0, 12))).toBe(plain.slice(12));
      }),
    );
  });

  it('is read as people type and paste it, and no other is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = verificationCode(digestOf(text));
        for (const typed of [
          code,
          code.toLowerCase().replaceAll('-', ' '),
          ` ${code.replaceAll('0', 'O')}. `,
          code.replaceAll('-', ''),
        ])
          expect(parseVerificationCode(typed)).toBe(code);
        const wrong = code[0] === 'Z' ? 'Y' : 'Z';
        expect(parseVerificationCode(`${wrong}${code.slice(1)}`)).toBeUndefined();
        expect(parseVerificationCode(code.slice(0, -2))).toBeUndefined();
      }),
    );
  });

  it('begins with the first sixty bits of the digest', () => {
    expect(verificationCode(`${'0'.repeat(14)}1f${'f'.repeat(48)}`)).toMatch(/^0000-0000-0001-/);
    expect(verificationCode('f'.repeat(64))).toMatch(/^ZZZZ-ZZZZ-ZZZZ-/);
  });
});
