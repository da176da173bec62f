import { expect, it } from 'vitest';
import { applicationText } from '#http/views/paper-text.ts';
import { typedForm } from '#test/builders/requests/a-typed-form.ts';

const issue = { id: 'paper_01KAV0000000000000000000AA', issuedAt: '2018-03-02T06:00:00.000Z' };

it('names a member without a number by another document, in both languages (X62)', () => {
  const form = typedForm('Айгүл');
  const printed = applicationText({ form }, [], issue.issuedAt);
  expect(printed).toContain('2) Айгүл Айгүл, Туу туралы куәлік Айгүл,');
  expect(printed).toContain('2) Айгүл Айгүл, Свидетельство о рождении Айгүл,');
});

it('writes every date of the application as people do, and says which it is', () => {
  const printed = applicationText({ form: typedForm('Айгүл') }, [], issue.issuedAt);
  expect(printed).toContain('№\u00a0Айгүл, берілген күні – 01.03.2015, берген – Айгүл');
  expect(printed).toContain('№\u00a0Айгүл, дата выдачи – 01.03.2015, кем выдан – Айгүл');
  expect(printed).toContain('Жұбайы, туған күні – 15.06.1985');
  expect(printed).not.toMatch(/\d{4}-\d\d-\d\d/);
});
