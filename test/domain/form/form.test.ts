import { describe, expect, it } from 'vitest';
import { Form } from '#domain/form/form.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';

const withEmail = (email: string) => {
  const form = aForm(citizen());
  return Form.safeParse({ ...form, applicant: { ...form.applicant, email } }).success;
};

describe('the form of a request (Annex 1)', () => {
  it('takes an e-mail address of 254 characters, the longest there is, and no longer one', () => {
    const address = (length: number) => `${'a'.repeat(length - '@example.kz'.length)}@example.kz`;
    expect([
      withEmail('aigul@example.kz'),
      withEmail('aigul'),
      withEmail(address(254)),
      withEmail(address(255)),
    ]).toEqual([true, false, true, false]);
  });
});
