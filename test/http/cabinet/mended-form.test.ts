import { describe, expect, it } from 'vitest';
import { bornOnIn, nameKeyOf } from '#casework/filing/name-key.ts';
import { application } from '#domain/application/kind.ts';
import { aigul, anOffice, type Office, stranger } from '#test/builders/doors/an-office.ts';
import { filed, form, idOf, signed } from '#test/builders/doors/at-cabinet.ts';
import { awaitingSignature, identityDocument, loaded } from '#test/builders/doors/at-desk.ts';

const contacts = { phone: '8 701 999 88 77', email: 'aigul@example.kz', language: 'ru' };
const kept = { phone: '+77019998877', email: 'aigul@example.kz', language: 'ru' };

async function sign(office: Office, base: string, iin = aigul.iin) {
  const { body } = await office.cabinet('POST', `${base}/contacts-statement`, { as: 'aigul', body: contacts });
  return { contacts, paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content, iin) };
}

describe('contact data after filing (X56)', () => {
  it('are changed at once by a signed statement, and the place stays', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const before = await loaded(office, base);
    const { status, body } = await office.cabinet('POST', `${base}/contacts`, {
      as: 'aigul',
      body: await sign(office, base),
    });
    expect([status, body.priorityMoment, body.status]).toEqual([200, before.priorityMoment, before.status]);
    const typed = (await office.cabinet('GET', `${base}/form`, { as: 'aigul' })).body.form;
    expect(typed.applicant).toMatchObject(kept);
    expect({ ...typed, applicant: undefined }).toEqual({ ...form, applicant: undefined });
    const told = (await office.cabinet('GET', `${base}/status`, { as: 'aigul' })).body.contactsChanged;
    expect(told).toMatchObject({ at: '2018-02-20T07:00:00.000Z', fields: ['phone', 'email', 'language'] });
    expect(told.text.ru).toContain('20.02.2018');
  });

  it('are not changed by another’s signature, nor by a statement of other data', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const foreign = await office.cabinet('POST', `${base}/contacts`, {
      as: 'aigul',
      body: await sign(office, base, stranger.iin),
    });
    expect([foreign.status, foreign.body.code ?? foreign.body.type]).toEqual([
      422,
      'urn:kezek:problem:signature-refused',
    ]);
    const other = { ...(await sign(office, base)), contacts: { phone: '+77010000001' } };
    const body = (await office.cabinet('POST', `${base}/contacts`, { as: 'aigul', body: other })).body;
    expect(body.type).toBe('urn:kezek:problem:paper-unknown');
  });

  it('are changed at a desk against identity, the journal holding none of it', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const change = (iin: string) =>
      office.desk('POST', `${base}/contacts`, {
        as: 'operator',
        body: { contacts, by: 'recipient', iin, identityDocument },
      });
    expect((await change(stranger.iin)).status).toBe(422);
    expect((await change(aigul.iin)).status).toBe(200);
    expect((await office.desk('GET', `${base}/form`, { as: 'operator' })).body.form.applicant).toMatchObject(kept);
    const journal = JSON.stringify(await office.cases.journal(application, idOf(base)));
    for (const text of [kept.phone, kept.email, identityDocument.number]) expect(journal).not.toContain(text);
  });
});

describe('a slip made at the desk (X57)', () => {
  it('is corrected with its reason, and the moment, the number and the papers stay', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const before = await loaded(office, base);
    const right = `${form.applicant.name}а`;
    const body = { personRef: 'applicant', field: 'name', value: right, reason: 'Куәлікте осылай' };
    expect((await office.desk('POST', `${base}/corrections`, { as: 'operator', body })).status).toBe(200);
    const after = await loaded(office, base);
    expect([after.priorityMoment, after.number, after.papers]).toEqual([
      before.priorityMoment,
      before.number,
      before.papers,
    ]);
    expect((await office.desk('GET', `${base}/form`, { as: 'operator' })).body.form.applicant.name).toBe(right);
    const { surname, iin } = form.applicant;
    expect(after.nameKey).toBe(await nameKeyOf({ surname, name: right }, bornOnIn(iin), office));
    expect(after.nameKey).not.toBe(before.nameKey);
    expect(JSON.stringify(await office.cases.journal(application, idOf(base)))).not.toContain(right);
    const [evidence] = [...office.people.records.values()].filter(({ kind }) => kind === 'correction');
    expect(evidence?.content).toEqual({
      personRef: 'applicant',
      field: 'name',
      before: form.applicant.name,
      after: right,
      reason: 'Куәлікте осылай',
    });
  });

  it('is told to whoever it concerns, without the name in the status, and with old and new in the form', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const ask = (view: string) => office.cabinet('GET', `/v1/requests/${idOf(base)}/${view}`, { as: 'aigul' });
    expect((await ask('status')).body.slipsCorrected).toBeUndefined();
    const right = `${form.applicant.name}а`;
    const body = { personRef: 'applicant', field: 'name', value: right, reason: 'Куәлікте осылай' };
    await office.desk('POST', `${base}/corrections`, { as: 'operator', body });
    const told = (await ask('status')).body.slipsCorrected;
    expect(told).toMatchObject([{ at: '2018-02-20T07:00:00.000Z', personRef: 'applicant', field: 'name' }]);
    expect(told[0].text.ru).toContain('исправлена описка: имя заявителя');
    expect(JSON.stringify(told)).not.toContain(right);
    const { personRef, field, reason } = body;
    expect((await ask('form')).body.corrections).toEqual([
      { at: told[0].at, personRef, field, before: form.applicant.name, after: right, reason },
    ]);
  });

  it('spoils nothing that the register of persons has so', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const { surname, name } = form.applicant;
    const person = { kind: 'found', value: { surname, name, bornOn: '1985-06-15', citizenship: '398' } };
    await office.people.write({ id: 'record_facts', kind: 'facts', content: { person }, mac: '' });
    const theCase = await loaded(office, base);
    office.cases.seed({ ...theCase, registers: { persons: 'found', facts: { id: 'record_facts', mac: '' } } });
    const body = { personRef: 'applicant', field: 'name', value: `${name}а`, reason: 'Куәлікте осылай' };
    expect(await office.desk('POST', `${base}/corrections`, { as: 'operator', body })).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.value', problem: 'NOT_AS_KNOWN' }] },
    });
  });

  it('makes no other name, one letter after another', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const statuses: number[] = [];
    for (const more of ['а', 'ай', 'айг']) {
      const body = { personRef: 'applicant', field: 'name', value: `${form.applicant.name}${more}`, reason: 'Куәлік' };
      statuses.push((await office.desk('POST', `${base}/corrections`, { as: 'operator', body })).status);
    }
    expect(statuses).toEqual([200, 200, 422]);
  });
});
