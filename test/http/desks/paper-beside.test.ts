import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { paperWords } from '#domain/application/words/place/carried-words.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { entryKey } from '#domain/queue/list.ts';
import { copiesNamed, copiesOf } from '#http/calls/copies.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { aigul } from '#test/builders/doors/an-office.ts';
import { desk } from '#test/builders/doors/at-desk.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { openRequestOf, releaseOf } from '#test/builders/requests/a-claim.ts';
import {
  aCentre,
  at,
  type Centre,
  confirmedBy,
  entered,
  inEnvelope,
  monday,
  outageOver,
} from '#test/builders/requests/an-outage-centre.ts';
import { opening as laid } from '#test/contracts/stores.ts';

const otherPlace = { category: 'veterans', list: 'veterans' } as const;

/** Aigul has filed on the portal since her package was taken in paper, for another place. */
async function withRequest({ cases, keyring }: Centre, changes: Partial<Application> = otherPlace) {
  const applicant = await keyring.personOf(aigul.iin);
  const theCase: Application = { ...caseIn('ACCEPTED'), applicant, ...changes };
  await cases.commit({ plans: [laid(theCase, { claims: [openRequestOf(theCase)] })] });
  return theCase;
}

describe('a package taken in paper, and a request filed by the system after it (X104)', () => {
  it('is told as it is opened, to the operator and in its status, with what keeps its moment', async () => {
    const centre = await aCentre();
    await withRequest(centre);
    const outage = await outageOver(centre);
    const { body } = await centre.post('operator', desk, {
      iin: aigul.iin,
      taken: { at, outage, receiptNumber: '17' },
    });
    expect(body.standing.openRequest.cure).toEqual(problemRow('PAPER_BESIDE_REQUEST').cure);
    const advice = adviceOn(
      { ...caseIn('OPENED', 'corporation'), taken: { at: monday, outage, receiptNumber: '17' } },
      monday,
    );
    expect(advice.ru).toContain('Заявление по другой категории или другому услугодателю пока не отзывайте');
  });

  it('loses nothing by waiting: the word of two is kept past the last day of entering, and counts once the other has ended', async () => {
    const centre = await aCentre();
    const theCase = await withRequest(centre);
    const base = await entered(centre, { outage: await outageOver(centre) });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    expect(asked.status).toBe(201);
    const beside = { status: 409, body: { type: 'urn:kezek:problem:paper-beside-request', pointer: theCase.id } };
    expect(await confirmedBy('colleague', asked, centre.post)).toMatchObject(beside);
    const told = await centre.cases.load(application, theCase.id);
    const draft = await centre.cases.load(application, base.split('/').at(-1) ?? '');
    const scans = draft?.documents.map(({ id }) => ({ id }));
    expect(told).toMatchObject({
      priorityMoment: theCase.priorityMoment,
      paperBeside: { centre: 'centre-uralsk', scans },
    });
    expect(draft).toMatchObject({ keptBy: theCase.id, taken: { awayUntil: '2018-02-16T07:00:00.000Z' } });
    if (!told) throw new Error('no case');
    const listed = await copiesOf(told, centre.documents);
    expect(listed.takenInPaper?.map(({ kind }) => kind)).toEqual([...inEnvelope, 'emergency-receipt']);
    expect(listed.takenInPaper?.every(({ url }) => url.includes(draft?.id ?? '-'))).toBe(true);
    expect(copiesNamed(told)).toEqual(expect.arrayContaining(scans?.map(({ id }) => `document ${id}`) ?? []));
    centre.clock.moveTo('2018-03-14T05:00:00.000Z');
    expect(await confirmedBy('colleague', asked, centre.post)).toMatchObject(beside);
    const decidedOn = theCase.version + 1;
    const ended = laid({ ...theCase, version: decidedOn + 1 }, { claims: [releaseOf(theCase)] });
    await centre.cases.commit({ plans: [{ ...ended, decidedOn }] });
    expect((await confirmedBy('colleague', asked, centre.post)).status).toBe(200);
    const { body } = await centre.knock('GET', base, { as: 'operator' });
    expect(body).toMatchObject({ status: 'CHECKING_REGISTERS', priorityMoment: '2018-02-15T06:00:59.999Z' });
    expect((await confirmedBy('colleague', asked, centre.post)).status).toBe(200);
  });

  it('is not filed on one official’s word that was kept for another package', async () => {
    const centre = await aCentre();
    await withRequest(centre);
    const base = await entered(centre, { outage: await outageOver(centre) });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    await confirmedBy('colleague', asked, centre.post);
    expect((await confirmedBy('elsewhere', asked, centre.post)).status).toBe(404);
    expect((await centre.post('operator', `${base}/package`)).status).toBe(409);
  });

  it.each([
    ['later', '2018-02-19T04:00:00.000Z', 'paper-beside-entry'],
    ['in that very minute', '2018-02-15T06:00:59.999Z', 'already-registered'],
    ['earlier', '2018-02-01T06:00:00.000Z', 'already-registered'],
  ])('of whoever is registered %s is compared first: %s, %s', async (_when, priorityMoment, type) => {
    const centre = await aCentre();
    const person = await centre.keyring.personOf(aigul.iin);
    const theCase: Application = { ...caseIn('ISSUED'), applicant: person, priorityMoment };
    const entry = {
      change: 'take',
      key: entryKey('uralsk', person),
      holder: 'uralsk#veterans#3',
      file: theCase.id,
    } as const;
    await centre.cases.commit({ plans: [laid(theCase, { claims: [{ ...entry, taken: 'ALREADY_REGISTERED' }] })] });
    const base = await entered(centre, { outage: await outageOver(centre) });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    for (const _ of [1, 2])
      expect(await confirmedBy('colleague', asked, centre.post)).toMatchObject({
        status: 409,
        body: { type: `urn:kezek:problem:${type}`, pointer: theCase.id },
      });
    const isKept = type === 'paper-beside-entry';
    const read = await centre.knock('GET', `/v1/confirmations/${asked.body.confirmation.id}`, { as: 'colleague' });
    expect(read.body.state).toBe(isKept ? 'CONFIRMED' : 'WAITING');
    const after = await centre.cases.load(application, theCase.id);
    const { paperBeside, ...rest } = after ?? theCase;
    expect([rest.priorityMoment, paperBeside?.taken.confirmation]).toEqual([
      priorityMoment,
      isKept ? asked.body.confirmation.id : undefined,
    ]);
    expect(rest.version).toBe(theCase.version + (isKept ? 1 : 0));
    const words = after ? paperWords(after, monday, { isFiledAgain: false }).map(({ ru }) => ru) : [];
    expect(words).toEqual(isKept ? [expect.stringContaining('Место в очереди от этого не изменилось')] : []);
    expect(problemRow('PAPER_BESIDE_ENTRY').cure.ru).not.toContain('исправит');
  });
});

