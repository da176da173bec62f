import { describe, expect, it } from 'vitest';
import { openingFault } from '#domain/application/rules/filing/opening.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { operator, person, recipient } from '#test/builders/requests/a-case.ts';

const now = '2019-02-20T06:00:00.000Z';
const entry: EntryIdentity = {
  ...{ provider: 'uralsk', list: 'orphans', onList: 'orphans', registerNumber: 1, caseId: 'case_1', status: 'ACTIVE' },
  ...{ registeredAt: '2018-02-19T06:00:00.000Z', priorityMoment: '2018-02-01T06:00:00.000Z', intakeSequence: 1 },
  ...{ day: '2018-02-01', acts: ['orphans#1'] },
};
const change = { kind: 'family', provider: 'uralsk', entry } as const;
const portal = { channel: 'portal', applicant: person, draftSlot: 1 } as const;
const codeOf = (fault: ReturnType<typeof openingFault>) => fault?.code;

describe('a change is opened (X55)', () => {
  it('by whoever stands on the list, and by nobody of an entry in any other status', () => {
    expect(openingFault({ ...portal, change }, recipient(), now)).toBeUndefined();
    for (const status of ['REMOVED', 'HOUSED', 'LEFT', 'TRANSFERRED', 'MERGED'] as const) {
      const gone = { ...change, entry: { ...entry, status } };
      expect(codeOf(openingFault({ ...portal, change: gone }, recipient(), now))).toBe('NOT_ON_LIST');
    }
    expect(codeOf(openingFault({ ...portal, change: { ...change, entry: undefined } }, recipient(), now))).toBe(
      'NOT_ON_LIST',
    );
  });

  it('not from a cabinet that one operator alone has opened: it would learn who stands on a list (X83)', () => {
    const alone = { ...recipient(), provenAlone: true } as const;
    expect(codeOf(openingFault({ ...portal, change }, alone, now))).toBe('PROVEN_BY_ONE');
    expect(openingFault(portal, alone, now)).toBeUndefined();
  });

  it('not of a package taken in paper, whose moment is of no use to it (X60)', () => {
    const taken = { said: { at: now, outage: 'outage_1', receiptNumber: '7' }, outage: undefined };
    const atDesk = { ...portal, channel: 'corporation', centre: 'centre-uralsk', taken, change } as const;
    expect(openingFault(atDesk, operator(), now)?.fields).toMatchObject([
      { field: 'taken', problem: 'NOT_WITH_CHANGE' },
    ]);
  });

  it('in the holder’s place on the first day of the second year on record, and no sooner (73(2), X134)', () => {
    const of = 'person_holder' as never;
    const succession = (recordedSince: string | undefined) =>
      codeOf(
        openingFault({ ...portal, change: { ...change, kind: 'succession', of, recordedSince } }, recipient(), now),
      );
    expect(succession('2018-02-20T06:00:00.000Z')).toBeUndefined();
    expect(succession('2018-02-21T06:00:00.000Z')).toBe('NOT_ON_LIST');
    expect(succession(undefined)).toBe('NOT_ON_LIST');
  });
});
