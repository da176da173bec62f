import { describe, expect, it } from 'vitest';
import { aigul, attach, stranger } from '#test/builders/doors/an-office.ts';
import { atDesks, type Desks, identityDocument } from '#test/builders/doors/at-desks.ts';

const came = { by: 'recipient', iin: aigul.iin, identityDocument } as const;
const desk = '/v1/corporation/requests';
const as = 'asker';
const byOne = {
  status: 409,
  body: { type: 'urn:kezek:problem:withdrawal-by-one', paragraph: 'X112', operations: ['openReception'] },
};

type Before = (desks: Desks, number: string) => Promise<unknown>;

/** Received for a withdrawal at a centre that did not take her request, with her statement scanned. */
async function received({ by = as, before }: { readonly by?: string; readonly before?: Before } = {}) {
  const desks = await atDesks();
  const { body: own } = await desks.filed();
  await before?.(desks, own.number);
  const base = `${desk}/${own.id}`;
  await desks.knock('POST', `${base}/reception`, { as: by, body: { ...came, purpose: 'withdrawal' } });
  const { body } = await attach(desks.office, desks.knock, base, by, { kind: 'withdrawal-statement' });
  const withdrawal = { ...came, documentId: body.documents.at(-1).id };
  const withdraws = () => desks.knock('POST', `${base}/withdrawal`, { as: by, body: withdrawal });
  return { desks, own, base, withdraws };
}

describe('a withdrawal at a desk (X112)', () => {
  it('is refused to one operator alone, by what a second one has to confirm, and the request goes on', async () => {
    const { desks, own, base, withdraws } = await received();
    expect(await withdraws()).toMatchObject(byOne);
    const asked = await desks.comes({ ...came, withdraws: own.number });
    expect(asked.body.confirmation).toMatchObject({ kind: 'reception', state: 'WAITING' });
    expect(await withdraws()).toMatchObject(byOne);
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect((await desks.knock('GET', base, { as })).body.status).toBe('CHECKING_SIGNATURE');
  });

  it.each(['id', 'number'] as const)(
    'is done the same day once a second has seen who came, asked by the %s',
    async (name) => {
      const { desks, own, base, withdraws } = await received();
      const asked = await desks.comes({ ...came, withdraws: own[name] });
      const path = `/v1/confirmations/${asked.body.confirmation.id}`;
      const { body: read } = await desks.knock('GET', path, { as: 'second' });
      expect(read.told.ru).toContain(`отозвать заявление ${own[name]}: видел его самого`);
      expect(read.told.ru).toContain('X112');
      await desks.confirms(asked);
      expect((await withdraws()).body.status).toBe('WITHDRAWN');
      const { commits } = (await desks.knock('GET', `/v1/audit/cases/${own.id}/journal`, { as: 'auditor' })).body;
      const events = commits.flatMap((one: { events: { event: object }[] }) => one.events.map(({ event }) => event));
      const confirmation = asked.body.confirmation.id;
      expect(events).toContainEqual(expect.objectContaining({ type: 'RequestWithdrawn', confirmation }));
      expect((await desks.knock('GET', base, { as })).body.status).toBe('WITHDRAWN');
    },
  );

  it('is told in the cabinet before anything ends, as it is asked and as it is confirmed', async () => {
    const { desks, own } = await received();
    const read = async () => {
      const { looks } = (await desks.knock('GET', '/v1/account', { as: 'recipient' })).body;
      return looks.map(({ told }: { told: { ru: string } }) => told.ru).filter((told: string) => /отозвать/.test(told));
    };
    const asked = await desks.comes({ ...came, withdraws: own.number });
    expect(await read()).toEqual([expect.stringContaining('отзовут, только когда тот подтвердит')]);
    await desks.confirms(asked);
    expect((await read()).toSorted()).toEqual([
      expect.stringMatching(/^Второй работник подтвердил/),
      expect.stringMatching(/^Отдел просил/),
    ]);
  });

  it('at a centre with no colleague rests on an operator of another centre (X80)', async () => {
    const { desks, own, withdraws } = await received({
      by: 'lone',
      before: (one) => one.enrol('lone', 'centre-terekti'),
    });
    const asked = await desks.comes({ ...came, withdraws: own.number }, 'lone');
    expect((await desks.confirms(asked, 'operator')).status).toBe(200);
    expect((await withdraws()).body.status).toBe('WITHDRAWN');
  });
});

/** What two have seen, and this withdrawal was not. */
const others: Readonly<Record<string, Before>> = {
  'a reception without a number': (desks) => desks.seenByTwo(came),
  'another request': (desks) => desks.seenByTwo({ ...came, withdraws: `case_${'7'.repeat(26)}` }),
  'another document': (desks, withdraws) =>
    desks.seenByTwo({ ...came, withdraws, identityDocument: { ...identityDocument, number: 'N11111111' } }),
  'another person': (desks, withdraws) => desks.seenByTwo({ ...came, withdraws, iin: stranger.iin }),
  'a colleague’s reception': async (desks, withdraws) =>
    desks.confirms(await desks.comes({ ...came, withdraws }, 'second'), as),
  'the day before': async (desks, withdraws) => {
    await desks.seenByTwo({ ...came, withdraws });
    desks.clock.forward(24 * 3_600_000);
  },
};

describe('no withdrawal serves (X112)', () => {
  it.each(Object.entries(others))('%s', async (_what, before) => {
    const { withdraws } = await received({ before });
    expect(await withdraws()).toMatchObject(byOne);
  });
});
