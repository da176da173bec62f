import { describe, expect, it } from 'vitest';
import { canonical } from '#casework/papers/canonical.ts';
import { receptionPurposeIds } from '#domain/regulation/reception-purposes.ts';
import { aigul, anOffice, type Office, pdf } from '#test/builders/doors/an-office.ts';
import { awaitingSignature, identityDocument, loaded } from '#test/builders/doors/at-desk.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { rowsOf } from '#test/domain/application/rights-read.ts';
import { shownFor } from '#test/domain/application/rights-written-out.ts';

const notice = 'REGISTRATION_NOTICE';

/** A result that waits at the desk of Uralsk, which took the request. */
async function waiting(office: Office): Promise<string> {
  const base = await awaitingSignature(office);
  const { id, applicant, form, documents, papers } = await loaded(office, base);
  const decided = caseIn('READY_FOR_COLLECTION', 'corporation');
  const text = { heading: 'Хабарлама', body: '' };
  const { number, result: { at } = { at: '' } } = decided;
  const paper = await office.documents.storePaper(
    notice,
    'paper_result',
    canonical({ recipient: { iin: aigul.iin, name: 'Айгүл' }, number, issuedAt: at, kk: text, ru: text }),
  );
  const signature = await office.documents.storeSignature(pdf('cms'), paper);
  office.cases.seed({
    ...decided,
    ...{ id, applicant, form, documents },
    result: decided.result && { ...decided.result, paper, signature },
    papers: { ...papers, [notice]: paper },
    task: undefined,
  });
  return base;
}

/** Where each part of a request is read at a desk. */
const parts = async (office: Office, base: string) => {
  const [document] = (await loaded(office, base)).documents;
  return {
    form: [`${base}/form`, `${base}/papers/APPLICATION/print`, `${base}/papers/REQUEST/print`],
    copies: [`${base}/documents`, `${base}/documents/${document?.id}`],
    result: [`${base}/result`, `${base}/papers/${notice}`, `${base}/papers/${notice}/print`],
    status: [`${base}/status`, base, `${base}/papers/SLIP/print`],
  };
};

const receive = (office: Office, base: string, as: string, purpose: string) =>
  office.desk('POST', `${base}/reception`, {
    as,
    body: { by: 'recipient', iin: aigul.iin, purpose, identityDocument },
  });

async function answers(office: Office, base: string, as: string) {
  const asked = Object.entries(await parts(office, base));
  const told = asked.map(async ([part, paths]) => {
    const codes = await Promise.all(
      paths.map(async (path) => {
        const { status, body } = await office.desk('GET', path, { as });
        return status === 200 ? 'shown' : `${status} ${body.type}`;
      }),
    );
    return [part, [...new Set(codes)].join()];
  });
  return Object.fromEntries(await Promise.all(told)) as Readonly<Record<string, string>>;
}

const otherPurpose = '409 urn:kezek:problem:other-purpose';

describe('what a desk that did not take the request is shown of it (X114)', () => {
  it('has a row for every purpose', () => {
    expect(rowsOf(shownFor).map(({ purpose }) => purpose)).toEqual([...receptionPurposeIds]);
  });

  it.each(rowsOf(shownFor))('for a $purpose is: $shows, and how it stands', async ({ purpose = '', shows = '' }) => {
    const office = await anOffice();
    const base = await waiting(office);
    expect((await receive(office, base, 'elsewhere', purpose)).status).toBe(200);
    const shown = [...shows.split(' '), 'status'];
    const expected = ['form', 'copies', 'result', 'status'].map((part) => [
      part,
      shown.includes(part) ? 'shown' : otherPurpose,
    ]);
    expect(await answers(office, base, 'elsewhere')).toEqual(Object.fromEntries(expected));
    const { papers, result } = (await office.desk('GET', base, { as: 'elsewhere' })).body;
    expect(papers.includes(notice)).toBe(shown.includes('result'));
    expect(papers.includes('REQUEST')).toBe(shown.includes('form'));
    expect(result.kind).toBe('NOTICE');
  });

  it('is read anew once he is received for what opens it, and each look is noted with that', async () => {
    const office = await anOffice();
    const base = await waiting(office);
    await receive(office, base, 'elsewhere', 'enquiry');
    const before = office.access.entries.length;
    expect((await office.desk('GET', `${base}/result`, { as: 'elsewhere' })).status).toBe(409);
    expect(office.access.entries.slice(before)).toEqual([]);
    await receive(office, base, 'elsewhere', 'collection');
    expect((await office.desk('GET', `${base}/result`, { as: 'elsewhere' })).status).toBe(200);
    expect(office.access.entries.at(-1)).toMatchObject({ why: 'reception collection', fields: ['result'] });
  });

  it('is the result still, though one operator of the first has said that he handed it over (X307)', async () => {
    const office = await anOffice();
    const base = await waiting(office);
    const handed = { to: 'recipient', iin: aigul.iin, identityDocument };
    expect((await office.desk('POST', `${base}/handover`, { as: 'operator', body: handed })).status).toBe(200);
    expect((await receive(office, base, 'elsewhere', 'collection')).status).toBe(200);
    expect(await answers(office, base, 'elsewhere')).toMatchObject({ result: 'shown' });
  });

  it('binds neither the desk that took it, to which the result was sent (5.6, 5.7), nor anybody once a day is over', async () => {
    const office = await anOffice();
    const base = await waiting(office);
    await receive(office, base, 'operator', 'enquiry');
    expect(Object.values(await answers(office, base, 'operator'))).toEqual(['shown', 'shown', 'shown', 'shown']);
    await receive(office, base, 'elsewhere', 'collection');
    office.clock.moveTo('2018-02-22T05:00:00.000Z');
    expect((await office.desk('GET', `${base}/result`, { as: 'elsewhere' })).body.type).toBe(
      'urn:kezek:problem:case-not-found',
    );
  });
});
