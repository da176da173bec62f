import { describe, expect, it } from 'vitest';
import { execute } from '#casework/execute.ts';
import { resume } from '#casework/procedure/reconcile.ts';
import { serveOwed } from '#casework/procedure/serve-owed.ts';
import { answerStep } from '#casework/procedure/step.ts';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { trayOfFile } from '#domain/file/tray.ts';
import { kindAmong } from '#domain/kinds.ts';
import { checkDeadline } from '#tasks/check-deadline.ts';
import { openHumanTask } from '#tasks/open-human-task.ts';
import { machine, staff, clock as theClock } from '#test/builders/a-case.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { type EnquiryCommand, enquiry } from './kind.ts';

const first = 'enquiry_01KAV0000000000000000000AA';
const second = 'enquiry_01KAV0000000000000000000AB';
const requestId = 'request-1';

function aHouse() {
  const kindOf = kindAmong([application, enquiry]);
  const cases = memoryCaseStore({ kindOf });
  const started: string[] = [];
  const answered: string[] = [];
  const time = { now: '2018-02-19T06:00:00.000Z' };
  const deps = {
    cases,
    owed: cases.owed,
    lists: cases.lists,
    tokens: memoryTokens(),
    kindOf,
    machines: {
      start: async (name: string, execution: string) => void started.push(`${name}/${execution}`),
      answer: async (token: string) => void answered.push(token),
      fail: async () => {},
    },
    clock: {
      now: () => time.now,
      secondsUntil: (at: string) => (Date.parse(at) - Date.parse(time.now)) / 1000,
    },
    running: async () => new Set<string>(),
    pause: async () => {},
    random: () => 0.5,
  };
  const act = (fileId: string, command: EnquiryCommand, actor: Actor) =>
    execute(enquiry, { fileId, asked: { command }, actor, now: time.now, requestId }, deps);
  const open = (id: string) => act(id, { type: 'OpenEnquiry', id, subject: 'archive-7' }, machine);
  return { deps, time, started, answered, act, open, file: () => cases.load(enquiry, first) };
}

const answer = { type: 'AnswerEnquiry' } as const;

describe('a second kind of file', () => {
  it('is opened once, refuses whom its rights do not name, and starts its own machine', async () => {
    const { open, act, deps, started } = aHouse();
    expect(await open(first)).toMatchObject({ ok: true, value: { changed: true, file: { status: 'OPEN' } } });
    expect(await act(first, answer, theClock)).toMatchObject({ ok: false, error: { code: 'NOT_IN_THIS_STATUS' } });
    await serveOwed(first, deps);
    expect(started).toEqual([`enquiry/${first}-1`, `deadline/${first}-answering-1`]);
  });

  it('holds its claim until it ends', async () => {
    const { open, act } = aHouse();
    await open(first);
    expect(await open(second)).toEqual({ ok: false, error: { code: 'DUPLICATE_REQUEST', pointer: first } });
    await act(first, answer, staff('head'));
    expect(await open(second)).toMatchObject({ ok: true });
  });

  it('lies in the tray of its head, whose answer goes to the waiting machine', async () => {
    const { open, act, deps, file, answered } = aHouse();
    await open(first);
    await openHumanTask({ caseId: first, step: 'answer-enquiry', taskToken: 'token-1', requestId }, deps);
    const opened = await file();
    const tray = opened && trayOfFile(enquiry, opened);
    expect((await deps.lists.tray(tray ?? '')).items).toEqual([first]);
    await act(first, answer, staff('head'));
    await serveOwed(first, deps);
    expect([answered, (await file())?.terms.answering?.state]).toEqual([['token-1'], 'met']);
  });

  it('misses its term once, under a metric of its own', async () => {
    const { open, deps, time, file } = aHouse();
    await open(first);
    time.now = '2018-02-26T06:00:00.000Z';
    const watch = { caseId: first, term: 'answering', commit: 1, stage: 'running', requestId } as const;
    await checkDeadline(watch, deps);
    expect(await checkDeadline(watch, deps)).toEqual({ outcome: 'missed', metric: 'EnquiryMissedAnswering' });
    await checkDeadline(watch, deps);
    expect((await file())?.missed).toHaveLength(1);
  });

  it('waits for a neighbour that is down, and is resumed', async () => {
    const { open, deps, time, file, started } = aHouse();
    await open(first);
    const ask = (up: boolean) =>
      answerStep({ kind: enquiry, step: 'ask-archive', input: { caseId: first, requestId } }, deps, async (_, work) => {
        const told = await work.askOrHold<{ kind: 'found' }>(async () =>
          up ? { kind: 'found' } : { kind: 'unavailable', why: 'DOWN' },
        );
        return 'waiting' in told ? told.waiting : work.record({ type: 'RecordArchive', found: 'yes' });
      });
    expect(await ask(false)).toMatchObject({ outcome: 'held' });
    await resume(first, { why: 'RECONCILED', requestId }, deps);
    expect(started).toContain(`enquiry/${first}-2`);
    time.now = '2018-02-19T07:00:00.000Z';
    expect([await ask(true), (await file())?.holds]).toEqual([{ outcome: 'found' }, {}]);
  });
});
