import { describe, expect, it } from 'vitest';
import { changeContactsAtDesk } from '#casework/acts/filing/change-contacts.ts';
import { identityDocument } from '#test/builders/doors/at-desks.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { rowOfCitizen } from '#test/scenarios/harness/old-list.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const guardian = citizen(4);

describe('a guardian of whoever came from an old list (X9, X276)', () => {
  it('is named in a request for his ward, with his document, which an executor checks; once it is granted he acts at any desk as its representative', async () => {
    const { service, theEntry, placeOf } = await ofOldList([rowOfCitizen(1), rowOfCitizen(3)]);
    const { deps } = service;
    const before = await placeOf();
    const changing = await service.handsPackageAtDesk({
      change: { kind: 'family', provider: 'uralsk' },
      form: { members: [] },
      representative: { power: 'guardianship', representative: guardian },
    });
    await service.operator.signs();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await expect(service.executor.drafts('notice')).rejects.toThrow('POWER_NOT_CHECKED');
    await service.executor.checksPower('confirmed');
    await service.executor.drafts('notice');
    await service.head.signs();
    expect(await theEntry()).toMatchObject({ record: changing, registerNumber: 1, status: 'ACTIVE' });
    expect(await placeOf()).toMatchObject({ place: before?.place, moment: before?.moment });
    const said = {
      ...({ caseId: changing, by: 'representative', identityDocument } as const),
      contacts: { phone: '+77015550101' },
    };
    const comes = (iin: string) =>
      actAtOnce(service, officials.operator, (acting) => changeContactsAtDesk({ ...said, iin }, acting, deps));
    await expect(comes(citizen(2).iin)).rejects.toThrow();
    await comes(guardian.iin);
    service.turnsTo(changing);
    expect((await service.theCase()).doneInName).toMatchObject([{ what: 'contactsChanged', by: 'representative' }]);
  });
});
