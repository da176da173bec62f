import { describe, expect, it } from 'vitest';
import { askPersonCorrection, correctPerson, mergeWhatIsHis } from '#casework/acts/taking-in/correct-person.ts';
import { changeRowContactsAtDesk } from '#casework/acts/taking-in/mend-row.ts';
import { personOn, rowOf } from '#casework/papers/whose.ts';
import { contentOf } from '#casework/second-person/content.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import { amendmentKey, besideKey } from '#domain/queue/list.ts';
import { confirmed, type SecondPerson } from '#domain/second-person/second-person.ts';
import type { oldRow } from '#test/builders/old-lists/an-old-list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { head, officials, operator } from '#test/scenarios/harness/cast.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { rowOfCitizen } from '#test/scenarios/harness/old-list.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const source = { kind: 'DOCUMENT', name: 'Жеке куәлік' } as const;
const reason = 'ЖСН бір адам төмен көшірілген';
const asker = { ...officials.executor, person: 'person_asker' };
const confirmer = { ...head, person: 'person_head' };

/** The first row is of citizen 1 by its name, and was taken over under the number of citizen 2. */
async function mistaken(others: readonly ReturnType<typeof oldRow>[] = []) {
  const { iin: _, ...named } = rowOfCitizen(1);
  const world = await ofOldList([{ ...named, iin: citizen(2).iin }, ...others]);
  const { service, theRow } = world;
  const { surname, name, patronymic } = named;
  service.neighbours.knows({ iin: citizen(1).iin, surname, name, patronymic: patronymic ?? '' });
  service.neighbours.knows({ iin: citizen(2).iin, surname: 'Басқаев', name: 'Басқа' });
  const { deps } = service;
  const { id: oldEntryId } = await theRow(2);
  const now = () => deps.clock.now();
  const persons = { ...deps, persons: service.neighbours.persons };
  const asks = (changes: object = {}, by = asker) =>
    askPersonCorrection({ oldEntryId, value: citizen(1).iin, reason, source, ...changes }, { by, now: now() }, persons);
  const confirms = async (asked: SecondPerson) => {
    const request = confirmed(asked, confirmer, { now: now(), ties: { asker: [], confirmer: [] } });
    if (!request.ok) throw new Error(request.error);
    const acting = { actor: asker, now: now(), requestId: 'request-of-two' };
    return correctPerson(await contentOf('rowPerson', asked, deps), acting, persons, request.value);
  };
  const corrected = async (changes: object = {}) => {
    const asked = await asks(changes);
    if (!asked.ok) throw new Error(JSON.stringify(asked.error));
    return confirms(asked.value);
  };
  const file = async () => {
    const found = await deps.cases.load(oldEntry, oldEntryId);
    if (!found) throw new Error('no row');
    return found;
  };
  const sees = async (n: number) => {
    const actor = { kind: 'recipient', person: await world.personOf(n) } as const;
    return mayAct(oldEntry, await file(), { actor, action: 'SeeCase' }).ok;
  };
  const listed = async (n: number) => (await deps.lists.ofApplicant(oldEntriesOf(await world.personOf(n)))).items;
  return { ...world, oldEntryId, asks, confirms, corrected, file, sees, listed };
}

