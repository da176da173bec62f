import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { momentOffered } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { promiseOf } from '#domain/application/words/place/moment-words.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { coverFault, type Outage, toEnterUntil } from '#domain/outages/outage.ts';
import { addDays, localInstant } from '#domain/time/local-date.ts';
import { caseIn, operator } from '#test/builders/requests/a-case.ts';
import { ended, filed, mends, noPerson, refiled } from './ended-requests.ts';

const noon = (day: string) => localInstant(day, '12:00');
const days = (from: string) => Array.from({ length: 12 }, (_, ahead) => addDays(from, ahead));

describe('a last day told to a person is one on which its door stands open, and none after it (X110)', () => {
  const endings = { 'a signature that was not confirmed': ended(), 'a number that the register lacks': noPerson };
  const mending = Object.entries(endings).flatMap(([what, file]) =>
    days('2018-02-20').map((day) => [what, day, file] as const),
  );

  it.each(mending)('of mending %s, on %s', (_what, day, file) => {
    const offer = momentOffered(mends(file), noon(day));
    const isTold = promiseOf(file, offer).ru.includes('23.02.2018');
    const { keptFrom } = filed(refiled(), mends(file), noon(day));
    expect([isTold, keptFrom !== undefined]).toEqual([day <= '2018-02-23', day <= '2018-02-23']);
  });

  it.each(days('2018-02-20'))('of entering what a paper receipt is for, on %s', (day) => {
    const outage = {
      id: 'outage_1',
      version: 2,
      centres: 'all',
      from: '2018-02-20T05:00:00.000Z',
      to: '2018-02-20T05:30:00.000Z',
      confirmed: { confirmation: 'confirmation_1', staff: 'staff_2', at: '2018-02-20T06:00:00.000Z' },
    } as Outage;
    const taking = { at: '2018-02-20T05:10:00.000Z', centre: 'centre-uralsk', enteredAt: noon(day) } as const;
    const { lastDay = '' } = toEnterUntil(outage) ?? {};
    expect(coverFault(outage, taking)).toBe(day <= lastDay ? undefined : 'TOO_LATE');
  });

  it.each([true, undefined])('of a result that is kept, and the day after (archived: %s)', (archived) => {
    const ready = { ...caseIn('READY_FOR_COLLECTION', 'corporation'), archived } as Application;
    const lastDay = ready.terms.keeping?.lastDay ?? '';
    for (const day of [lastDay, addDays(lastDay, 1)]) {
      expect(adviceOn(ready, noon(day)).ru).toMatch(/позже выдается по запросу|результат выдается по запросу/);
      expect(allowedActions(application, ready, operator(), { now: noon(day) })).toContain('HandOverResult');
    }
  });
});
