import { describe, expect, it } from 'vitest';
import { recuse } from '#casework/acts/allocating/offers/staffing.ts';
import { nameCommissioner } from '#casework/acts/allocating/rounds/naming-commissioner.ts';
import { tasksSeen } from '#casework/asking/trays/tasks-seen.ts';
import type { StaffActor } from '#domain/actor.ts';
import { offer } from '#domain/offer/kind.ts';
import { reconcile } from '#streams/reconcile.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { officials, ownIin } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const { executor: chair, colleague: secretary, another, head } = officials;
const away = { absences: [{ from: '2018-02-01', to: '2018-12-31' }] };

/** A round whose candidate has consented, so that the secretary has its minutes to draw. */
async function consented() {
  const round = await aRound();
  await round.answers(round.offerId, true);
  const { deps } = round.service;
  const seenBy = async (viewer: StaffActor) => {
    const own = viewer.kind === 'executor' ? viewer.staff : undefined;
    const tray = { organisation: viewer.organisation, role: viewer.kind, executor: own };
    const { items } = await tasksSeen({ tray, viewer }, { now: deps.clock.now(), cursor: undefined }, deps);
    const line = items.find(({ file }) => file.id === round.offerId);
    return line && (line.put?.reason ?? 'own');
  };
  const trays = async () => ({
    secretary: await seenBy(secretary),
    another: await seenBy(another),
    chair: await seenBy(chair),
    head: await seenBy(head),
  });
  return { ...round, trays, deps };
}

describe('the task of a seat of the commission (X275)', () => {
  it('is the secretary’s to draw the minutes, then the chair’s to sign them', async () => {
    const { trays, ...round } = await consented();
    expect(await trays()).toEqual({ secretary: 'own' });
    await round.drawsMinutes(round.offerId);
    expect(await trays()).toEqual({ chair: 'own' });
  });

  it('lies before the head once whoever has the seat serves no more, and then with whoever is named for it', async () => {
    const { trays, deps, ...round } = await consented();
    deps.staff.changed.set(secretary.staff, { to: '2018-02-01' });
    expect((await trays()).head).toBe('ORPHANED');
    await round.namesCommissioner(round.round, secretary, another);
    expect(await trays()).toEqual({ another: 'own' });
  });

  it('is the head’s once whoever has the seat is recused', async () => {
    const { trays, deps, service, offerId } = await consented();
    await actAtOnce(service, head, (acting) =>
      recuse({ id: offerId, staff: secretary.staff, reason: 'Туысы' }, acting, deps),
    );
    expect(await trays()).toEqual({ head: 'own' });
  });

  it.each(['family', 'recusedPersons'])(
    'is the head’s where he is one of the family, or was recused under another entry (%s)',
    async (of) => {
      const { trays, deps, service, theOffer, offerId } = await consented();
      const person = await deps.keyring.personOf(ownIin[secretary.staff] ?? '');
      const file = await theOffer(offerId);
      const seat = { ...file.commission.secretary, person };
      service.store.seed({ ...file, commission: { ...file.commission, secretary: seat }, [of]: [person] });
      expect(await trays()).toEqual({ head: 'own' });
    },
  );

  it('comes to whoever was named by the night, if whoever named him broke off before the offers were told', async () => {
    const { trays, deps, service, ...round } = await consented();
    deps.staff.changed.set(secretary.staff, away);
    const said = { allocationId: round.round, instead: secretary.staff, named: another.staff };
    await actAtOnce(service, head, (acting) => nameCommissioner(said, acting, deps));
    expect((await trays()).another).toBeUndefined();
    const night = () =>
      reconcile(
        { nightly: true },
        { ...deps, metrics: async () => {}, besideEnding: async () => [] },
        'request-of-the-night',
      );
    await night();
    expect(await trays()).toEqual({ another: 'own' });
    await night();
    const events = (await service.store.journal(offer, round.offerId)).flatMap((commit) => commit.events);
    expect(events.filter(({ type }) => type === 'CommissionReseated')).toHaveLength(1);
  });
});