describe('a row that an office took over under another’s number (X265)', () => {
  it('is his from the confirmation on, in its place, and of whoever held it no more', async () => {
    const { service, corrected, file, sees, listed, holderOf, theEntry, placeOf, oldEntryId } = await mistaken();
    const [before, place] = [await theEntry(), await placeOf(2)];
    expect([await sees(1), await sees(2)]).toEqual([false, true]);
    expect((await corrected()).ok).toBe(true);
    expect([await sees(1), await sees(2)]).toEqual([true, false]);
    expect([await listed(1), await listed(2)]).toEqual([[oldEntryId], []]);
    expect([await holderOf(1), await holderOf(2)]).toEqual(['uralsk#public-sector#1', undefined]);
    expect((await personOn(await file(), service.deps)).iin).toBe(citizen(1).iin);
    expect(await theEntry()).toEqual(before);
    expect((await placeOf(1))?.place).toBe(place?.place);
  });

  it('names no number in its journal: both stand there by keyed hash', async () => {
    const { service, corrected, personOf, oldEntryId } = await mistaken();
    await corrected();
    const journal = JSON.stringify(await service.store.journal(oldEntry, oldEntryId));
    for (const n of [1, 2]) expect(journal).not.toContain(citizen(n).iin);
    expect(journal).toContain('RowPersonCorrected');
    for (const n of [1, 2]) expect(journal).toContain(await personOf(n));
  });

  it('is not corrected by one alone, by an official of no such part, by what somebody says, nor with no reason', async () => {
    const { service, asks, file, oldEntryId } = await mistaken();
    const persons = { ...service.deps, persons: service.neighbours.persons };
    const asked = { oldEntryId, value: citizen(1).iin, reason, source };
    const alone = await correctPerson(asked, { actor: asker, now: service.deps.clock.now(), requestId: 'r' }, persons);
    expect(alone).toMatchObject({ ok: false, error: { code: 'CONFIRMATION_NEEDED', awaits: 'rowPerson' } });
    for (const by of [confirmer, { ...asker, organisation: 'borili' }])
      expect((await asks({}, by as never)).ok).toBe(false);
    const said = await asks({ source: { kind: 'STATEMENT', name: 'Өзі айтты' } });
    expect(said).toMatchObject({ ok: false, error: { fields: [{ field: 'source.kind' }] } });
    expect(await asks({ reason: ' ' })).toMatchObject({ ok: false, error: { code: 'REASON_MISSING' } });
    expect((await file()).corrections).toBeUndefined();
  });

  it('is of nobody whom the register has under another name or not at all, and by a court alone where it has both', async () => {
    const { service, asks } = await mistaken();
    const [{ iin }, { surname, name, patronymic = '' }] = [citizen(1), rowOfCitizen(1)];
    expect(await asks({ value: citizen(3).iin })).toMatchObject({ ok: false, error: { fields: [{ field: 'value' }] } });
    service.neighbours.forgets(iin);
    expect(await asks()).toMatchObject({ ok: false, error: { fields: [{ field: 'value' }] } });
    service.neighbours.knows({ iin, surname, name, patronymic });
    service.neighbours.knows({ iin: citizen(2).iin, surname, name, patronymic });
    expect(await asks()).toMatchObject({ ok: false, error: { fields: [{ field: 'source.kind' }] } });
    expect((await asks({ source: { kind: 'COURT', name: 'Сот актісі' } })).ok).toBe(true);
  });

  it('waits for a register that is away: it is asked for all the same, and confirmed again once it answers', async () => {
    const { service, asks, confirms, sees } = await mistaken();
    service.neighbours.goesDown('persons');
    const asked = await asks();
    if (!asked.ok) throw new Error('it is asked for');
    expect(await confirms(asked.value)).toMatchObject({ ok: false, error: { code: 'PERSONS_SILENT' } });
    expect(await sees(1)).toBe(false);
    service.neighbours.comesBack('persons');
    expect((await confirms(asked.value)).ok).toBe(true);
    expect(await sees(1)).toBe(true);
  });

  it('is not another’s while something is being decided about the entry', async () => {
    const { corrected, leaves, sees } = await mistaken();
    await leaves(2);
    expect(await corrected()).toMatchObject({ ok: false, error: { code: 'AMENDMENT_OPEN' } });
    expect(await sees(2)).toBe(true);
  });

  it('lets him not be reached by what its former holder said of himself', async () => {
    const { service, corrected, file, oldEntryId } = await mistaken();
    const contacts = { phone: '+77015556677', consent: true } as const;
    const identityDocument = { number: '012345678', issuedOn: '2015-05-05' };
    const said = { oldEntryId, contacts, iin: citizen(2).iin, identityDocument };
    await actAtOnce(service, operator, (acting) => changeRowContactsAtDesk(said, acting, service.deps));
    await corrected();
    const after = await file();
    expect([after.contactsBy, after.quality]).toEqual([undefined, ['NO_CONSENT', 'NO_PHONE']]);
    expect(await rowOf(after, service.deps)).not.toHaveProperty('phone');
  });

  it('is proposed for merging where he has an entry there already, once, though whoever confirmed it repeats himself', async () => {
    const { service, corrected, file, personOf, holderOf, oldEntryId } = await mistaken([rowOfCitizen(1)]);
    await corrected();
    const { cases, clock } = service.deps;
    for (const requestId of ['request-1', 'request-2'])
      await mergeWhatIsHis({ oldEntryId }, { now: clock.now(), requestId }, service.deps);
    const { entry, twice } = await file();
    expect([twice, await holderOf(1)]).toEqual([true, 'uralsk#public-sector#2']);
    expect((await cases.claim(besideKey('uralsk', await personOf(1))))?.holder).toBe('uralsk#public-sector#1');
    expect(await cases.claim(amendmentKey(entry))).toBeDefined();
  });
});
