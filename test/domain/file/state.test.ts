import { describe, expect, it } from 'vitest';
import { ApplicationEvent } from '#domain/application/event.ts';
import { PaperRef, RecordRef, SignatureRef } from '#domain/file/refs.ts';
import { FileState, fileShape, Hold, TermState } from '#domain/file/state.ts';

const at = '2018-02-19T06:00:00.000Z';
const text = 'a word';
const hold = { cause: 'REGISTER_TIMEOUT', since: at, tries: 2, nextTryAt: at };
const term = {
  term: 'total',
  startedAt: at,
  acceptedOn: '2018-02-19',
  countedFrom: '2018-02-20',
  nominalLastDay: '2018-03-21',
  lastDay: '2018-03-26',
  dueAt: '2018-03-26T19:00:00.000Z',
  commit: 2,
  state: 'met',
  endedAt: at,
  rungs: ['reminder'],
  missedAt: at,
};
const paper = { id: 'paper_1', type: 'RECEIPT', sha256: 'ab', versionId: 'v1' };
/** A file with everything that any file may have. */
const file = {
  id: 'case_1',
  version: 3,
  status: 'OPENED',
  openedAt: at,
  recused: ['staff_1'],
  task: { step: 's', role: 'head', organisation: 'uralsk', openedAt: at, dueAt: at, claimedBy: 'staff_1' },
  rounds: { 'draft-result': 1 },
  holds: { 'query-registers': hold },
  terms: { total: term },
  missed: [{ term: 'total', at, cause: 'HELD' }],
  reached: [{ status: 'OPENED', at }],
  papers: { RECEIPT: paper },
  machine: 'examination',
  attempt: 2,
};

describe('what is stored of a file of any kind', () => {
  it('is read whole: nothing that was written is lost on the way back', () => {
    expect(FileState.parse(file)).toEqual(file);
    expect(TermState.parse(term)).toEqual(term);
    expect(Hold.parse(hold)).toEqual(hold);
  });

  it.each([
    ['reference to a record', RecordRef, { id: 'record_1', mac: 'mac' }],
    ['reference to a paper', PaperRef, paper],
    ['reference to a signature', SignatureRef, { sha256: 'ab', versionId: 'v1' }],
  ])('is read whole: a %s', (_, schema, stored) => {
    expect(schema.parse(stored)).toEqual(stored);
  });

  const optional = ['task', 'machine', 'recusedPersons', 'faults', 'lacksHead', 'lacksHolder', 'actingHead'];
  it.each(Object.keys(fileShape).filter((field) => !optional.includes(field)))('is no file without its %s', (field) => {
    expect(FileState.safeParse({ ...file, [field]: undefined }).success).toBe(false);
  });

  it.each(optional)('may lack a %s', (field) => {
    expect(FileState.safeParse({ ...file, [field]: undefined }).success).toBe(true);
  });

  it('knows no state of a term and no cause of a miss but those of the law (X13)', () => {
    for (const state of ['running', 'met', 'lapsed'])
      expect(TermState.safeParse({ ...term, state }).success).toBe(true);
    expect(TermState.safeParse({ ...term, state: 'forgiven' }).success).toBe(false);
    for (const cause of ['OVERDUE', 'HELD'])
      expect(FileState.safeParse({ ...file, missed: [{ term: 'total', at, cause }] }).success).toBe(true);
    expect(FileState.safeParse({ ...file, missed: [{ term: 'total', at, cause: 'EXCUSED' }] }).success).toBe(false);
  });
});

describe('events that are stored', () => {
  it.each([
    { type: 'HoldBegan', step: text, cause: text, nextTryAt: at },
    { type: 'HoldContinued', step: text, cause: text, nextTryAt: at },
    { type: 'HoldEnded', step: text },
    { type: 'TaskOpened', step: text, role: 'head', organisation: text, dueAt: at },
    { type: 'TaskClaimed', step: text, staff: 'staff_1' },
    { type: 'TaskReleased', step: text, staff: 'staff_1' },
    {
      type: 'TermStarted',
      term: 'examination',
      startedAt: at,
      acceptedOn: '2018-02-19',
      countedFrom: '2018-02-20',
      nominalLastDay: '2018-03-21',
      lastDay: '2018-03-26',
      dueAt: at,
      replaces: 3,
    },
    { type: 'TermMet', term: text, late: true },
    { type: 'TermLapsed', term: text, cause: text },
    { type: 'TermReminded', term: text, untouched: false },
    { type: 'TermMissed', term: text, dueAt: at, cause: 'HELD' },
    { type: 'TermEscalated', term: text, to: 'administrator' },
    { type: 'ProcedureResumed', machine: text, attempt: 2, why: text },
  ])('are read whole: $type', (event) => {
    expect(ApplicationEvent.parse(event)).toEqual(event);
    const { type } = event;
    expect(ApplicationEvent.safeParse({ type }).success).toBe(false);
  });
});
