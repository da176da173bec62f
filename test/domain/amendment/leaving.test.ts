import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { CommandOf } from '#domain/amendment/command.ts';
import { decide } from '#domain/amendment/decide/decide.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import type { EntryIdentity, EntryStatus } from '#domain/queue/list.ts';

const now = '2018-03-02T06:00:00.000Z';
const person = 'person_subject' as PersonId;
const entry = (status: EntryStatus): EntryIdentity => ({
  ...{ provider: 'uralsk', list: 'public-sector', registerNumber: 7, caseId: 'case_1', registeredAt: now },
  ...{ status, onList: 'public-sector', day: '2018-02-20', priorityMoment: now, intakeSequence: 1, acts: [] },
});
const paper = { id: 'paper_1', type: 'LEAVING_STATEMENT', sha256: 's', versionId: 'v' };
const signature = { sha256: 's', versionId: 'v' };
const leaves = (changes: Partial<CommandOf<'FileLeaving'>> = {}, alone?: true, actor?: Actor) =>
  decide(
    undefined,
    {
      type: 'FileLeaving',
      entry: entry('ACTIVE'),
      record: { request: 'case_1', subject: person },
      adults: [],
      consents: [],
      ...{ holder: 'uralsk#public-sector#7', beside: undefined },
      ...{ paper, signed: { paper, signature, by: person } },
      ...changes,
    },
    { actor: actor ?? { kind: 'recipient', person, ...(alone ? { provenAlone: alone } : {}) }, now },
  );

const atDesk = { of: person, centre: 'centre-uralsk', confirmation: 'confirmation_1' } as const;
const operator = { kind: 'operator', staff: 'staff_operator' as StaffId, organisation: 'centre-uralsk' } as const;
const leavesAtDesk = (changes: Partial<CommandOf<'FileLeaving'>>, actor: Actor = operator) =>
  leaves({ signed: undefined, ...changes } as never, undefined, actor);

describe('leaving at a desk (X152)', () => {
  it('is filed on what the request found there, whose confirmation it names', () => {
    const value = [{ type: 'LeavingFiled', subject: person, centre: 'centre-uralsk', confirmation: 'confirmation_1' }];
    expect(leavesAtDesk({ atDesk })).toMatchObject({ ok: true, value });
  });

  it.each([
    ['nobody has seen', {}, operator, 'ENTRY_UNKNOWN'],
    [
      'comes by another’s request',
      { atDesk: { ...atDesk, of: 'person_other' as PersonId } },
      operator,
      'ENTRY_UNKNOWN',
    ],
    ['sits at no desk', { atDesk }, { ...operator, kind: 'registrar' }, 'FORBIDDEN'],
    [
      'has adults beside him',
      { atDesk, adults: [{ ref: 'member-1', bornOn: '1985-06-15' }] },
      operator,
      'CONSENT_LACKING',
    ],
  ] as const)('is refused where whoever %s', (_, changes, actor, code) => {
    expect(leavesAtDesk(changes, actor)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('leaving by own wish (X127)', () => {
  it('is filed by whose entry it is, by his own signature', () => {
    expect(leaves()).toMatchObject({ ok: true, value: [{ type: 'LeavingFiled', subject: person }] });
  });

  it.each([
    [
      'beside whom somebody of age stands in the form',
      { adults: [{ ref: 'member-1', bornOn: '1985-06-15', person: 'person_wife' }] },
      'CONSENT_LACKING',
    ],
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
