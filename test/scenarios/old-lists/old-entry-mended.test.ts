import { describe, expect, it } from 'vitest';
import {
  changeRowContacts,
  changeRowContactsAtDesk,
  correctRow,
  prepareRowContacts,
} from '#casework/acts/taking-in/mend-row.ts';
import { correctionsOf } from '#casework/acts/taking-in/read-old-entry.ts';
import { personOn, rowOf } from '#casework/papers/whose.ts';
import type { Reached } from '#domain/form/old-row-mended.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials, operator } from '#test/scenarios/harness/cast.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { rowOfCitizen } from '#test/scenarios/harness/old-list.ts';
import { granted as onceGranted } from '#test/scenarios/harness/on-a-list.ts';
import { actAtOnce, granted } from '#test/scenarios/harness/story.ts';

const contacts: Reached = { phone: '+77015556677', consent: true };
const shown = { number: '012345678', issuedOn: '2015-05-05' };
const source = { kind: 'DOCUMENT', name: 'Жеке куәлік' } as const;

/** One of an old list that says neither telephone nor consent. */
async function lacking() {
  const world = await ofOldList([rowOfCitizen(1, { phone: undefined, consent: undefined }), rowOfCitizen(2)]);
  const { service, theRow, personOf } = world;
  const { deps } = service;
  const { id: oldEntryId } = await theRow();
  const statement = async (n = 1, said = contacts) => {
    const actor = { kind: 'recipient', person: await personOf(1) } as const;
    const asked = { oldEntryId, contacts: said };
    const {
      id: paperId,
      sha256,
      bytes,
    } = granted(await prepareRowContacts(asked, { actor, now: deps.clock.now() }, deps));
    return { paperId, sha256, cms: aCms({ iin: citizen(n).iin, role: 'individual' }, bytes) };
  };
  const says = async (signed: Awaited<ReturnType<typeof statement>>, said = contacts) => {
    const actor = { kind: 'recipient', person: await personOf(1) } as const;
    return actAtOnce(service, actor, (acting) =>
      changeRowContacts({ oldEntryId, contacts: said, signed }, acting, deps),
    );
  };
  const atDesk = (n = 1, by = operator) => {
    const asked = { oldEntryId, contacts, iin: citizen(n).iin, identityDocument: shown };
    return actAtOnce(service, by, (acting) => changeRowContactsAtDesk(asked, acting, deps));
  };
  const corrects = (
    field: 'name' | 'number' | 'surname',
    value: string,
    actor = officials.executor,
    reason = 'Қате көшірілген',
  ) => actAtOnce(service, actor, (acting) => correctRow({ oldEntryId, field, value, reason, source }, acting, deps));
  const events = async () =>
    (await service.store.journal(oldEntry, oldEntryId)).flatMap(({ events: all }) => all.map(({ type }) => type));
  return { ...world, statement, says, atDesk, corrects, events, row: async () => rowOf(await theRow(), deps) };
}

describe('how whoever came from an old list is reached (X224)', () => {
  it('he says by a statement that he signs; it counts at once, takes what was lacking away and moves no place', async () => {
    const { placeOf, theRow, statement, says, row, events } = await lacking();
    expect((await theRow()).quality).toEqual(['NO_CONSENT', 'NO_PHONE']);
    const before = await placeOf();
    const signed = await statement();
    for (const _ of ['once', 'brought again']) await says(signed);
    expect(await row()).toMatchObject({ phone: contacts.phone, consent: true });
    expect([(await theRow()).quality, await events()]).toEqual([[], ['RowTakenIn', 'RowContactsChanged']]);
    const after = await placeOf();
    expect([after?.place, after?.moment, after?.provenance?.lacking]).toEqual([before?.place, before?.moment, []]);
  });

  it('is said by no other signature, by no statement of other words, and by none that came before the last', async () => {
    const { statement, says, events } = await lacking();
    await expect(says(await statement(2))).rejects.toMatchObject({ refusal: { code: 'SIGNATURE_REFUSED' } });
    await expect(says(await statement(), { phone: '+77010000000' })).rejects.toThrow('PAPER_UNKNOWN');
    const [first, second] = [await statement(), await statement(1, { phone: '+77010000001' })];
    await says(second, { phone: '+77010000001' });
    await expect(says(first)).rejects.toThrow('PAPER_UNKNOWN');
    expect(await events()).toEqual(['RowTakenIn', 'RowContactsChanged']);
  });

  it('is taken at any desk against the document that he shows, and of nobody else', async () => {
    const { atDesk, theRow, events } = await lacking();
    await expect(atDesk(2)).rejects.toThrow('CASE_NOT_FOUND');
    for (const _ of ['once', 'again']) await atDesk();
    expect(await events()).toEqual(['RowTakenIn', 'RowContactsChanged']);
    expect(await theRow()).toMatchObject({ quality: [], contactsBy: { centre: operator.organisation } });
  });

  it('is not taken at a closed desk (X113), nor once a request has said it (X139)', async () => {
    const { service, atDesk, corrects } = await lacking();
    await service.filesOnPortal({ change: { kind: 'family', provider: 'uralsk' }, form: { members: [] } });
    await onceGranted(service);
    await expect(atDesk()).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await expect(corrects('number', '9')).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await service.skipTo('2018-04-01', '23:00');
    await expect(atDesk()).rejects.toMatchObject({ refusal: { code: 'CENTRE_CLOSED' } });
  });
});

describe('what an office took over wrongly from its old list (X225)', () => {
  it('is corrected on evidence: papers bear it, its person reads what it was, and he is found by it', async () => {
    const { service, theRow, corrects } = await lacking();
    for (const _ of ['once', 'again']) await corrects('surname', 'Жаңаев');
    const file = await theRow();
    expect((await personOn(file, service.deps)).name.surname).toBe('Жаңаев');
    expect(await correctionsOf(file, service.deps)).toMatchObject([
      { field: 'surname', before: citizen(1).surname, after: 'Жаңаев', reason: 'Қате көшірілген', source },
    ]);
    expect((await service.deps.lists.byName(file.nameKey ?? '')).items).toEqual([file.id]);
  });

  it('is corrected by nobody else, without no reason, to no name that is none, and in its place nothing', async () => {
    const { corrects, events, theEntry } = await lacking();
    const before = await theEntry();
    const elsewhere = { ...officials.executor, organisation: 'borili' };
    for (const actor of [operator, officials.head, elsewhere])
      await expect(corrects('number', '9', actor as never)).rejects.toThrow();
    await expect(corrects('number', '9', officials.executor, ' ')).rejects.toThrow('REASON_MISSING');
    await expect(corrects('name', 'X9')).rejects.toMatchObject({ refusal: { fields: [{ field: 'value' }] } });
    expect(await events()).toEqual(['RowTakenIn']);
    await corrects('number', '99-к', officials.registrar);
    expect(await theEntry()).toEqual(before);
  });
});
