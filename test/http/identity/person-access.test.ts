import { describe, expect, it } from 'vitest';
import { caseNumber } from '#domain/codes/case-number.ts';
import { aCentre, identityDocument, operatorIin } from '#test/builders/doors/a-centre.ts';
import { aigul, confirms, stranger } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

describe('the auditor', () => {
  it('asks what was noted of a person: the codes, the replacement and what became of the account', async () => {
    const { the, operator, second, auditor, open, give } = await aCentre();
    const given = await give(operator.id);
    const { half } = (await confirms(the, second.id, given)).body;
    await open({ code: `${given.body.half}-${half}` });
    const { status, body } = await the.knock('POST', '/v1/audit/person-access', {
      as: auditor.id,
      body: { iin: aigul.iin },
    });
    expect(status).toBe(200);
    const looks = body.items.map(({ reader, why }: { reader: { id: string }; why: string }) => [reader.id, why]);
    expect(looks.toSorted()).toEqual(
      [
        [operator.id, 'ACCOUNT_REPLACEMENT'],
        [second.id, 'ACCOUNT_REPLACEMENT'],
        [auditor.id, 'audit'],
      ].toSorted(),
    );
    expect(body.account.map(({ kind }: { kind: string }) => kind)).toEqual([
      'OPENED',
      'REPLACEMENT_ASKED',
      'PASSWORD_REPLACED',
    ]);
    expect(JSON.stringify(body)).not.toContain(aigul.iin);
  });

  it('asks what an official looked at, newest first, and the question is noted of him', async () => {
    const { the, operator, auditor, give } = await aCentre();
    await give(operator.id, stranger.iin);
    the.clock.moveTo('2018-03-05T06:10:00.000Z');
    await give(operator.id);
    const { body } = await the.knock('GET', `/v1/audit/staff/${operator.id}/access`, { as: auditor.id });
    expect(body.items.map(({ why }: { why: string }) => why)).toEqual(['ACCOUNT_REPLACEMENT', 'IDENTITY_CODE']);
    expect(await the.access.of(operator.id)).toMatchObject([{ reader: { id: auditor.id }, why: 'audit' }]);
  });

  it('is shown the document by which an operator knew whom he served, whatever came of it, and no IIN', async () => {
    const { the, operator, auditor, give } = await aCentre();
    await give(operator.id, stranger.iin);
    await give(operator.id);
    const ofOfficial = await the.knock('GET', `/v1/audit/staff/${operator.id}/access`, { as: auditor.id });
    for (const { iin } of [stranger, aigul]) {
      const ofPerson = await the.knock('POST', '/v1/audit/person-access', { as: auditor.id, body: { iin } });
      for (const { body } of [ofPerson, ofOfficial]) {
        const [look] = body.items.filter(({ reader }: { reader: { id: string } }) => reader.id === operator.id);
        expect(look.identityDocument).toEqual(identityDocument);
        expect(JSON.stringify(body)).not.toContain(iin);
      }
    }
    expect(JSON.stringify(the.access.entries)).not.toContain(identityDocument.number);
  });

  it('is shown for which reason a caller’s request was looked for, in the words that were typed', async () => {
    const { the, auditor } = await aCentre();
    const centre = await the.enrol('contactCentre', 'oblast', citizen(7), 'contact-centre');
    const caller = { number: caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]), iin: aigul.iin, reason: 'Айгүл сұрады' };
    expect((await the.knock('POST', '/v1/status-queries', { as: centre.id, body: caller })).status).toBe(404);
    const { body } = await the.knock('GET', `/v1/audit/staff/${centre.id}/access`, { as: auditor.id });
    expect(body.items).toMatchObject([{ why: '16', fields: [], said: caller.reason }]);
    expect(JSON.stringify(the.access.entries)).not.toContain(caller.reason);
  });

  it('finds under a person what was noted of him as an official and of his files', async () => {
    const { the, operator, auditor } = await aCentre();
    const administrator = await the.enrol('administrator', 'centre-uralsk', citizen(7), 'centre-admin');
    await the.knock('GET', '/v1/staff', { as: administrator.id });
    const { body } = await the.knock('POST', '/v1/audit/person-access', {
      as: auditor.id,
      body: { iin: operatorIin.iin },
    });
    expect(body.items.map(({ subject }: { subject: string }) => subject)).toContain(operator.id);
  });

  it('alone asks it', async () => {
    const { the, operator, second } = await aCentre();
    const asked = [
      await the.knock('POST', '/v1/audit/person-access', { as: operator.id, body: { iin: aigul.iin } }),
      await the.knock('GET', `/v1/audit/staff/${second.id}/access`, { as: operator.id }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([403, 403]);
  });
});
