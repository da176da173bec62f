import { describe, expect, it } from 'vitest';
import { replay } from '#casework/replaying/replay.ts';
import { holdRows } from '#domain/file/words/hold-words.ts';
import type { Form } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';
import { offerView } from '#http/views/files/allocation-view.ts';
import { complaintView } from '#http/views/files/complaint-view.ts';
import { paperText } from '#http/views/paper-text.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating, aRound } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import { offeredBehind } from '#test/scenarios/harness/complained-round.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { granted, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { ofVeterans, standingTwice } from '#test/scenarios/harness/twice.ts';

const sibling = (n: number): Form['members'][number] => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'sibling', bornOn: '1985-06-15' };
};

describe('a complaint about a round that runs (X326)', () => {
  it('has the dwelling that could have been his wait, while the round goes on and is computed the same', async () => {
    const the = await offeredBehind();
    const { service, home, round, theComplaint, theDwelling, theRound } = the;
    const id = await the.complains({ file: round });
    const { keeps, keepsNone, papers } = await theComplaint(id);
    expect([keeps?.dwelling, keepsNone]).toEqual([home, undefined]);
    expect((await theRound(round)).complaints).toMatchObject([{ dwelling: home, complaint: id }]);
    const receipt = papers.COMPLAINT_RECEIPT && (await service.deps.documents.readPaper(papers.COMPLAINT_RECEIPT));
    expect(receipt && paperText(receipt)).toContain('Одно жилище этого распределения, которое могло быть вашим');
    const offerId = await the.takesIt();
    expect(await the.stands(offerId)).toEqual(['CONSENTED', 'COMPLAINT_OPEN', 1]);
    await the.withdraws(id);
    await service.pass(60 * 60);
    await the.decidesAbout(offerId);
    expect((await theDwelling(home)).status).toBe('ASSIGNED');
    expect(await replay(round, replayDeps(service))).not.toHaveProperty('difference');
  });

  it('keeps the head from signing what is drawn, and neither minutes nor consent lapse by it', async () => {
    const the = await offeredBehind();
    const { home, round, theOffer, theDwelling } = the;
    const offerId = await the.takesIt();
    await the.drawsMinutes(offerId);
    await the.signsMinutes(offerId);
    const id = await the.complains({ file: round });
    expect(await the.decides(offerId)).toMatchObject([{ refused: 'DWELLING_COMPLAINED_OF' }]);
    expect([(await theOffer(offerId)).status, (await theDwelling(home)).status]).toEqual([
      'AWAITING_SIGNATURE',
      'OFFERED',
    ]);
    await the.withdraws(id);
    expect(await the.decides(offerId)).toMatchObject([{ signed: {} }]);
    expect((await theDwelling(home)).status).toBe('ASSIGNED');
  });

  it('has no minutes begun of what was taken an instant before, and they are drawn once it is known what comes of it', async () => {
    const the = await offeredBehind();
    const offerId = await the.takesIt();
    expect((await the.stands(offerId))[0]).toBe('BEFORE_COMMISSION');
    const id = await the.complains({ file: the.round });
    await expect(the.drawsMinutes(offerId)).rejects.toMatchObject({ refusal: { code: 'DWELLING_COMPLAINED_OF' } });
    expect((await the.stands(offerId))[0]).toBe('BEFORE_COMMISSION');
    await the.withdraws(id);
    await the.decidesAbout(offerId);
    expect((await the.theDwelling(the.home)).status).toBe('ASSIGNED');
  });

  it('is told to whose offer it is, without who complains, and to whoever complains without which dwelling', async () => {
    const the = await offeredBehind();
    const { service, home, round, theComplaint, theOffer, theDwelling } = the;
    const offerId = await the.offer();
    const now = service.deps.clock.now();
    const shownTo = async (n: number) => {
      const person = (await service.deps.keyring.personOf(citizen(n).iin)) as PersonId;
      return { actor: { kind: 'recipient', person }, now } as const;
    };
    const offered = async () => offerView(await theOffer(offerId), await shownTo(2), await theDwelling(home)).waits;
    expect(await offered()).toBeUndefined();
    const id = await the.complains({ file: round });
    const { until = '' } = (await theComplaint(id)).keeps ?? {};
    expect(await offered()).toEqual({ until, text: holdRows.complaint.saidFirst });
    expect(complaintView(await theComplaint(id), await shownTo(1)).keeps).toEqual({ until, dwelling: undefined });
    const again = await theComplaint(await the.complains({ file: the.offerId }));
    expect(complaintView(again, { actor: head, now }).keepsNoneText?.ru).toContain('уже удерживалось');
    await the.withdraws(id);
    expect(await offered()).toBeUndefined();
  });

  it('about his own offer that has lapsed has that dwelling wait, whoever is offered it next', async () => {
    const the = await offeredBehind();
    const id = await the.complains({ file: the.offerId });
    expect((await the.theComplaint(id)).keeps?.dwelling).toBe(the.home);
    expect(await the.stands(await the.takesIt())).toEqual(['CONSENTED', 'COMPLAINT_OPEN', 1]);
  });
});

