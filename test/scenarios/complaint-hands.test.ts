import { describe, expect, it } from 'vitest';
import { aListedPerson } from './harness/amending.ts';
import { officials } from './harness/cast.ts';
import { complaining } from './harness/complaining.ts';
import { aService } from './harness/service.ts';

const dependent = { refusal: { code: 'REVIEWER_NOT_INDEPENDENT' } };

describe('whoever did what is complained of (X162)', () => {
  it('of a package that a desk did not accept is the operator who refused it: another reviews that', async () => {
    const service = aService();
    const { complains, namesReviewer, theComplaint } = complaining(service);
    await service.opensAtDesk({ documents: ['application', 'identity-document'] });
    await service.operator.refusesPackage();
    const id = await complains({ file: (await service.theCase()).id });
    expect(await theComplaint(id)).toMatchObject({
      about: { act: 'NOT_ACCEPTED' },
      hands: { acted: [{ by: officials.operator.staff }] },
    });
    await expect(namesReviewer(id, officials.operator.staff, officials.branchHead)).rejects.toMatchObject(dependent);
  });

  it('of a request under way is who has it, and of an amendment who examines it', async () => {
    const service = aService();
    const { complains, namesReviewer } = complaining(service);
    const request = await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    const id = await complains({ file: request });
    await expect(namesReviewer(id, officials.executor.staff)).rejects.toMatchObject(dependent);
    await namesReviewer(id);

    const listed = await aListedPerson();
    const about = complaining(listed.service);
    const file = await listed.proposes();
    await listed.namesExaminer(file);
    const other = await about.complains({ file });
    for (const staff of [officials.colleague.staff, officials.executor.staff])
      await expect(about.namesReviewer(other, staff)).rejects.toMatchObject(dependent);
  });
});
