import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aigul, attach, stranger } from '#test/builders/doors/an-office.ts';
import { atDesks, type Desks, identityDocument } from '#test/builders/doors/at-desks.ts';

const came = { by: 'recipient', iin: aigul.iin, identityDocument };
const desk = '/v1/corporation/requests';
const as = 'asker';

/** Two have seen her, and with the number she is received. */
async function received(desks: Desks, purpose = 'withdrawal') {
  const { body } = await desks.seenByTwo(came);
  const base = `${desk}/${body.requests[0].number}`;
  const { status } = await desks.knock('POST', `${base}/reception`, { as, body: { ...came, purpose } });
  expect(status).toBe(200);
  return base;
}
const attached = (desks: Desks, base: string, kind: string) => attach(desks.office, desks.knock, base, as, { kind });

describe('whoever lost number and key comes to a desk of any centre (X93)', () => {
  it('and two operators having seen her, the desk is told number, list, status and provider, and nothing more', async () => {
    const desks = await atDesks();
    const { body: own } = await desks.filed();
    const asked = await desks.comes(came);
    expect([asked.status, Object.keys(asked.body)]).toEqual([200, ['confirmation']]);
    expect(asked.body.confirmation).toMatchObject({ kind: 'reception', state: 'WAITING' });
    const { body: read } = await desks.knock('GET', `/v1/confirmations/${asked.body.confirmation.id}`, {
      as: 'second',
    });
    expect([read.content, read.told.ru]).toEqual([came, expect.stringContaining('без номера заявления')]);
    expect((await desks.confirms(asked)).body.confirmation.state).toBe('CONFIRMED');
    const { body } = await desks.comes(came);
    expect(body.requests).toEqual([
      {
        caseId: own.id,
        number: own.number,
        list: 'public-sector',
        provider: 'uralsk',
        status: 'CHECKING_SIGNATURE',
        publicStatus: expect.anything(),
      },
    ]);
    expect(body.barred).toEqual([]);
  });

  it('and takes it back, and has it mended there', async () => {
    const desks = await atDesks();
    await desks.filed();
    const base = await received(desks);
    await desks.seenByTwo({ ...came, withdraws: base.split('/').at(-1) });
    expect((await desks.knock('GET', `${base}/status`, { as })).status).toBe(200);
    const { id } = (await desks.knock('GET', base, { as })).body;
    const { body: scanned } = await attached(desks, `${desk}/${id}`, 'withdrawal-statement');
    const body = { ...came, documentId: scanned.documents.at(-1).id };
    expect((await desks.knock('POST', `${base}/withdrawal`, { as, body })).body.status).toBe('WITHDRAWN');
    expect((await desks.seenByTwo(came)).body.requests).toMatchObject([{ status: 'WITHDRAWN' }]);
    const ticket = { number: 'A9', takenAt: desks.clock.now(), calledAt: desks.clock.now() };
    const opened = await desks.knock('POST', desk, { as, body: { iin: aigul.iin, ticket, refiles: id } });
    expect([opened.status, opened.body.refiles]).toEqual([201, id]);
  });

  it('and collects the result', async () => {
    const desks = await atDesks();
    const { body: own } = await desks.filed();
    const theCase = await desks.cases.load(application, own.id);
    if (!theCase) throw new Error('no case');
    desks.cases.seed({ ...theCase, channel: 'corporation', status: 'READY_FOR_COLLECTION', carried: true });
    const base = await received(desks, 'collection');
    const body = { to: 'recipient', iin: aigul.iin, identityDocument };
    expect((await desks.knock('POST', `${base}/handover`, { as, body })).body.status).toBe('ISSUED');
  });

  it('and reads in her cabinet who asked, who confirmed and that it was shown; the auditor reads by which document', async () => {
    const desks = await atDesks();
    await desks.filed();
    await desks.seenByTwo(came);
    const { looks } = (await desks.knock('GET', '/v1/account', { as: 'recipient' })).body;
    const read = looks.map(({ office, told }: { told: { ru: string }; office: string }) => `${office}: ${told.ru}`);
    expect(read.toSorted()).toEqual([
      expect.stringMatching(/^centre-borili: Второй работник подтвердил/),
      expect.stringMatching(/^centre-borili: Отдел просил показать/),
      expect.stringMatching(/^centre-borili: Отделу показаны/),
    ]);
    expect(JSON.stringify([looks, desks.written, desks.access.entries])).not.toContain(identityDocument.number);
    const body = { iin: aigul.iin };
    const audited = await desks.knock('POST', '/v1/audit/person-access', { as: 'auditor', body });
    const looked = audited.body.items.filter(({ why }: { why: string }) => why === 'reception');
    expect(looked.map(({ fields }: { fields: string[] }) => fields.join(' ')).toSorted()).toEqual([
      'found line',
      'reception',
      'reception seen',
      'reception shown',
    ]);
    const asking = looked.find(({ fields }: { fields: string[] }) => fields.includes('reception'));
    expect(asking).toMatchObject({ identityDocument, reader: { organisation: 'centre-borili' } });
  });
});

