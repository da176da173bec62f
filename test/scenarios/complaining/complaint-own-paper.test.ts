import { describe, expect, it } from 'vitest';
import { nameActingHead } from '#casework/acts/complaining/staffing.ts';
import { tellOffice } from '#casework/identity/tell-office.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials, supervisor } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const gone = { to: '2018-01-18' } as const;

/** Somebody who complains, and the office whose people leave. */
async function aComplainant() {
  const listed = await aListedPerson();
  const { service } = listed;
  return {
    ...listed,
    ...complaining(service),
    leaves: async (...staff: readonly string[]) => {
      for (const id of staff) service.deps.staff.changed.set(id, gone);
      const head = await service.deps.staff.get('staff_head');
      if (head) await tellOffice(head, { now: service.deps.clock.now(), requestId: 'of the register' }, service.deps);
    },
    namesHead: (id: string) =>
      actAtOnce(service, supervisor, (acting) =>
        nameActingHead({ id, head: officials.headElsewhere.staff, reason: 'Басшы жоқ' }, acting, service.deps),
      ),
  };
}

describe('a complaint about the paper of the only head there is (X162, APPK 91)', () => {
  it('is his to undo or to pass up, so no head is lacking and the supervisor has nothing to do', async () => {
    const { theCase, theComplaint, complains, passesUp, leaves } = await aComplainant();
    await leaves('staff_substitute');
    const id = await complains({ file: theCase.id });
    expect(await theComplaint(id)).not.toHaveProperty('lacksHead');
    await passesUp(id);
    const above = await theComplaint(id);
    expect([above.level, above.lacksHead, above.terms.actingHead]).toEqual(['second', undefined, undefined]);
  });
});

describe('what a head conceded who left before he signed it (X162)', () => {
  it('is signed by whoever heads the office then', async () => {
    const { theCase, theComplaint, complains, concedes, leaves, signsAnswer } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await concedes(id);
    await leaves('staff_head');
    await signsAnswer(id, officials.substitute);
    const { status, answer } = await theComplaint(id);
    expect([status, answer?.outcome, answer?.by]).toEqual(['AWAITING_FULFILMENT', 'SATISFIED', 'staff_substitute']);
  });

  it('or goes back, and is reviewed as any complaint', async () => {
    const the = await aComplainant();
    const { service, theCase, theComplaint, complains, concedes, leaves, returnsAnswer } = the;
    const id = await complains({ file: theCase.id });
    await concedes(id);
    await expect(returnsAnswer(id)).rejects.toMatchObject({ refusal: { code: 'COMPLAINED_OF_HIMSELF' } });
    await leaves('staff_head');
    await returnsAnswer(id, officials.substitute);
    expect(await theComplaint(id)).toMatchObject({ status: 'UNDER_REVIEW', task: { step: 'draft-answer' } });
    await the.namesReviewer(id, officials.another.staff, officials.substitute);
    await the.draftsAnswer(id, {}, officials.another);
    await the.signsAnswer(id, officials.substitute);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', answer: { outcome: 'NOT_SATISFIED' } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
  });

  it('is signed by a head elsewhere where nobody heads the office', async () => {
    const { theCase, theComplaint, complains, concedes, leaves, namesHead, signsAnswer } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await concedes(id);
    await leaves('staff_head', 'staff_substitute');
    expect((await theComplaint(id)).terms.actingHead?.state).toBe('running');
    await namesHead(id);
    await signsAnswer(id, officials.headElsewhere);
    expect((await theComplaint(id)).answer?.by).toBe('staff_borili');
  });
});

describe('a complaint for which no head is left (X74)', () => {
  it.each(['withdraws', 'passesOn'] as const)('asks no supervisor for one once it ends otherwise: %s', async (ends) => {
    const { theComplaint, complains, leaves, ...the } = await aComplainant();
    await leaves('staff_head', 'staff_substitute');
    const id = await complains({ office: 'uralsk' });
    expect((await theComplaint(id)).terms.actingHead?.state).toBe('running');
    await the[ends](id);
    expect((await theComplaint(id)).terms.actingHead?.state).toBe('lapsed');
  });
});
