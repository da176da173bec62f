import { describe, expect, it } from 'vitest';
import type { CommandOf } from '#domain/amendment/command.ts';
import { decide } from '#domain/amendment/decide/decide.ts';
import type { PersonId } from '#domain/ids.ts';
import type { EntryIdentity, EntryStatus } from '#domain/queue/list.ts';

const now = '2018-03-02T06:00:00.000Z';
const person = 'person_subject' as PersonId;
const entry = (status: EntryStatus): EntryIdentity => ({
  ...{ provider: 'uralsk', list: 'public-sector', registerNumber: 7, caseId: 'case_1', registeredAt: now },
  ...{ status, onList: 'public-sector', day: '2018-02-20', priorityMoment: now, intakeSequence: 1, acts: [] },
});
const paper = { id: 'paper_1', type: 'LEAVING_STATEMENT', sha256: 's', versionId: 'v' };
const leaves = (changes: Partial<CommandOf<'FileLeaving'>> = {}, alone?: true) =>
  decide(
    undefined,
    {
      type: 'FileLeaving',
      entry: entry('ACTIVE'),
      record: { request: 'case_1', subject: person },
      adults: 0,
      ...{ holder: 'uralsk#public-sector#7', beside: undefined },
      signed: { paper, signature: { sha256: 's', versionId: 'v' }, by: person },
      ...changes,
    },
    { actor: { kind: 'recipient', person, ...(alone ? { provenAlone: alone } : {}) }, now },
  );

describe('leaving by own wish (X127)', () => {
  it('is filed by whose entry it is, by his own signature', () => {
    expect(leaves()).toMatchObject({ ok: true, value: [{ type: 'LeavingFiled', subject: person }] });
  });

  it.each([
    ['beside whom somebody of age stands in the form', { adults: 1 }, 'CONSENT_LACKING'],
    ['whose entry it is not', { record: { request: 'case_1', subject: 'person_other' } }, 'ENTRY_UNKNOWN'],
    ['who has none', { entry: undefined }, 'ENTRY_UNKNOWN'],
    ['who stands there no more', { entry: entry('REMOVED') }, 'ENTRY_NOT_STANDING'],
    ['in whose place another has come', { holder: undefined }, 'ENTRY_NOT_STANDING'],
  ] as const)('is refused to whoever %s', (_, changes, code) => {
    expect(leaves(changes)).toMatchObject({ ok: false, error: { code } });
  });

  it('is refused from a cabinet that one operator alone has opened (X83)', () => {
    expect(leaves({}, true)).toMatchObject({ ok: false, error: { code: 'ENTRY_UNKNOWN' } });
  });
});