describe('one operator alone, without the number (X93)', () => {
  it('is told nothing of anybody, however often he asks, and confirms nothing of it', async () => {
    const desks = await atDesks();
    await desks.filed();
    const asked = await desks.comes(came);
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    const { person } = desks.actors.asker as { person: string };
    await desks.enrol('again', 'centre-borili', person);
    expect((await desks.confirms(asked, 'again')).body.type).toBe('urn:kezek:problem:confirmation-own');
    const strangers = await desks.comes({ ...came, iin: stranger.iin });
    for (const { status, body } of [await desks.comes(came), strangers])
      expect([status, Object.keys(body), body.confirmation.state]).toEqual([200, ['confirmation'], 'WAITING']);
  });

  it('has no second person at another centre while a colleague is there', async () => {
    const desks = await atDesks();
    expect((await desks.confirms(await desks.comes(came), 'operator')).status).toBe(404);
  });

  it('declined, late, on another day, by another operator or with another document, is told nothing', async () => {
    const desks = await atDesks();
    await desks.filed();
    const waits = async (body: object, by = as) => {
      const { body: answer } = await desks.comes(body, by);
      expect([answer.requests, answer.confirmation.state]).toEqual([undefined, 'WAITING']);
    };
    const { body: asked } = await desks.comes(came);
    const path = `/v1/confirmations/${asked.confirmation.id}/declining`;
    expect((await desks.knock('POST', path, { as: 'second' })).status).toBe(200);
    await waits(came);
    desks.clock.forward(3_600_000);
    await waits(came);
    expect((await desks.seenByTwo(came)).body.requests).toHaveLength(1);
    await waits({ ...came, identityDocument: { ...identityDocument, number: 'N11111111' } });
    await waits(came, 'second');
    desks.clock.forward(24 * 3_600_000);
    await waits(came);
  });

  it('shows a document that cannot be hers, and is refused', async () => {
    const { comes } = await atDesks();
    const body = { ...came, identityDocument: { ...identityDocument, issuedOn: '1984-01-01' } };
    expect(await comes(body)).toMatchObject({ status: 422, body: { fields: [{ problem: 'BEFORE_DOCUMENTS' }] } });
  });
});

describe('what two have seen (X93)', () => {
  it('of somebody who has nothing, and of drafts, is nothing', async () => {
    const desks = await atDesks();
    await desks.knock('POST', '/v1/requests', { as: 'recipient', body: {} });
    expect((await desks.seenByTwo(came)).body).toMatchObject({ requests: [], barred: [] });
    expect((await desks.seenByTwo({ ...came, iin: stranger.iin })).body).toMatchObject({ requests: [], barred: [] });
  });

  it('is neither asked nor confirmed, nor told, by whoever is family of hers (X70)', async () => {
    const desks = await atDesks();
    const { body: own } = await desks.filed();
    const theCase = await desks.cases.load(application, own.id);
    if (!theCase) throw new Error('no case');
    const family = ['person_asker'];
    desks.cases.seed({ ...theCase, family });
    expect((await desks.comes(came)).body.type).toBe('urn:kezek:problem:confirmation-own');
    const asked = await desks.comes(came, 'second');
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect((await desks.knock('GET', `/v1/confirmations/${asked.body.confirmation.id}`, { as })).status).toBe(404);
  });
});