describe('a package taken in paper, and a later request for the same place (X107)', () => {
  const samePlace = {};
  const asking = async (centre: Centre) => {
    const theCase = await withRequest(centre, samePlace);
    const outage = await outageOver(centre);
    const base = await entered(centre, { outage });
    return { theCase, outage, base, asked: await centre.post('operator', `${base}/paper-intake`) };
  };

  it('gives it its moment as the second official confirms, on both files at once, and he is told', async () => {
    const centre = await aCentre();
    const { theCase, base, asked } = await asking(centre);
    const confirmed = await confirmedBy('colleague', asked, centre.post);
    expect(confirmed).toMatchObject({ status: 200, body: { confirmation: { state: 'CONFIRMED' } } });
    expect(confirmed.body.told.ru).toContain('Момент пакета перешел к заявлению этого человека');
    const draft = (await centre.knock('GET', base, { as: 'operator' })).body;
    expect(draft).toMatchObject({ status: 'OPENED', lentTo: theCase.id });
    const after = await centre.cases.load(application, theCase.id);
    expect(after).toMatchObject({
      version: theCase.version + 1,
      status: 'ACCEPTED',
      priorityMoment: '2018-02-15T06:00:59.999Z',
      paperMoment: { from: draft.id, before: theCase.priorityMoment },
    });
  });

  it('is done once, however often he repeats himself, and the receipt serves nobody else meanwhile', async () => {
    const centre = await aCentre();
    const { theCase, outage, base, asked } = await asking(centre);
    for (const _ of [1, 2]) expect((await confirmedBy('colleague', asked, centre.post)).status).toBe(200);
    const after = await centre.cases.load(application, theCase.id);
    expect(after?.version).toBe(theCase.version + 1);
    const last = (await centre.cases.journal(application, theCase.id)).at(-1);
    expect(last?.events).toMatchObject([{ type: 'MomentCarried', from: base.split('/').at(-1) }]);
    const another = await entered(centre, { outage, who: citizen(2) });
    const again = await centre.post('operator', `${another}/paper-intake`);
    expect(await confirmedBy('colleague', again, centre.post)).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:receipt-used' },
    });
  });

  it('is given nothing on one official’s word', async () => {
    const centre = await aCentre();
    const { theCase, base, asked } = await asking(centre);
    expect((await confirmedBy('operator', asked, centre.post)).status).toBe(403);
    expect((await centre.post('operator', `${base}/package`)).status).toBe(409);
    expect(await centre.cases.load(application, theCase.id)).toEqual(theCase);
  });
});
