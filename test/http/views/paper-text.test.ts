import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaperContent, paperBytes } from '#casework/papers/paper.ts';
import { requestContent, withdrawalContent } from '#casework/papers/request-paper.ts';
import { resultBytes } from '#casework/papers/result-paper.ts';
import type { Application } from '#domain/application/application.ts';
import { past } from '#domain/application/stages.ts';
import type { Form } from '#domain/form/form.ts';
import { words } from '#domain/words.ts';
import { applicationText, paperText } from '#http/views/paper-text.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import { everyLabel, harmless, hostileText } from '#test/builders/hostile-texts.ts';
import { memoryPeople } from '#test/fakes/memory-people.ts';

const issue = { id: 'paper_01KAV0000000000000000000AA', issuedAt: '2018-03-02T06:00:00.000Z' };
const types = [
  'REQUEST',
  'DATA_UNAVAILABLE',
  'SIGNATURE_NOT_CONFIRMED',
  'DOCUMENT_DEFECTS_REFUSAL',
  'RECEIPT',
  'INTAKE_REFUSAL_RECEIPT',
  'REGISTRATION_NOTICE',
  'REASONED_REFUSAL',
  'WITHDRAWAL_STATEMENT',
] as const satisfies readonly PaperContent['type'][];

/** A form as older code may have stored it, this text in every field that somebody typed. */
const formOf = (typed: string): Form => {
  const { applicant, ...form } = aForm(citizen());
  return {
    ...form,
    applicant: {
      ...applicant,
      surname: typed,
      name: typed,
      patronymic: typed,
      phone: typed,
      email: typed,
      registeredAddress: typed,
      actualAddress: typed,
      identityDocument: { ...applicant.identityDocument, number: typed, issuedBy: typed },
    },
    members: [
      { ref: 'member-1', ...citizen(2), surname: typed, name: typed, relation: 'spouse', bornOn: '1985-06-15' },
      {
        ref: 'member-2',
        surname: typed,
        name: typed,
        relation: 'child',
        bornOn: '2018-01-01',
        otherDocument: { kind: 'birth-certificate', number: typed },
      },
    ],
  };
};

const power = (typed: string) => ({
  power: 'other' as const,
  representative: { ...citizen(3), surname: typed, name: typed },
});

/** The paper of each type as it is printed, this text typed wherever somebody types. */
async function printedWith(type: PaperContent['type'], typed: string): Promise<string> {
  const form = formOf(typed);
  const theCase: Application = {
    ...caseIn('AWAITING_SIGNATURE'),
    draft: { kind: 'REFUSAL', ground: 'requirements-not-met', record: { id: 'record_draft', mac: '' }, by: 'staff_1' },
  } as never;
  const people = memoryPeople();
  people.put({ id: 'record_form', kind: 'form', content: form, mac: '' });
  const draft = { facts: [{ fact: typed, source: typed }], cure: typed };
  people.put({ id: 'record_draft', kind: 'draft', content: draft, mac: '' });
  if (type === 'REASONED_REFUSAL') return paperText(await resultBytes(theCase, issue, { people }));
  if (type === 'REGISTRATION_NOTICE') {
    const taken = { registerNumber: 1, place: 1, listSize: 1 };
    return paperText(await resultBytes(theCase, { ...issue, taken } as never, { people }));
  }
  return paperText(
    await paperBytes(theCase, contentOf(type, theCase, { form, representation: power(typed) }), issue, { people }),
  );
}

function contentOf(
  type: PaperContent['type'],
  theCase: Application,
  said: Parameters<typeof requestContent>[1],
): PaperContent {
  if (type === 'REQUEST') return requestContent(theCase, said)(issue.issuedAt);
  if (type === 'WITHDRAWAL_STATEMENT') return withdrawalContent(past('filing', theCase))(issue.issuedAt);
  const message = { heading: words('Тақырып', 'Заголовок', 'Heading'), body: words('Мәтін', 'Текст', 'Body') };
  return { type, organisation: 'uralsk', message };
}

