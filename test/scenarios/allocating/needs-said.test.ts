import { describe, expect, it } from 'vitest';
import { needsTold } from '#casework/acts/allocating/needs/needs-told.ts';
import { sayNeedsAtDesk } from '#casework/acts/allocating/needs/say-needs.ts';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { roundsOfPerson } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { replay } from '#casework/replaying/replay.ts';
import type { PersonId } from '#domain/ids.ts';
import type { NeedsSaid } from '#domain/needs/needs.ts';
import { periods } from '#domain/regulation/periods.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { operator } from '#test/scenarios/harness/cast.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { sayingNeeds } from '#test/scenarios/harness/saying-needs.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

/** Somebody on a list of Oral, who says what his family needs. */
async function whoNeeds() {
  const listed = await aListedPerson();
  const { service, theCase } = listed;
  const { deps } = service;
  const { prepared, brings, says } = sayingNeeds(service);
  const actor = { kind: 'recipient', person: theCase.applicant as PersonId } as const;
  const told = async () => needsTold(await service.theCase(), { actor, now: deps.clock.now() }, deps);
  return {
    ...listed,
    ...allocating(service),
    prepared: (needs: NeedsSaid) => prepared(theCase.id, { needs }),
    ...{ brings, told },
    says: (needs: NeedsSaid) => says(theCase.id, { needs }),
  };
}

describe('what somebody says of his family’s needs (X207, X208)', () => {
  it('is why a dwelling is not his, by its article and number, and the round comes out the same', async () => {
    const { service, says, theCase, ...verbs } = await whoNeeds();
    await says({ floorAtMost: 1 });
    const round = await verbs.opens(await verbs.entersDwelling({ floor: 2 }));
    expect(await verbs.theRound(round)).toMatchObject({ status: 'CLOSED', lots: [{ state: 'NOT_GIVEN' }] });
    service.turnsTo(theCase.id);
    const [mine] = await roundsOfPerson({ ...(await service.theCase()), carried: true }, service.deps);
    const [about] = mine?.dwellings ?? [];
    expect(about?.reasons).toMatchObject([{ reason: 'FLOOR_UNSUITABLE' }]);
    expect(about?.reasons[0]?.text.ru).toContain('Не выше этажа: 1. Здесь: 2.');
    expect(await replay(round, replayDeps(service))).not.toHaveProperty('difference');
  });

  it('is by which a round chooses for him, and what is said later comes in its place', async () => {
    const { service, says, ...verbs } = await whoNeeds();
    await onTheList(service, 2);
    const chosen = async (wishes: NeedsSaid['wishes']) => {
      await says({ wishes });
      const homes = [await verbs.entersDwelling({ floor: 1 }), await verbs.entersDwelling({ floor: 5 })];
      const { lots } = await verbs.theRound(await verbs.opens(...homes));
      const asked = lots.find(({ entry }) => entry === 'uralsk#public-sector#1');
      for (const { offer = '', entry } of lots)
        await verbs.answers(offer, false, citizen(entry?.endsWith('2') ? 2 : 1));
      return homes.indexOf(asked?.dwelling ?? '');
    };
    expect(await chosen(['HIGHER_FLOOR'])).toBe(1);
    expect(await chosen(['LOWER_FLOOR'])).toBe(0);
  });

  it('confirms a family that was said too long ago, so that he is passed over at once', async () => {
    const { service, says, ...verbs } = await whoNeeds();
    await service.skipTo('2019-04-08');
    await says({});
    const round = await verbs.opens(await verbs.entersDwelling({ rooms: 3, area: 70 }));
    const file = await verbs.theRound(round);
    expect(file.status).toBe('CLOSED');
    expect((await stepsOf(file, service.deps)).some(({ does }) => does === 'ASKED')).toBe(false);
  });

  it('of a child that is due no more makes no family larger: he is asked anew before he is passed over (X288)', async () => {
    const { service, says, ...verbs } = await whoNeeds();
    await says({ expectsChild: true });
    await service.skipDays(periods.childExpected.amount);
    const inTime = await verbs.theRound(await verbs.opens(await verbs.entersDwelling({ rooms: 2, area: 36 })));
    expect(inTime.lots).toMatchObject([{ state: 'ASKED', entry: 'uralsk#public-sector#1' }]);
    await verbs.answers(inTime.lots[0]?.offer ?? '', false);
    await service.skipDays(1);
    const late = await verbs.theRound(await verbs.opens(await verbs.entersDwelling({ rooms: 2, area: 36 })));
    expect(late.lots).toMatchObject([{ state: 'WAITING' }]);
    expect((await stepsOf(late, service.deps)).at(-1)).toMatchObject({
      does: 'ASKED',
      entries: ['uralsk#public-sector#1'],
    });
  });

  it('is said once by one signed paper, however often it is brought, and read by him as he said it', async () => {
    const { prepared, brings, told, says } = await whoNeeds();
    const said = await prepared({ expectsChild: true });
    const id = await brings(said);
    expect(await brings(said)).toBe(id);
    expect(await told()).toMatchObject({ needs: { expectsChild: true } });
    await says({ floorAtMost: 2 });
    expect(await brings(said)).toBe(id);
    expect((await told()).needs).toEqual({ floorAtMost: 2 });
  });

  it('is taken down at a desk against identity, by no operator alone (X291)', async () => {
    const { service, theCase, told, saysNeedsAtDesk } = await whoNeeds();
    const identityDocument = { number: '012345678', issuedOn: '2015-05-05' };
    const asked = { caseId: theCase.id, needs: { isMobilityImpaired: true }, identityDocument };
    const takes = (iin: string) => saysNeedsAtDesk({ ...asked, iin });
    service.turnsTo(theCase.id);
    await expect(takes(citizen().iin)).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
    await service.operator.receives();
    await expect(takes(citizen(2).iin)).rejects.toMatchObject({ refusal: { code: 'FIELDS_WRONG' } });
    const alone = actAtOnce(service, operator, (acting) =>
      sayNeedsAtDesk({ ...asked, iin: citizen().iin }, acting, service.deps),
    );
    await expect(alone).rejects.toMatchObject({ refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'needsAtDesk' } });
    expect(await told()).not.toHaveProperty('needs');
    await takes(citizen().iin);
    expect(await told()).toMatchObject({ needs: { isMobilityImpaired: true }, identityDocument });
  });
});
