import { describe, expect, it } from 'vitest';
import { leaveQueue, prepareLeaving } from '#casework/acts/amending/leave-queue.ts';
import { application } from '#domain/application/kind.ts';
import type { PersonId } from '#domain/ids.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { deciding } from './harness/amending.ts';
import { granted as done, onTheList } from './harness/on-a-list.ts';
import { settle } from './harness/relay.ts';
import { aService, type Service } from './harness/service.ts';
import { actAtOnce, granted } from './harness/story.ts';

const [holder, sister] = [citizen(1), citizen(2)];
const { iin, surname, name, patronymic } = sister;
const asMember = {
  ref: 'member-2',
  iin,
  surname,
  name,
  patronymic,
  relation: 'sibling',
  bornOn: '1985-06-15',
} as const;

/** The sister has come in the place of the holder: his request put the entry on the list, by hers she holds it. */
async function succeeded() {
  const service = aService();
  const first = await onTheList(service, 1, { form: { members: [asMember] } });
  await service.skipTo('2019-02-25');
  const change = { kind: 'succession', provider: 'uralsk', of: holder.iin } as const;
  const second = await service.filesOnPortal({ citizen: sister, change, form: { members: [] } });
  await done(service);
  return { service, first, second };
}

async function leaves({ deps, ...service }: Service, caseId: string, who: typeof holder) {
  const actor = { kind: 'recipient', person: (await deps.keyring.personOf(who.iin)) as PersonId } as const;
  const paper = granted(await prepareLeaving({ caseId }, { actor, now: deps.clock.now() }, deps));
  const cms = aCms({ iin: who.iin, role: 'individual' }, paper.bytes);
  const signed = { paperId: paper.id, sha256: paper.sha256, cms };
  const id = await actAtOnce({ ...service, deps }, actor, (acting) => leaveQueue({ caseId, signed }, acting, deps));
  await settle();
  return id;
}

describe('an entry that another of the family has come to hold (73(2))', () => {
  it('is amended as his: he is told and answers, and the request is the one by which he holds it', async () => {
    const { service, second } = await succeeded();
    const person = (await service.store.load(application, second))?.applicant;
    const { proposes, theFile } = deciding(service, { list: 'public-sector', registerNumber: 1 });
    expect(await theFile(await proposes())).toMatchObject({ subject: person, request: second });
  });

  it('is left by him alone, not by whoever held it before', async () => {
    const { service, first, second } = await succeeded();
    await expect(leaves(service, first, holder)).rejects.toMatchObject({ refusal: { code: 'ENTRY_NOT_STANDING' } });
    const id = await leaves(service, second, sister);
    expect(id).toMatch(/^amendment_/);
  });
});
