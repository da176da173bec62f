import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaperContent, paperBytes } from '#casework/papers/paper.ts';
import { contactsContent } from '#casework/papers/request-paper.ts';
import { past } from '#domain/application/stages.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import { formLabels } from '#domain/regulation/messages/application-texts.ts';
import { words } from '#domain/words.ts';
import { applicationText, emergencyReceiptText, paperText } from '#http/views/paper-text.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { typedForm } from '#test/builders/requests/a-typed-form.ts';
import { everyLabel, harmless, hostileText } from '#test/builders/words/hostile-texts.ts';
import { issue, offers, papers, power, printing, type World, worldOf } from '#test/builders/words/printed-papers.ts';
import { memoryPeople } from '#test/fakes/memory-people.ts';

const message = { heading: words('Тақырып', 'Заголовок', 'Heading'), body: words('Мәтін', 'Текст', 'Body') };
const types = Object.keys(papers) as PaperContent['type'][];
const printedWith = (type: PaperContent['type'], typed: string): Promise<string> => papers[type](worldOf(typed));

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
const isOfficials = (type: PaperContent['type']): boolean => ofOfficials.has(type);
const ofOfficials: ReadonlySet<string> = new Set([
  ...Object.keys(offers),
  ...'REASONED_REFUSAL AMENDMENT_PROPOSAL AMENDMENT_DECISION PROPOSAL_ANSWER COMPLAINT COMPLAINT_ANSWER COMPLAINT_PASSED_ON'.split(
    ' ',
  ),
]);

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
      applicationText({ form: typedForm(typed), representation: power(typed) }, [], issue.issuedAt);
    await fc.assert(
      fc.asyncProperty(hostileText, (typed) => expectLike(print, typed)),
      { numRuns: 60 },
    );
  });
});

describe('says in Kazakh and in Russian', () => {
  const halves = (page: string) => {
    const parts = page.split('\n\n* * *\n\n');
    expect(parts.length).toBe(2);
    return { kk: parts[0] ?? '', ru: parts[1] ?? '' };
  };

  it.each(types)('%s: what it is, whose, and when it was made', async (type) => {
    const page = halves(await printedWith(type, 'Айгүл'));
    for (const language of ['kk', 'ru'] as const) {
      const [heading = '', lines = ''] = page[language].split('\n\n');
      expect(heading.trim()).toMatch(/^\p{Lu}/u);
      for (const label of ['recipient', 'iin', 'issuedAt'] as const)
        expect(lines).toContain(`${formLabels[label][language]}: `);
    }
    expect(page.kk.split('\n')[0]).not.toBe(page.ru.split('\n')[0]);
  });

  it('the statement of contact data: each that it gives, and no other (X56)', async () => {
    const { theCase, people } = worldOf('Айгүл');
    const print = async (contacts: Contacts) =>
      halves(
        await printing(({ theCase: filed }) => contactsContent(past('filing', filed), contacts)(issue.issuedAt))({
          theCase,
          people,
        } as World),
      );
    const given = { phone: '+77019998877', email: 'a@kezek.kz', actualAddress: 'Орал, 7', language: 'ru' } as const;
    const all = await print(given);
    expect(all.kk).toContain(
      'Телефон: +77019998877\nЭлектрондық пошта: a@kezek.kz\nНақты тұратын мекенжайы: Орал, 7\nХат-хабар тілі: орыс',
    );
    expect(all.ru).toContain('Язык переписки: русский');
    const { ru } = await print({ phone: given.phone });
    expect([ru.includes('Телефон: +77019998877'), /почта|проживания|переписки/.test(ru)]).toEqual([true, false]);
  });

  it('the receipt of an outage: a line to write on for all that is written by hand (X60)', () => {
    const page = halves(emergencyReceiptText());
    for (const language of ['kk', 'ru'] as const)
      for (const label of ['number', 'recipient', 'iin', 'documents', 'date', 'signature'] as const)
        expect(page[language]).toMatch(new RegExp(`${formLabels[label][language]}: _{12}`));
    expect(builtOf(emergencyReceiptText()).filter((line) => line === 'Нөмірі' || line === 'Номер')).toHaveLength(2);
  });
});

it('leaves both sides a line to sign on what is made in two copies, and on nothing else', async () => {
  const people = memoryPeople();
  people.put({ id: 'record_form', kind: 'form', content: typedForm('Айгүл'), mac: '' });
  const of = { type: 'INTAKE_REFUSAL_RECEIPT', organisation: 'uralsk', message } as const;
  const print = async (fields: PaperContent['fields']) =>
    paperText(await paperBytes(caseIn('AWAITING_SIGNATURE'), { ...of, fields }, issue, { people }));
  expect(await print({ copies: 2 })).toContain('Работник: ____________   Подпись: ____________   Расписка получена');
  expect(await print({})).not.toContain('____');
});

it('is dated by its making, so that no receipt shows two times without a name', async () => {
  const printed = await printedWith('RECEIPT', 'Айгүл');
  expect(printed).toContain('Құжат жасалған уақыты: 02.03.2018 11:00');
  expect(printed).not.toMatch(/^Дата: /m);
});
