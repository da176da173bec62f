import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { mayOwe } from '#domain/regulation/complaints/acts.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { portalToIssued } from '#test/scenarios/harness/ways.ts';

/** Somebody whose request was refused, who complains of it. */
async function aRefusedPerson() {
  const service = aService();
  await portalToIssued(service, 'refusal');
  const refused = await service.theCase();
  const caseOf = async (id: string) => {
    const found = await service.deps.cases.load(application, id);
    if (!found) throw new Error(`no case ${id}`);
    return found;
  };
  return { service, refused, caseOf, ...complaining(service) };
}

describe('a complaint about a refusal that is satisfied (X58, X165)', () => {
  it('keeps the moment: filed again within three months, the request has it', async () => {
    const { service, refused, caseOf, complains, concedes, signsAnswer, theComplaint } = await aRefusedPerson();
    const id = await complains({ file: refused.id });
    expect((await theComplaint(id)).about.act).toBe('REFUSAL');
    await expect(concedes(id, 'OTHER_ACT')).rejects.toMatchObject({ refusal: { missing: ['owed'] } });
    await concedes(id, 'KEEP_MOMENT');
    await signsAnswer(id);
    expect((await theComplaint(id)).status).toBe('ANSWERED');
    expect((await caseOf(refused.id)).granted).toMatchObject({ complaint: id });
    await service.skipDays(20);
    const again = await service.filesOnPortal({ refiles: refused.id });
    expect(await caseOf(again)).toMatchObject({
      priorityMoment: refused.priorityMoment,
      intakeSequence: refused.intakeSequence,
      keptFrom: refused.id,
      keeping: { state: 'confirmed' },
    });
  });

  it('brings the moment to what was filed since for the same place, in that commit', async () => {
    const { service, refused, caseOf, complains, passesUp, namesReviewer, draftsAnswer, signsAnswer, theComplaint } =
      await aRefusedPerson();
    const id = await complains({ file: refused.id });
    const since = await service.filesOnPortal();
    expect((await caseOf(since)).priorityMoment).not.toBe(refused.priorityMoment);
    service.turnsTo(id);
    await passesUp(id);
    await namesReviewer(id, officials.controller.staff, officials.otherController);
    const granted = { outcome: 'SATISFIED', owed: 'KEEP_MOMENT', act: 'Уақыт сақталады' } as const;
    await draftsAnswer(id, granted, officials.controller);
    await signsAnswer(id, officials.otherController);
    expect((await theComplaint(id)).status).toBe('ANSWERED');
    expect(await caseOf(since)).toMatchObject({ priorityMoment: refused.priorityMoment, keptFrom: refused.id });
    expect((await caseOf(refused.id)).granted).toBeUndefined();
  });
});

describe('a satisfied complaint by which no moment is kept (X165)', () => {
  it('made late promises none, and owes the act that its answer names', async () => {
    const { service, refused, caseOf, complains, concedes, signsAnswer, theComplaint } = await aRefusedPerson();
    await service.skipDays(150);
    const id = await complains({ file: refused.id });
    expect((await theComplaint(id)).isLate).toBe(true);
    await expect(concedes(id, 'KEEP_MOMENT')).rejects.toMatchObject({ refusal: { missing: ['owed'] } });
    await concedes(id, 'OTHER_ACT');
    await signsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'AWAITING_FULFILMENT', answer: { owed: 'OTHER_ACT' } });
    expect((await caseOf(refused.id)).granted).toBeUndefined();
  });

  it('about a package that a desk did not accept promises none: it had no moment yet', () => {
    const wholly = { act: 'NOT_ACCEPTED', outcome: 'SATISFIED' } as const;
    expect(mayOwe(wholly, 'KEEP_MOMENT')).toBe(false);
    expect(mayOwe(wholly, 'OTHER_ACT')).toBe(true);
  });
});
