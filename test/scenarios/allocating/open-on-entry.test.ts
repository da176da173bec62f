import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { statusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import type { PersonId } from '#domain/ids.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials, operator, registrar } from '#test/scenarios/harness/cast.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

/** What he is told as he asks for his place and for his status, which must be one and the same. */
async function toldOf({ service, theCase }: Listed, viewer?: Actor) {
  const now = service.deps.clock.now();
  const place = await placeOfEntry(theCase, { now, ...(viewer ? { viewer } : {}) }, service.deps);
  const facts = await statusFacts(theCase, { now, ...(viewer ? { viewer } : {}) }, service.deps);
  const { open = [], pending } = statusOf(theCase, now, facts);
  expect({ open, pending }).toEqual({ open: place?.open, pending: place?.pending });
  return { open, pending, first: open[0] };
}

describe('what is open on an entry (X140)', () => {
  it('is told with place and status: what is proposed, until when and where he may answer', async () => {
    const listed = await aListedPerson();
    expect((await toldOf(listed)).open).toEqual([]);
    const id = await listed.proposes();
    const { first } = await toldOf(listed);
    expect(first).toMatchObject({ matter: 'amendment', amendmentId: id, purpose: 'REMOVAL', status: 'ANSWER_AWAITED' });
    expect(first?.until).toBe('2018-02-26');
    expect(first?.text.ru).toBe(
      'Вопрос о снятии с учета: Ожидается пояснение. Можете дать пояснение: в личном кабинете или в любом отделе Государственной корпорации. Документы к нему примет тот, кто рассматривает вопрос: Отдел жилищных отношений города Уральска. Последний день: 26.02.2018.',
    );
  });

  it('tells whoever was answered for at a desk where that was, and that he may answer himself (X121)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.answersAtDesk(id);
    const { first } = await toldOf(listed);
    expect([first?.status, first?.until]).toEqual(['ANSWER_AWAITED', '2018-02-26']);
    expect(first?.text.ru).toMatch(/Пояснение от вашего имени принято: .+\. Если это были не вы .+, дайте свое\./);
    await listed.answers(id);
    expect((await toldOf(listed)).first?.text.ru).not.toContain('от вашего имени');
  });

  it('tells nothing of a decision before it was told, and then until when to complain', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    await listed.drafts(id);
    const before = await toldOf(listed);
    expect([before.first?.status, before.first?.until]).toEqual(['UNDER_EXAMINATION', undefined]);
    await listed.signs(id);
    const after = await toldOf(listed);
    expect([after.first?.status, after.first?.until]).toEqual(['IN_FORCE', '2018-05-21']);
    expect(after.first?.text.ru).toContain('Последний день подачи жалобы: 21.05.2018.');
    await listed.service.skipDays(95);
    expect((await toldOf(listed)).open).toEqual([]);
  });

  it('says that the office is late with what he waits for, and nothing of a signature that he cannot know of', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    expect((await toldOf(listed)).first?.text.ru).not.toContain('опоздал');
    await listed.service.skipTo('2018-03-31');
    expect((await toldOf(listed)).first?.text.ru).toContain('Орган опоздал: Срок рассмотрения вопроса');
    await listed.drafts(id);
    await listed.service.skipDays(5);
    expect((await toldOf(listed)).first?.text.ru).not.toContain('опоздал');
  });

  it('says of an entry whose removal is on its way by post that it is not in force yet, and of a suspended one that it is (X53, X54)', async () => {
    const listed = await aListedPerson();
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    const id = await listed.proposes();
    expect((await toldOf(listed)).first?.text.ru).toContain('тогда начнется срок для пояснения: 5 рабочих дней');
    await listed.handsProposal(id);
    await listed.answersAtDesk(id);
    await listed.service.skipDays(8);
    await listed.namesExaminer(id);
    await listed.drafts(id);
    await listed.signs(id);
    expect((await toldOf(listed)).pending).toBeUndefined();
    await listed.posts(id);
    const { pending, first } = await toldOf(listed);
    expect([pending?.ru, first?.status]).toEqual(['Снятие еще не вступило в силу', 'AWAITING_FORCE']);
    expect(first?.text.kk).toContain('24:00');
    await listed.suspends(id);
    const kept = await toldOf(listed);
    expect([kept.pending?.ru, kept.first?.status]).toEqual(['Снятие приостановлено по жалобе', 'SUSPENDED']);
  });

  it('is not shown in a cabinet that one operator alone has opened (X124)', async () => {
    const listed = await aListedPerson();
    await listed.proposes();
    const person = listed.theCase.applicant as PersonId;
    expect((await toldOf(listed, { kind: 'recipient', person })).open).toHaveLength(1);
    expect((await toldOf(listed, { kind: 'recipient', person, provenAlone: true })).open).toEqual([]);
  });

  it('is shown to an official of the provider who may see it, and told at a desk by whoever was received', async () => {
    const listed = await aListedPerson();
    await listed.proposes();
    const shown = async (viewer: Actor) => (await toldOf(listed, viewer)).open.length;
    expect(await shown(registrar)).toBe(1);
    expect(await shown(officials.colleague)).toBe(0);
    expect(await shown(operator)).toBe(1);
  });

  it('tells a change that another of the family asks for, without saying who', async () => {
    const service = aService();
    const { iin, surname, name, patronymic } = citizen(2);
    const sister = {
      ref: 'member-2',
      iin,
      surname,
      name,
      patronymic,
      relation: 'sibling',
      bornOn: '1985-06-15',
    } as const;
    const registered = await onTheList(service, 1, { form: { members: [sister] } });
    await service.skipTo('2019-02-25');
    const change = { kind: 'succession', provider: 'uralsk', of: citizen(1).iin } as const;
    await service.filesOnPortal({ citizen: citizen(2), change, form: { members: [] } });
    const theCase = await service.store.load(application, registered);
    if (!theCase) throw new Error('no case');
    const place = await placeOfEntry(theCase, { now: service.deps.clock.now() }, service.deps);
    expect(place?.open.map(({ matter, amendmentId }) => [matter, amendmentId])).toEqual([['change', undefined]]);
    expect(place?.open[0]?.text.ru).toContain('Сохранение очередности за членом семьи');
  });
});
