import { describe, expect, it } from 'vitest';
import { leaveQueue, prepareLeaving } from '#casework/acts/amending/leave-queue.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Form } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';
import { entryKey } from '#domain/queue/list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { deciding } from '#test/scenarios/harness/amending.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { entry, granted, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { actAtOnce, granted as done } from '#test/scenarios/harness/story.ts';

const brother = citizen(1);
const sister = citizen(2);
const member = (n: number): Form['members'][number] => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'sibling', bornOn: '1985-06-15' };
};
const succeeds = {
  citizen: sister,
  change: { kind: 'succession', provider: 'uralsk', of: brother.iin },
  form: { members: [member(3)] },
} as const satisfies Wish;
const personOf = async ({ deps }: Service, { iin }: { readonly iin: string }) =>
  (await deps.keyring.personOf(iin)) as PersonId;
const claimOf = async (service: Service, who: { readonly iin: string }) =>
  (await service.store.claim(entryKey('uralsk', await personOf(service, who))))?.holder;

/** The brother's entry, and a year later the request by which his sister comes in his place. */
async function aFamilyInQueue() {
  const service = aService();
  const registered = await onTheList(service, 1, { form: { members: [member(2)] } });
  const succeed = async (wish: Wish = succeeds) => {
    const changing = await service.filesOnPortal(wish);
    await granted(service);
    return changing;
  };
  await service.skipTo('2019-02-25');
  return { service, registered, succeed, ...deciding(service, { list: 'public-sector', registerNumber: 1 }) };
}

describe('what is decided about an entry whose holder has changed (X139)', () => {
  it('is told to the successor, whose family is that of her own form: nobody loses an entry unheard', async () => {
    const { service, succeed, proposes, theFile } = await aFamilyInQueue();
    const changing = await succeed();
    const file = await theFile(await proposes());
    expect(file).toMatchObject({
      subject: await personOf(service, sister),
      family: [await personOf(service, citizen(3))],
      request: changing,
      status: 'ANSWER_AWAITED',
    });
  });

  it('takes effect for the one whose entry it is, and gives her back what it took', async () => {
    const { service, succeed, ...office } = await aFamilyInQueue();
    await succeed();
    const id = await office.proposes();
    await office.answers(id, 'Пәтер менікі емес', sister);
    await office.namesExaminer(id);
    await office.drafts(id);
    await office.signs(id);
    expect([(await service.deps.register.entry(entry()))?.status, await claimOf(service, sister)]).toEqual([
      'REMOVED',
      undefined,
    ]);
    const court = [
      {
        kind: 'COURT_RESTORED',
        fact: 'Сот шешімді жойды',
        source: { kind: 'COURT', name: 'Орал қалалық соты' },
        on: '2019-03-01',
      },
    ] as const;
    await service.skipDays(20);
    const back = await office.proposes({ purpose: 'RESTORATION', ground: 'COURT_ACT', facts: court, cure: '' });
    expect((await office.theFile(back)).subject).toBe(await personOf(service, sister));
  });

  it('leaves the entry of whoever has come in his place meanwhile, though it was signed', async () => {
    const { service, succeed, ...office } = await aFamilyInQueue();
    const id = await office.proposes();
    await office.answers(id, 'Пәтер менікі емес', brother);
    await office.namesExaminer(id);
    await succeed();
    service.turnsTo(id);
    await office.drafts(id);
    await office.signs(id);
    expect([(await office.theFile(id)).status, (await service.deps.register.entry(entry()))?.status]).toEqual([
      'NOT_AMENDED',
      'ACTIVE',
    ]);
    expect(await claimOf(service, sister)).toBe('uralsk#public-sector#1');
  });

  it('is not the former holder’s any more: his old request does not let him leave in her place', async () => {
    const { service, registered, succeed } = await aFamilyInQueue();
    await succeed();
    const actor = { kind: 'recipient', person: await personOf(service, brother) } as const;
    const left = await prepareLeaving({ caseId: registered }, { actor, now: service.deps.clock.now() }, service.deps);
    expect(left).toMatchObject({ ok: false, error: { code: 'ENTRY_NOT_STANDING' } });
  });

  it('is left by the successor, by the request through which she holds it', async () => {
    const { service, succeed } = await aFamilyInQueue();
    const caseId = await succeed({ ...succeeds, form: { members: [] } });
    const { deps } = service;
    const actor = { kind: 'recipient', person: await personOf(service, sister) } as const;
    const paper = done(await prepareLeaving({ caseId }, { actor, now: deps.clock.now() }, deps));
    const cms = aCms({ iin: sister.iin, role: 'individual' }, paper.bytes);
    const signed = { paperId: paper.id, sha256: paper.sha256, cms };
    const id = await actAtOnce(service, actor, (acting) => leaveQueue({ caseId, signed }, acting, deps));
    await settle();
    expect((await service.store.load(amendment, id))?.subject).toBe(actor.person);
  });
});
