import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { statusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { standingWords } from '#domain/complaint/words/status-words.ts';
import type { PersonId } from '#domain/ids.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials, operator } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { aService } from '#test/scenarios/harness/service.ts';

type Service = ReturnType<typeof aService>;

/** What is open, as the status and, where he stands on a list, the place tell it. */
async function openOn(id: string, service: Service, viewer?: Actor) {
  const now = service.deps.clock.now();
  const theCase = await service.deps.cases.load(application, id);
  if (!theCase) throw new Error(`no ${id}`);
  const asked = { now, ...(viewer ? { viewer } : {}) };
  const { open = [] } = statusOf(theCase, now, await statusFacts(theCase, asked, service.deps));
  const place = await placeOfEntry(theCase, asked, service.deps);
  if (place) expect(place.open).toEqual(open);
  return open;
}

async function aComplainant() {
  const listed = await aListedPerson();
  const { service, theCase } = listed;
  return { ...listed, ...complaining(service), open: (viewer?: Actor) => openOn(theCase.id, service, viewer) };
}

const own = async (service: Service, who = citizen()): Promise<Actor> => ({
  kind: 'recipient',
  person: (await service.deps.keyring.personOf(who.iin)) as PersonId,
});

describe('a complaint stands with the status of what it is about (X174)', () => {
  it('by its number, how it stands and until when it is answered, until it is', async () => {
    const { theCase, complains, concedes, signsAnswer, fulfils, theComplaint, open } = await aComplainant();
    expect(await open()).toEqual([]);
    const id = await complains({ file: theCase.id });
    const { number, terms } = await theComplaint(id);
    const [told, ...others] = await open();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ matter: 'complaint', complaintId: id, status: 'AWAITING_REVIEWER' });
    expect(told?.answeredUntil).toBe(terms.answering?.lastDay);
    expect(told?.text.ru).toMatch(
      new RegExp(`^Жалоба №\u00a0${number}: Уведомление о постановке на учет. .+ Последний день ответа: [0-9.]+$`),
    );
    await concedes(id);
    expect((await open())[0]?.status).toBe('UNDER_REVIEW');
    await signsAnswer(id);
    const [owed] = await open();
    expect(owed?.answeredUntil).toBe((await theComplaint(id)).terms.fulfilment?.lastDay);
    expect(owed?.text.ru).toContain('Последний день исполнения');
    await fulfils(id);
    expect(await open()).toEqual([]);
  });

  it('to whoever may see it: the person, the desk and the telephone, who was told by them; nobody else', async () => {
    const { service, theCase, complains, open } = await aComplainant();
    await complains({ file: theCase.id });
    expect(await open(await own(service))).toHaveLength(1);
    expect(await open(operator)).toHaveLength(1);
    expect(await open(officials.head)).toHaveLength(1);
    expect(await open(officials.executor)).toEqual([]);
    expect(await open(await own(service, citizen(2)))).toEqual([]);
  });

  it('about a request that nobody has decided, and not with another that it is not about', async () => {
    const service = aService();
    const { complains } = complaining(service);
    const request = await service.filesOnPortal();
    await complains({ office: 'uralsk' });
    expect(await openOn(request, service)).toEqual([]);
    const id = await complains({ file: request });
    expect((await openOn(request, service)).map(({ complaintId }) => complaintId)).toEqual([id]);
  });

  it('about what was decided of the entry, and about the answer to that', async () => {
    const the = await aComplainant();
    const { proposes, answers, namesExaminer, drafts, signs, complains, service } = the;
    const removal = await proposes();
    await answers(removal);
    await namesExaminer(removal);
    await drafts(removal);
    await signs(removal);
    const first = await complains({ file: removal });
    const matters = async () => (await the.open()).map(({ matter, complaintId }) => complaintId ?? matter);
    expect(await matters()).toEqual(['amendment', first]);
    await service.skipDays(15);
    const second = await complains({ file: first });
    expect((await matters()).toSorted()).toEqual(['amendment', first, second].toSorted());
  });
});

describe('silence about a complaint (APPK 91, X174)', () => {
  it('names the next door and its last day from the end of the term on, and that door is open then and not before', async () => {
    const { service, complains, theComplaint, open, theCase } = await aComplainant();
    const id = await complains({ file: theCase.id });
    const { lastDay = '' } = (await theComplaint(id)).terms.answering ?? {};
    const told = async () => standingWords(await theComplaint(id), service.deps.clock.now(), true).ru;
    await service.skipTo(lastDay, '23:59');
    expect(await told()).not.toContain('отказ');
    await expect(complains({ file: id })).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
    await service.skipDays(1);
    expect(await told()).toMatch(/По закону это отказ .+вторую инстанцию.+ Последний день подачи жалобы: [0-9.]+$/);
    expect((await open())[0]).toMatchObject({ answeredUntil: undefined });
    expect((await open())[0]?.text.ru).toContain('орган по контролю качества');
    const above = await complains({ file: id });
    expect(await theComplaint(above)).toMatchObject({ level: 'second', about: { act: 'ANSWER' } });
  });

  it('of the second instance leaves the court, and what is passed up is silent by its own term alone', async () => {
    const { service, complains, passesUp, theComplaint, theCase } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await service.skipDays(12);
    const told = async () => standingWords(await theComplaint(id), service.deps.clock.now(), true).ru;
    expect(await told()).toContain('отказ');
    await passesUp(id);
    expect(await told()).not.toContain('отказ');
    await service.skipDays(40);
    expect(await told()).toMatch(/отказ .+ Можно обратиться в суд\.$/);
    await expect(complains({ file: id })).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
  });

  it('beyond its last day tells that the day has passed and how the term is restored', async () => {
    const { service, complains, theComplaint, theCase } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await service.skipDays(120);
    const { ru } = standingWords(await theComplaint(id), service.deps.clock.now(), true);
    expect(ru).toContain('Срок подачи жалобы истек');
  });
});
