import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { plan } from '#casework/execute.ts';
import { rebuilt } from '#casework/procedure/rebuild.ts';
import { application } from '#domain/application/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { machineText } from '#infra/procedure/machine-file.ts';
import { measure } from '#streams/measure.ts';
import { aCase, at, distinct, following, opening } from '#test/contracts/stores.ts';
import { head, registrar } from '#test/scenarios/harness/cast.ts';
import { sheetsOf } from '#test/scenarios/harness/signing.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';
import { openEnquiry } from './acts.ts';
import { anOffice, answers, down, machines, up } from './an-office.ts';
import { enquiry } from './kind.ts';

describe('an enquiry, a kind that no part of the house was written for', () => {
  it('is opened, held while the archive is down, answered and signed by the head, and its machine ends', async () => {
    const office = anOffice();
    const { service, theEnquiry } = office;
    office.archiveAnswers(down);
    const id = await office.opens();
    const started = service.executions().map(({ machine, name }) => `${machine}/${name}`);
    expect(started).toEqual([`enquiry/${id}-1`, `deadline/${id}-answering-1`]);
    expect((await theEnquiry(id)).holds).toMatchObject({ 'ask-archive': { cause: 'TIMEOUT', tries: 1 } });
    expect(service.machineAt('enquiry')).toBe('1 The enquiry waits for the archive');
    office.archiveAnswers(up);
    await service.pass(60);
    expect([service.machineAt('enquiry'), (await theEnquiry(id)).holds]).toEqual(['2 The head answers', {}]);
    expect([await service.tray('uralsk#head'), (await service.tokens()).length]).toEqual([[id], 1]);
    await answers(office, id);
    expect(await theEnquiry(id)).toMatchObject({
      status: 'ANSWERED',
      terms: { answering: { state: 'met' } },
      missed: [],
    });
    expect([service.machineAt('enquiry'), await service.tray('uralsk#head')]).toEqual(['Answered', []]);
    expect([await service.tokens(), await service.owed()]).toEqual([[], []]);
    await service.skipDays(10);
    expect(service.isAtRest()).toBe(true);
  });

  it('whose term is missed is counted under its own name, told to those above, and answered late', async () => {
    const office = anOffice();
    const { service, theEnquiry } = office;
    const id = await office.opens();
    await service.skipDays(10);
    expect(service.counted).toEqual(['EnquiryMissedAnswering', 'TermsMissedByOffice EnquiryMissedAnswering uralsk']);
    expect((await theEnquiry(id)).terms.answering?.rungs).toEqual(['reminder', 'breach', 'head', 'administrator']);
    await answers(office, id);
    expect(await theEnquiry(id)).toMatchObject({
      status: 'ANSWERED',
      missed: [{ term: 'answering', cause: 'OVERDUE' }],
    });
    expect((await office.journal(id)).at(-1)?.events).toContainEqual({
      type: 'TermMet',
      term: 'answering',
      late: true,
    });
    expect([service.machineAt('enquiry'), service.isAtRest()]).toEqual(['Answered', true]);
  });

  it('whose procedure fails goes on as its second attempt', async () => {
    const office = anOffice();
    const { service } = office;
    const breaks = () => Promise.reject(new Error('the archive’s answer cannot be read'));
    service.hindrances.set('ask-archive', { before: breaks });
    const id = await office.opens();
    await service.pass(60);
    expect(service.failures().map(({ name }) => name)).toEqual([`${id}-1`]);
    service.hindrances.delete('ask-archive');
    await service.hearsOfFailures();
    expect((await office.theEnquiry(id)).attempt).toBe(2);
    await answers(office, id);
    const procedures = service.executions().filter(({ machine }) => machine === 'enquiry');
    expect(procedures.map(({ name, status }) => [name, status])).toEqual([
      [`${id}-1`, 'FAILED'],
      [`${id}-2`, 'SUCCEEDED'],
    ]);
  });

  it('is opened by a registrar alone, and one at a time about a dossier', async () => {
    const office = anOffice();
    const { deps } = office.service;
    const byHead = actAtOnce(office.service, head, (acting) => openEnquiry({ dossier: 'П-7' }, acting, deps));
    await expect(byHead).rejects.toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const id = await office.opens();
    await expect(office.opens()).rejects.toMatchObject({ refusal: { code: 'DUPLICATE_REQUEST', pointer: id } });
    await answers(office, id);
    expect(await office.opens()).not.toBe(id);
  });

  it('is opened once under a key, whose second use with another body is refused', async () => {
    const { service, journal } = anOffice();
    const ask = (dossier: string, bodyMac: string) => {
      const idempotency = { subject: registrar.staff, key: 'key-1', bodyMac, status: 201 };
      const acting = { actor: registrar, now: service.deps.clock.now(), requestId: 'request-1', idempotency };
      return openEnquiry({ dossier }, acting, service.deps);
    };
    const [first, again] = [await ask('П-7', 'mac-7'), await ask('П-7', 'mac-7')];
    if (!first.ok || !again.ok) throw new Error('not opened');
    expect([again.value.file.id, again.value.changed]).toEqual([first.value.file.id, false]);
    expect(await ask('П-8', 'mac-8')).toEqual({ ok: false, error: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect((await service.deps.lists.open()).items).toEqual([first.value.file.id]);
    expect(await journal(first.value.file.id)).toHaveLength(1);
  });

  it('is written in one commit with a request, each by its own actor, or neither of them is', async () => {
    const { service, theEnquiry, journal } = anOffice();
    const { store } = service;
    const fileId = newFileId(enquiry, Date.parse(at));
    const command = { type: 'OpenEnquiry', dossier: 'П-7' } as const;
    const opened = plan(enquiry, undefined, { fileId, command, actor: registrar, now: at, requestId: 'request-1' });
    if (!opened.ok || !opened.value) throw new Error('not opened');
    const theCase = aCase();
    await store.commit({ plans: [opening(theCase)] });
    const moved = await store.commit({ plans: [opened.value, opening(theCase)] });
    expect(distinct(moved)).toEqual([{ at: 'file', id: theCase.id }]);
    expect([await store.load(enquiry, fileId), await store.claim('enquiry#П-7')]).toEqual([undefined, undefined]);
    const byHead = following(theCase, { actor: { kind: 'head' } });
    expect(await store.commit({ plans: [opened.value, byHead] })).toEqual([]);
    expect([await theEnquiry(fileId), await store.load(application, theCase.id)]).toEqual([
      opened.value.after,
      byHead.after,
    ]);
    const actors = [
      (await journal(fileId)).at(-1)?.actor.kind,
      (await store.journal(application, theCase.id)).at(-1)?.actor.kind,
    ];
    expect(actors).toEqual(['registrar', 'head']);
  });

  it('is counted among the open files, and made again from its journal', async () => {
    const office = anOffice();
    const { service } = office;
    const id = await office.opens();
    const published: Record<string, number> = {};
    const metrics = async (counts: Readonly<Record<string, number>>) => void Object.assign(published, counts);
    await measure({}, { ...service.deps, deadLetters: async () => 0, metrics });
    expect(published).toMatchObject({ OpenEnquiriesOpen: 1, OpenEnquiriesUnder10Days: 1, EnquiryMissedAnswering: 0 });
    const { file, claims } = rebuilt(enquiry, id, await office.journal(id));
    expect([file, claims]).toEqual([await office.theEnquiry(id), [{ key: 'enquiry#П-7', holder: id, file: id }]]);
  });

  it('has a machine in valid ASL', () => {
    expect(aslValidator(JSON.parse(machineText('enquiry', machines))).isValid).toBe(true);
  });
});

describe('the answer to an enquiry', () => {
  it('is signed in one call with an application’s notice, and has neither number nor place', async () => {
    const { service, opens, drafts, prepares, signs, theEnquiry } = anOffice();
    const id = await opens();
    await drafts(id);
    const caseId = await service.filesOnPortal();
    await carryToDecision(service);
    const sheets = await prepares(caseId, id);
    expect(sheets.map(({ paper: { kind, registerNumber } }) => [kind, registerNumber])).toEqual([
      ['NOTICE', 1],
      ['ANSWER', undefined],
    ]);
    expect(JSON.parse(new TextDecoder().decode(sheets[1]?.bytes))).toMatchObject({
      type: 'ENQUIRY_ANSWER',
      dossier: 'П-7',
      found: 'екі парақ',
      text: 'Іс сақталған',
    });
    expect((await signs(...sheets)).map((answer) => 'signed' in answer)).toEqual([true, true]);
    expect([await service.status(), (await theEnquiry(id)).status]).toEqual(['ISSUED', 'ANSWERED']);
    expect(await service.deps.register.list('uralsk', 'public-sector')).toMatchObject({ nextNumber: 2, logHead: 1 });
  });

  it('is signed once, however often the signature is sent and whoever stands in its way', async () => {
    const { service, opens, drafts, prepares, signs, journal } = anOffice();
    const id = await opens();
    await drafts(id);
    const sheets = await prepares(id);
    service.store.strike(1, 'contention');
    service.store.strike(2, 'dies after');
    for (const _ of [1, 2]) expect(await signs(...sheets)).toMatchObject([{ signed: { caseId: id } }]);
    const signed = (await journal(id)).flatMap(({ events }) => events.filter(({ type }) => type === 'AnswerSigned'));
    expect(signed).toHaveLength(1);
  });

  it('is formed anew on a paper that has outlived its time, and refused when another was drafted', async () => {
    const { service, opens, drafts, prepares, signs } = anOffice();
    const id = await opens();
    await drafts(id);
    const old = await prepares(id);
    await service.pass(16 * 60);
    const [stale] = await signs(...old);
    expect(stale).toMatchObject({ why: 'PAPER_EXPIRED', fresh: { paper: { caseId: id, kind: 'ANSWER' } } });
    await drafts(id, 'Іс табылмады');
    expect(await signs(...(stale && 'fresh' in stale ? [stale.fresh] : []))).toMatchObject([
      { refused: 'DRAFT_CHANGED' },
    ]);
  });

  it('is not shown to the head of another office, who is told that there is no such file', async () => {
    const { service, opens, drafts } = anOffice();
    const id = await opens();
    await drafts(id);
    const elsewhere = sheetsOf([id], { ...head, organisation: 'borili' }, service);
    await expect(elsewhere).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
  });
});
