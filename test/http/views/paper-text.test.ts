import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedBytes } from '#casework/papers/corrected-paper.ts';
import { needsContent } from '#casework/papers/needs-paper.ts';
import { type PaperContent, paperBytes } from '#casework/papers/paper.ts';
import { answerContent } from '#casework/papers/proposal-paper.ts';
import { contactsContent, requestContent, withdrawalContent } from '#casework/papers/request-paper.ts';
import { resultBytes } from '#casework/papers/result-paper.ts';
import type { Application } from '#domain/application/application.ts';
import { past } from '#domain/application/stages.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import { formLabels } from '#domain/regulation/messages/application-texts.ts';
import { words } from '#domain/words.ts';
import { applicationText, emergencyReceiptText, paperText } from '#http/views/paper-text.ts';
import { offerPapers } from '#test/builders/allocations/offer-papers.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { amendmentPaper } from '#test/builders/amendments/an-amendment-paper.ts';
import { complaintPapers } from '#test/builders/complaints/a-complaint-paper.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { typedForm } from '#test/builders/requests/a-typed-form.ts';
import { visitPapers } from '#test/builders/visits/a-visit-paper.ts';
import { everyLabel, harmless, hostileText } from '#test/builders/words/hostile-texts.ts';
import { memoryPeople } from '#test/fakes/memory-people.ts';

const issue = { id: 'paper_01KAV0000000000000000000AA', issuedAt: '2018-03-02T06:00:00.000Z' };
const power = (typed: string) => ({
  power: 'other' as const,
  representative: { ...citizen(3), surname: typed, name: typed },
});

/** A request about to be refused, this text typed wherever somebody types. */
function worldOf(typed: string) {
  const form = typedForm(typed);
  const theCase: Application = {
    ...caseIn('AWAITING_SIGNATURE'),
    draft: { kind: 'REFUSAL', ground: 'requirements-not-met', record: { id: 'record_draft', mac: '' }, by: 'staff_1' },
  } as never;
  const people = memoryPeople();
  people.put({ id: 'record_form', kind: 'form', content: form, mac: '' });
  const draft = { facts: [{ fact: typed, source: typed }], cure: typed };
  people.put({ id: 'record_draft', kind: 'draft', content: draft, mac: '' });
  return { theCase, people, form, typed };
}
type World = ReturnType<typeof worldOf>;
type Print = (world: World) => Promise<string>;

const printing =
  (contentOf: (world: World) => PaperContent): Print =>
  async (world) =>
    paperText(await paperBytes(world.theCase, contentOf(world), issue, world));

const message = { heading: words('Тақырып', 'Заголовок', 'Heading'), body: words('Мәтін', 'Текст', 'Body') };
const told = (type: PaperContent['type']) => printing(() => ({ type, organisation: 'uralsk', message }));

const decided =
  (more: object = {}): Print =>
  async ({ theCase, people }) =>
    paperText(
      await resultBytes(theCase, { ...issue, ...more } as never, {
        people,
        ...{ cases: { load: async () => theCase as never }, documents: { readPaper: async () => new Uint8Array() } },
      }),
    );

const standing = {
  ...{ list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: issue.issuedAt },
  ...{ priorityMoment: issue.issuedAt, from: 'public-sector', record: 'case_01KAV0000000000000000000AA' },
};
const familyOf = {
  kind: 'family',
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1 },
} as const;

const offers = offerPapers((contentOf) => printing(({ typed }) => contentOf(typed, issue.issuedAt)));

/** Every paper as it is printed: one that has no row here does not compile. */
const papers: Readonly<Record<PaperContent['type'], Print>> = {
  REQUEST: printing(({ theCase, form, typed }) =>
    requestContent(theCase, { form, representation: power(typed) })(issue.issuedAt),
  ),
  DATA_UNAVAILABLE: told('DATA_UNAVAILABLE'),
  SIGNATURE_NOT_CONFIRMED: told('SIGNATURE_NOT_CONFIRMED'),
  DOCUMENT_DEFECTS_REFUSAL: told('DOCUMENT_DEFECTS_REFUSAL'),
  RECEIPT: told('RECEIPT'),
  INTAKE_REFUSAL_RECEIPT: told('INTAKE_REFUSAL_RECEIPT'),
  REGISTRATION_NOTICE: decided({ taken: { registerNumber: 1, place: 1, listSize: 1, priorityMoment: issue.issuedAt } }),
  REASONED_REFUSAL: decided(),
  CHANGE_NOTICE: async ({ theCase, people, ...world }) =>
    decided({ stands: standing })({ ...world, people, theCase: { ...theCase, change: familyOf } }),
  CORRECTED_PAPER: async ({ theCase, people, typed }) => {
    const reason = { personRef: 'applicant', field: 'name', before: typed, after: typed, reason: typed };
    people.put({ id: 'record_why', kind: 'correction', content: reason, mac: '' });
    const ref = { id: 'record_form', mac: '' };
    const correction = { form: ref, record: { id: 'record_why', mac: '' } };
    const decided = {
      ...theCase,
      correction,
      result: { kind: 'NOTICE', paper: { id: 'paper_1' }, at: issue.issuedAt },
    };
    const cases = { load: async () => theCase as never };
    const first = await resultBytes(
      theCase,
      { ...issue, taken: { registerNumber: 1, place: 1, listSize: 1, priorityMoment: issue.issuedAt } },
      { people, cases, documents: { readPaper: async () => new Uint8Array() } },
    );
    return paperText(
      await correctedBytes(decided as never, issue, { people, cases, documents: { readPaper: async () => first } }),
    );
  },
  WITHDRAWAL_STATEMENT: printing(({ theCase }) => withdrawalContent(past('filing', theCase))(issue.issuedAt)),
  CONTACTS_STATEMENT: printing(({ theCase, typed }) =>
    contactsContent(past('filing', theCase), { phone: typed, email: typed, actualAddress: typed })(issue.issuedAt),
  ),
  AMENDMENT_PROPOSAL: async (world) => paperText(await amendmentPaper('proposal', world, issue)),
  PROPOSAL_ANSWER: printing(({ typed }) => answerContent(anAmendment(), { answer: typed })(issue.issuedAt)),
  LEAVING_STATEMENT: told('LEAVING_STATEMENT'),
  STAYING_STATEMENT: told('STAYING_STATEMENT'),
  NEEDS_STATEMENT: printing(({ typed }) => {
    const contacts = { phone: typed, email: typed, actualAddress: typed };
    return needsContent(familyOf.entry, { wishes: ['LARGER'] }, { contacts, changes: 'record_form' })(issue.issuedAt);
  }),
  LEAVING_ACKNOWLEDGMENT: told('LEAVING_ACKNOWLEDGMENT'),
  AMENDMENT_DECISION: async (world) => paperText(await amendmentPaper('decision', world, issue)),
  ...visitPapers(issue),
  ...complaintPapers(issue),
  ...offers,
};
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