describe('nobody stops a round by complaining of it (X326)', () => {
  it('who complains once more, of the same round or of his offer: it is so once', async () => {
    const the = await offeredBehind();
    await the.withdraws(await the.complains({ file: the.round }));
    for (const file of [the.round, the.offerId])
      expect(await the.theComplaint(await the.complains({ file }))).toMatchObject({ keepsNone: 'ONCE' });
    expect(await the.stands(await the.takesIt())).toEqual(['BEFORE_COMMISSION', undefined, 0]);
  });

  it('who is offered a dwelling of it, and who stands behind whoever is', async () => {
    const the = await offeredBehind();
    const told = await the.theComplaint(await the.complains({ file: the.round }, citizen(2)));
    expect([told.keeps, told.keepsNone]).toEqual([undefined, 'HAS_OFFER']);
    const first = await aRound();
    const { complains, theComplaint } = complaining(first.service);
    expect(await theComplaint(await complains({ file: first.round }))).toMatchObject({ keepsNone: 'HAS_OFFER' });
  });

  it('who complains once it is over, and reads why', async () => {
    const one = await aRound();
    const { complains, theComplaint } = complaining(one.service);
    const { home, round } = one;
    await one.answers(one.offerId, false);
    const id = await complains({ file: round });
    const { keepsNone, papers } = await theComplaint(id);
    expect([keepsNone, (await one.theDwelling(home)).complaints]).toEqual(['NOT_RUNNING', undefined]);
    const paper = papers.COMPLAINT_RECEIPT && (await one.service.deps.documents.readPaper(papers.COMPLAINT_RECEIPT));
    expect(paper && paperText(paper)).toContain('По этой жалобе жилище не удерживается: распределение не идет.');
  });

  it('who refused while it is offered to another behind him', async () => {
    const the = await offeredBehind({ days: 0 });
    await the.answers(the.offerId, false);
    expect(await the.theComplaint(await the.complains({ file: the.round }))).toMatchObject({ keepsNone: 'REFUSED' });
  });

  it('who is offered one by another entry of his, be it about the round or about what he lost by this one (X144)', async () => {
    const { service } = await standingTwice();
    await onTheList(service, 2);
    await onTheList(service, 3, ofVeterans);
    const { entersDwelling, opens, answers, theRound } = allocating(service);
    const round = await opens(await entersDwelling(), await entersDwelling(), await entersDwelling());
    const { lots } = await theRound(round);
    const offerOf = (list: string) => lots.find((lot) => lot.list === list)?.offer ?? '';
    await answers(offerOf('public-sector'), true);
    await service.skipDays(9);
    const { complains, theComplaint } = complaining(service);
    for (const file of [round, offerOf('veterans')])
      expect((await theComplaint(await complains({ file }))).keepsNone).toBe('HAS_OFFER');
  });

  it('by whose entry somebody of his family stands since (X134)', async () => {
    const service = aService();
    await onTheList(service, 1, { form: { members: [sibling(2)] } });
    await onTheList(service, 3, { form: { members: [sibling(4)] } });
    await service.skipTo('2019-02-25');
    const { entersDwelling, opens, theRound } = allocating(service);
    const round = await opens(await entersDwelling({ area: 34 }));
    await service.skipDays(9);
    const [lot] = (await theRound(round)).lots;
    await service.skipDays(9);
    const change = { kind: 'succession', provider: 'uralsk', of: citizen(1).iin } as const;
    await service.filesOnPortal({ citizen: citizen(2), change, form: { members: [] } });
    await granted(service);
    expect((await theRound(round)).status).toBe('SHARED_OUT');
    const { complains, theComplaint } = complaining(service);
    expect((await theComplaint(await complains({ file: lot?.offer ?? '' }))).keepsNone).toBe('NO_ENTRY');
  });

  it('who comes an instant after the head has decided', async () => {
    const the = await offeredBehind();
    const offerId = await the.takesIt();
    await the.decidesAbout(offerId);
    const told = await the.theComplaint(await the.complains({ file: the.round }));
    expect([told.keeps, told.keepsNone]).toEqual([undefined, 'NOT_RUNNING']);
    expect((await the.theOffer(offerId)).status).toBe('AWAITING_CONTRACT');
  });
});

describe('whoever comes back onto his list while a round runs (X54, X326)', () => {
  it('has what somebody behind him is offered wait, by his old key, though the round has not read him', async () => {
    const listed = await aListedPerson();
    const { service, theEntry, ...amends } = listed;
    const removal = await amends.proposes();
    await amends.answers(removal);
    await amends.namesExaminer(removal);
    await amends.drafts(removal);
    await amends.signs(removal);
    await onTheList(service, 2);
    const verbs = allocating(service);
    const home = await verbs.entersDwelling();
    const round = await verbs.opens(home);
    const { complains, theComplaint } = complaining(service);
    await expect(complains({ file: round })).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
    await complains({ file: removal });
    expect((await theEntry())?.status).toBe('ACTIVE');
    const told = await theComplaint(await complains({ file: round }));
    expect([told.keeps?.dwelling, told.keepsNone]).toEqual([home, undefined]);
    const [lot] = (await verbs.theRound(round)).lots;
    await verbs.answers(lot?.offer ?? '', true, citizen(2));
    const { status, holds } = await verbs.theOffer(lot?.offer ?? '');
    expect([status, holds['check-candidate']?.cause]).toEqual(['CONSENTED', 'COMPLAINT_OPEN']);
  });
});
