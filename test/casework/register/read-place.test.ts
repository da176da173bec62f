import { describe, expect, it } from 'vitest';
import type { Register } from '#casework/ports/register.ts';
import { placeOfCase } from '#casework/register/read-entry.ts';
import { ListInMotion, readPlace } from '#casework/register/read-place.ts';
import { application } from '#domain/application/kind.ts';
import { emptyList, type ListState } from '#domain/queue/list.ts';
import { aSigningOffice, signAll } from '#test/builders/doors/a-signing-office.ts';
import { idOf, now } from '#test/builders/requests/a-drafted-case.ts';
import { memoryRegister } from '#test/fakes/memory-register.ts';

const name = { provider: 'uralsk', list: 'public-sector' };
const rank = { priorityMoment: '2018-02-19T06:01:00.000Z', intakeSequence: 5, day: '2018-02-19' };

/** A register whose list moves between the first and the last reading, so many times. */
function moving(times: number): { register: Register; readings: () => number } {
  const still = memoryRegister();
  let readings = 0;
  const list = async (): Promise<ListState> => {
    readings += 1;
    return { ...emptyList(name.provider, name.list), version: Math.min(readings, times + 1) };
  };
  return { register: { ...still, list }, readings: () => readings };
}

describe('a place', () => {
  it('is read again when the list moved meanwhile', async () => {
    const { register, readings } = moving(3);
    expect(await readPlace(rank, name, now, { register })).toEqual({ place: 1, listSize: 0, asOf: now });
    expect(readings()).toBe(5);
  });

  it('refuses to tell a place that never stood still, after a bounded number of readings', async () => {
    await expect(readPlace(rank, name, now, moving(1000))).rejects.toThrow(ListInMotion);
  });

  it('is that of the filing once registered, with size and moment; a filing not yet decided has none and is not counted (X31)', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay(
      { n: 1, priorityMoment: '2018-02-21T06:00:00.000Z' },
      { n: 2, priorityMoment: '2018-02-20T06:00:00.000Z' },
      { n: 3, priorityMoment: '2018-02-19T06:00:00.000Z' },
    );
    await signAll([1, 2], deps);
    const places = await Promise.all(
      [1, 2, 3].map(async (n) => {
        const theCase = await cases.load(application, idOf(n));
        return theCase && placeOfCase(theCase, now, deps);
      }),
    );
    expect(places).toEqual([
      {
        list: 'public-sector',
        registerNumber: 1,
        place: 2,
        listSize: 2,
        asOf: now,
        priorityMoment: '2018-02-21T06:00:00.000Z',
      },
      {
        list: 'public-sector',
        registerNumber: 2,
        place: 1,
        listSize: 2,
        asOf: now,
        priorityMoment: '2018-02-20T06:00:00.000Z',
      },
      undefined,
    ]);
  });

  it('goes by the intake sequence where two moments are equal (X30)', async () => {
    const { lay, deps, cases } = aSigningOffice();
    await lay({ n: 8 }, { n: 4 }, { n: 6 });
    await signAll([8, 4, 6], deps);
    const placeOf = async (n: number) => {
      const theCase = await cases.load(application, idOf(n));
      return theCase && (await placeOfCase(theCase, now, deps))?.place;
    };
    expect(await Promise.all([4, 6, 8].map(placeOf))).toEqual([1, 2, 3]);
  });
});