/** How a page is built: for each line the label that it begins with, and whether it has any text. */
const builtOf = (page: string): readonly string[] =>
  page
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => everyLabel.find((label) => line.startsWith(`${label}:`)) ?? (line === '' ? '' : 'text'));

/** How often a page seems to say what it says of its own. */
const labelsSeen = (page: string): number =>
  everyLabel.reduce(
    (count, label) =>
      count +
      page
        .normalize('NFKC')
        .toLowerCase()
        .split(new RegExp(`${label.toLowerCase()}\\s*:`, 'u')).length -
      1,
    0,
  );

/** What an official writes of the facts is his own sentence: it begins no line, and may speak of a number. */
const isOfficials = (type: PaperContent['type']): boolean => type === 'REASONED_REFUSAL';

async function expectLike(print: (typed: string) => string | Promise<string>, typed: string, saysLabels = false) {
  const [page, plain] = [await print(typed), await print(harmless)];
  expect(builtOf(page)).toEqual(builtOf(plain));
  if (!saysLabels) expect(labelsSeen(page)).toBe(labelsSeen(plain));
  expect(page.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
}

describe('a printed paper is built as it is, whatever was typed into it, today or before', () => {
  it.each(types)('%s (X63)', async (type) => {
    await fc.assert(
      fc.asyncProperty(hostileText, (typed) => expectLike((text) => printedWith(type, text), typed, isOfficials(type))),
      { numRuns: 60 },
    );
  });

  it('the application of Annex 1 (8.1, X63)', async () => {
    const print = (typed: string) =>
      applicationText({ form: formOf(typed), representation: power(typed) }, [], issue.issuedAt);
    await fc.assert(
      fc.asyncProperty(hostileText, (typed) => expectLike(print, typed)),
      { numRuns: 60 },
    );
  });
});

it('names a member without a number by another document, in both languages (X62)', () => {
  const form = formOf('Айгүл');
  const printed = applicationText({ form }, [], issue.issuedAt);
  expect(printed).toContain('2) Айгүл Айгүл, Туу туралы куәлік Айгүл,');
  expect(printed).toContain('2) Айгүл Айгүл, Свидетельство о рождении Айгүл,');
});

it('writes every date of the application as people do, and says which it is', () => {
  const printed = applicationText({ form: formOf('Айгүл') }, [], issue.issuedAt);
  expect(printed).toContain('№\u00a0Айгүл, берілген күні – 01.03.2015, берген – Айгүл');
  expect(printed).toContain('№\u00a0Айгүл, дата выдачи – 01.03.2015, кем выдан – Айгүл');
  expect(printed).toContain('Жұбайы, туған күні – 15.06.1985');
  expect(printed).not.toMatch(/\d{4}-\d\d-\d\d/);
});

it('leaves both sides a line to sign on what is made in two copies, and on nothing else', async () => {
  const people = memoryPeople();
  people.put({ id: 'record_form', kind: 'form', content: formOf('Айгүл'), mac: '' });
  const theCase = caseIn('AWAITING_SIGNATURE');
  const print = async (fields: PaperContent['fields']) => {
    const content = { ...contentOf('INTAKE_REFUSAL_RECEIPT', theCase, { form: formOf('Айгүл') }), fields };
    return paperText(await paperBytes(theCase, content as PaperContent, issue, { people }));
  };
  expect(await print({ copies: 2 })).toContain('Работник: ____________   Подпись: ____________   Расписка получена');
  expect(await print({})).not.toContain('____');
});

it('is dated by its making, so that no receipt shows two times without a name', async () => {
  const printed = await printedWith('RECEIPT', 'Айгүл');
  expect(printed).toContain('Құжат жасалған уақыты: 02.03.2018 11:00');
  expect(printed).not.toMatch(/^Дата: /m);
});
