import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enters, type ListAfter, type ListReading, untouched } from '#domain/queue/act-on-list.ts';
import { emptyDay, emptyList, type Newcomer } from '#domain/queue/list.ts';
import { isBefore } from '#domain/queue/place.ts';
import { registrationGround, takePlaces } from '#domain/queue/take-places.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sha256 } from '#test/contracts/stores.ts';

const registeredAt = '2018-06-01T06:00:00.000Z';

const entryAt = (priorityMoment: string, intakeSequence: number): Newcomer => ({
  caseId: `case_${intakeSequence}`,
  provider: 'uralsk',
  list: 'orphans',
  day: localDate(priorityMoment),
  priorityMoment,
  intakeSequence,
});

/** Few moments, so that ties (X30), shared days and the turn of a year come often; sequences in any order. */
const moments = [
  '2017-12-31T18:59:59.999Z',
  '2017-12-31T19:00:00.000Z',
  '2018-01-01T05:00:00.000Z',
  '2018-02-28T04:00:00.000Z',
  '2018-02-28T10:00:00.000Z',
  '2016-05-05T05:05:05.000Z',
];
const filings = fc
  .array(fc.constantFrom(...moments), { minLength: 1, maxLength: 25 })
  .chain((chosen) =>
    fc.tuple(
      fc.constant(chosen),
      fc.shuffledSubarray(
        chosen.map((_, index) => index + 1),
        { minLength: chosen.length },
      ),
    ),
  )
  .map(([chosen, sequences]) => chosen.map((moment, index) => entryAt(moment, sequences[index] ?? 0)));

const empty: ListReading = { list: emptyList('uralsk', 'orphans'), years: new Map(), days: new Map(), entries: [] };

const slotwise = (days: readonly string[]) => new Map(days.map((day) => [day, emptyDay('uralsk', 'orphans', day)]));
const everyDay = [...new Set(moments.map(localDate))];

/** The list as it stands after these entries, of which some days, or none, count by slots. */
function listWith(entries: readonly Newcomer[], countingBySlots = slotwise(everyDay)): ListReading {
  const start: ListAfter = untouched({ ...empty, days: countingBySlots });
  const acting = {
    ground: registrationGround,
    at: registeredAt,
    actor: { kind: 'head' },
    digest: sha256,
    salt: () => '',
  };
  return entries.reduce(
    (before, entry) => enters(before, 'REGISTERED', entry, { ...acting, caseId: entry.caseId }),
    start,
  );
}

describe('the numbers and places that newcomers take', () => {
  it('are their ranks by priority moment and intake sequence among those registered, whatever the order of registration (art. 74, X30, X31)', () => {
    fc.assert(
      fc.property(filings, fc.nat(), fc.nat(63), (entries, at, bySlots) => {
        const first = at % (entries.length + 1);
        const counted = slotwise(everyDay.filter((_, index) => ((bySlots >> index) & 1) === 1));
        const taken = takePlaces(listWith(entries.slice(0, first), counted), entries.slice(first), registeredAt);
        taken.forEach(({ place, listSize, registerNumber }, index) => {
          const registered = entries.slice(0, first + index + 1);
          const own = registered.at(-1);
          const before = registered.filter((entry) => own && isBefore(entry, own)).length;
          expect({ place, listSize, registerNumber }).toEqual({
            place: before + 1,
            listSize: registered.length,
            registerNumber: first + index + 1,
          });
        });
      }),
    );
  });

  it('count the earlier papers of the same batch, and not the later ones', () => {
    const late = entryAt('2018-02-28T10:00:00.000Z', 2);
    const early = entryAt('2018-02-28T04:00:00.000Z', 9);
    expect(takePlaces(empty, [late, early], registeredAt)).toMatchObject([
      { registerNumber: 1, place: 1, listSize: 1 },
      { registerNumber: 2, place: 1, listSize: 2 },
    ]);
  });

  it('belong to the day of Asia/Oral, so that 23:59 and 24:00 of a year’s end are two years (X26)', () => {
    const [old, fresh] = [entryAt('2017-12-31T18:59:59.999Z', 1), entryAt('2017-12-31T19:00:00.000Z', 2)];
    const { list, years } = listWith([old, fresh]);
    expect(list.totals).toEqual({ 2017: 1, 2018: 1 });
    expect([years.get(2017)?.days, years.get(2018)?.days]).toEqual([{ '2017-12-31': 1 }, { '2018-01-01': 1 }]);
  });
});
