import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import type { Form } from '#domain/form/form.ts';
import { addMonths, localDate } from '#domain/time/local-date.ts';
import { granted, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';

const child: Form['members'][number] = {
  ref: 'member-1',
  iin: '120229600079',
  surname: 'Сейтова',
  name: 'Дана',
  relation: 'child',
  bornOn: '2012-02-29',
};

/** A veteran on the list, and what he is told of his family by then. */
async function aVeteran() {
  const service = aService();
  const caseId = await onTheList(service, 1, { form: { category: 'veterans' }, documents: [] });
  const told = async () => {
    service.turnsTo(caseId);
    const place = await placeOfEntry(
      { ...(await service.theCase()), carried: true },
      { now: service.deps.clock.now() },
      service.deps,
    );
    return place?.family;
  };
  service.turnsTo(caseId);
  const { filedAt = '' } = await service.theCase();
  return { service, told, saidOn: localDate(filedAt) };
}

describe('a family that was said more than twelve months ago (X193)', () => {
  it('is told to its person with his place, from the day after the twelve months on', async () => {
    const { service, told, saidOn } = await aVeteran();
    expect(await told()).toBeUndefined();
    await service.skipTo(addMonths(saidOn, 12));
    expect(await told()).toBeUndefined();
    await service.skipDays(1);
    expect(await told()).toEqual({
      confirmedOn: saidOn,
      text: expect.objectContaining({ ru: expect.stringContaining('больше 12 месяцев') }),
    });
  });

  it('is said anew by a change of it, and then told no more', async () => {
    const { service, told, saidOn } = await aVeteran();
    await service.skipTo(addMonths(saidOn, 13));
    expect(await told()).toBeDefined();
    await service.filesOnPortal({
      change: { kind: 'family', provider: 'uralsk' },
      form: { category: 'veterans', members: [child] },
    });
    await granted(service);
    expect(await told()).toBeUndefined();
  });
});
