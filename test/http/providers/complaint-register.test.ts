import { describe, expect, it } from 'vitest';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { aComplaint, aSignedAnswer } from '#test/builders/complaints/a-complaint.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const path = '/v1/complaint-register';
const id = (n: number) => `complaint_01KAV00000000000000000000${n}`;
const dueAt = '2018-03-07T19:00:00.000Z';
const answering = {
  ...{ term: 'answering', acceptedOn: '2018-02-28', lastDay: '2018-03-07', dueAt, state: 'running', rungs: [] },
  ...{ startedAt: '2018-02-28T06:00:00.000Z', countedFrom: '2018-03-01', nominalLastDay: '2018-03-07', commit: 1 },
} as unknown as Complaint['terms'][string];

/** Four complaints of a year against Oral, one of another year, one against its centre. */
async function aDoor() {
  const world = await aWholeDoor(citizen(1).iin);
  const file = (n: number, day: string, parts: Partial<Complaint> = {}) =>
    world.cases.seed(
      aComplaint({ id: id(n), number: `Ш-${day.slice(0, 4)}-00000${n}`, openedAt: `${day}T06:00:00.000Z`, ...parts }),
    );
  const about = { act: 'REFUSAL', file: 'case_1' } as const;
  file(1, '2018-02-28', { about, terms: { answering } });
  file(2, '2018-03-01', { level: 'second', status: 'UNDER_REVIEW', reviewer: 'staff_1' });
  const told = { how: 'cabinet', at: dueAt } as const;
  file(3, '2018-03-02', { status: 'ANSWERED', answer: aSignedAnswer('NOT_SATISFIED'), told });
  file(4, '2018-03-03', { status: 'PASSED_ON', isPassedOn: true });
  file(5, '2017-12-31');
  file(6, '2018-03-02', { office: 'centre-uralsk' });
  const lines = async (as: string, query: Record<string, string>) => {
    const { status, body } = await world.knock('GET', path, { as, query });
    return status === 200 ? (body.items as { id: string }[]).map((line) => line.id) : status;
  };
  return { ...world, lines };
}

describe('the register of complaints (para 11, X161)', () => {
  it('has number, moment, step, due and outcome of each, last received first, and names nobody', async () => {
    const { knock, lines } = await aDoor();
    const query = { organisation: 'uralsk', year: '2018' };
    expect(await lines('head', query)).toEqual([id(4), id(3), id(2), id(1)]);
    const { body } = await knock('GET', path, { as: 'head', query });
    const [passed, answered, , open] = body.items as object[];
    expect(passed).toMatchObject({ outcome: { id: 'PASSED_ON' } });
    expect(answered).toMatchObject({ outcome: { id: 'NOT_SATISFIED' }, toldAt: dueAt });
    expect(open).toMatchObject({
      number: 'Ш-2018-000001',
      receivedAt: '2018-02-28T06:00:00.000Z',
      about: { act: 'REFUSAL', file: 'case_1', name: { ru: 'Мотивированный отказ' } },
      due: { term: 'answering', lastDay: '2018-03-07' },
    });
    expect(JSON.stringify(body)).not.toContain('person_');
  });

  it('is of a year, the present one where none is said', async () => {
    const { lines } = await aDoor();
    expect(await lines('head', { organisation: 'uralsk', year: '2017' })).toEqual([id(5)]);
    expect(await lines('head', { organisation: 'uralsk' })).toEqual([id(4), id(3), id(2), id(1)]);
  });

  it('is read by whoever leads the office and whoever stands above it, each of what he may see', async () => {
    const { lines } = await aDoor();
    const [oral, centre] = [{ organisation: 'uralsk' }, { organisation: 'centre-uralsk' }];
    expect(await lines('head', centre)).toBe(403);
    expect(await lines('branchHead', oral)).toBe(403);
    expect(await lines('branchHead', centre)).toEqual([id(6)]);
    for (const as of ['supervisor', 'auditor']) expect(await lines(as, oral)).toHaveLength(4);
    expect(await lines('qualityController', oral)).toEqual([id(2)]);
    for (const as of ['registrar', 'executor', 'operator', 'administrator', 'contactCentre', 'recipient'])
      expect([as, await lines(as, oral)]).toEqual([as, 403]);
  });

  it('tells the auditor that it was read', async () => {
    const { lines, access } = await aDoor();
    await lines('supervisor', { organisation: 'uralsk', year: '2018' });
    const looks = await access.of('complaints_uralsk_2018');
    expect(looks.map(({ reader, why }) => [reader.kind, why])).toEqual([['supervisor', 'oversight']]);
  });

  it('takes no letter that does not say who complains: an anonymous one is left without consideration (APPK 95, X322)', async () => {
    const { knock } = await aDoor();
    const text = {
      ...{ iin: citizen(1).iin, name: 'Айгүл Сейтқали', address: 'Орал, Достық 10', phone: '+77111234567' },
      ...{ against: 'Қабылдау бөлімі', happened: 'Бөлім жабық болды', asked: 'Себебін айтыңыз' },
    };
    const letter = (parts: object) => ({
      ...{ against: { office: 'uralsk' }, number: '12-18', postedOn: '2018-02-20' },
      text: { ...text, ...parts },
    });
    const sent = async (parts: object) => {
      const { status, body } = await knock('POST', '/v1/complaints', { as: 'registrar', body: letter(parts) });
      const fields = (body.fields ?? []) as { field: string }[];
      return [status, ...fields.map(({ field }) => field)];
    };
    expect(await sent({ iin: undefined })).toEqual([422, 'body.text.iin']);
    expect(await sent({ name: '' })).toEqual([422, 'body.text.name']);
    expect(await sent({})).toEqual([201]);
  });
});
