import { describe, expect, it } from 'vitest';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { aigul, attach, stranger } from '#test/builders/doors/an-office.ts';
import { atDesks, type Desks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { listed } from '#test/http/effects/amending.ts';

const came = { by: 'recipient', iin: aigul.iin, identityDocument } as const;
const as = 'asker';
const byOne = {
  status: 409,
  body: { type: 'urn:kezek:problem:leaving-by-one', paragraph: 'X152', operations: ['openReception'] },
};
const entry = {
  list: 'public-sector',
  registerNumber: 1,
  place: 1,
  listSize: 1,
  asOf: '2018-03-01T06:00:00.000Z',
} as const;
const noticed = caseIn('ISSUED');
const result = { ...(noticed.result as NonNullable<Application['result']>), entry } as const;

type Before = (desks: Desks, number: string) => Promise<unknown>;

/** Aigül holds her notice, and is received for a leaving at a centre that did not take her request, with her statement scanned. */
async function received(
  { before, changes = {}, purpose = 'leaving', members = [] as object[] } = {} as {
    readonly before?: Before;
    readonly changes?: Partial<Application>;
    readonly purpose?: string;
    readonly members?: readonly object[];
  },
) {
  const desks = await atDesks();
  const form = { ...aForm(aigul), ...(members.length > 0 ? { members } : {}) } as ReturnType<typeof aForm>;
  const theCase = desks.lay({ ...noticed, result, number: 'KZ-2018-7', ...changes } as Application, { form });
  await listed({ world: desks, theCase });
  await before?.(desks, theCase.id);
  const base = `/v1/corporation/requests/${theCase.id}`;
  await desks.knock('POST', `${base}/reception`, { as, body: { ...came, purpose } });
  const { body } = await attach(desks.office, desks.knock, base, as, { kind: 'leaving-statement' });
  const leaving = { ...came, documentId: body.documents?.at(-1).id };
  const leaves = () => desks.knock('POST', `${base}/leaving`, { as, body: leaving });
  const file = async (): Promise<Amendment | undefined> => {
    const claim = await desks.cases.claim('amendment#uralsk#public-sector#1');
    return claim && desks.cases.load(amendment, claim.file);
  };
  return { desks, theCase, base, attached: body, leaves, file };
}

describe('leaving the list at a desk (X152)', () => {
  it('is refused to one operator alone, by what a second one has to confirm, and nothing is opened', async () => {
    const { desks, theCase, leaves, file } = await received();
    expect(await leaves()).toMatchObject(byOne);
    const asked = await desks.comes({ ...came, leaves: theCase.id });
    expect(asked.body.confirmation).toMatchObject({ kind: 'reception', state: 'WAITING' });
    expect(await leaves()).toMatchObject(byOne);
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect([(await leaves()).status, await file()]).toEqual([409, undefined]);
  });

  it('once a second has seen who came opens the leaving of the cabinet, and both journals name the confirmation', async () => {
    const { desks, theCase, leaves, file } = await received();
    const asked = await desks.comes({ ...came, leaves: theCase.id });
    const confirmation = asked.body.confirmation.id;
    const { body: read } = await desks.knock('GET', `/v1/confirmations/${confirmation}`, { as: 'second' });
    expect(read.told.ru).toContain(`выйти из очереди по заявлению ${theCase.id}: видел его самого`);
    await desks.confirms(asked);
    expect((await leaves()).status).toBe(200);
    const opened = await file();
    expect(opened).toMatchObject({ status: 'PROPOSED', purpose: 'LEAVING', terms: { force: { state: 'running' } } });
    expect(Object.keys(opened?.papers ?? {})).toEqual(['LEAVING_STATEMENT']);
    const journal = async (path: string) =>
      JSON.stringify((await desks.knock('GET', path, { as: 'auditor' })).body.commits);
    for (const path of [`/v1/audit/cases/${theCase.id}/journal`, `/v1/audit/amendments/${opened?.id}/journal`])
      expect(await journal(path)).toContain(confirmation);
  });

  it('is told at once to whose entry it is: that it was asked and confirmed, who came, where, and until when he undoes it', async () => {
    const { desks, theCase, leaves } = await received();
    await desks.seenByTwo({ ...came, leaves: theCase.id });
    await leaves();
    const { looks } = (await desks.knock('GET', '/v1/account', { as: 'recipient' })).body;
    const told = looks.map((look: { told: { ru: string } }) => look.told.ru).join();
    expect(told).toMatch(/Второй работник подтвердил.+выйти за вас из очереди/);
    expect(told).toMatch(/Отдел просил, чтобы пришедшего выйти за вас из очереди/);
    const { body } = await desks.knock('GET', `/v1/requests/${theCase.id}/status`, { as: 'recipient' });
    expect(body.doneInName).toMatchObject([
      {
        what: 'leaving',
        by: 'recipient',
        where: 'centre-borili',
        text: { ru: expect.stringMatching(/отзовите его до 24:00/) },
      },
    ]);
  });

  it('signs there what follows from it, before anything is scanned', async () => {
    const { desks, base } = await received();
    const { body, status } = await desks.knock('GET', `${base}/leaving-statement/print`, { as });
    expect([status, body]).toEqual([200, expect.stringContaining(aigul.iin)]);
    expect(body).toMatch(/момент очередности и место в очереди теряются[\s\S]+новому заявлению[\s\S]+10-го дня/);
    expect(body.indexOf('Кезектен шығу')).toBeLessThan(body.indexOf('Заявление о выходе'));
  });

  it('is not given up by one where somebody of age stands in the form beside him (X127)', async () => {
    const spouse = { ...aForm(aigul, { members: [] }), ...citizen(5) };
    const member = {
      ref: 'member-1',
      relation: 'spouse',
      iin: spouse.iin,
      surname: 'Ж',
      name: 'Ж',
      bornOn: '1985-06-15',
    };
    const { desks, theCase, leaves, file } = await received({ members: [member] });
    await desks.seenByTwo({ ...came, leaves: theCase.id });
    expect((await leaves()).body.type).toBe('urn:kezek:problem:consent-lacking');
    expect(await file()).toBeUndefined();
  });

  it('is agreed to by whom the form names by a document, with that document and no IIN (X131, X160)', async () => {
    const member = {
      ...{ ref: 'member-1', relation: 'spouse', hasNoSurname: true, name: 'Ж', bornOn: '1985-06-15' },
      otherDocument: { kind: 'foreign-passport', number: 'AB751234567' },
    };
    const { desks, theCase, base, attached, file } = await received({ members: [member] });
    await desks.seenByTwo({ ...came, leaves: theCase.id });
    const leaves = (over: object) => {
      const consents = [
        { ref: 'member-1', identityDocument: { number: 'AB 751234567', issuedOn: '2015-03-01' }, ...over },
      ];
      const documentId = attached.documents?.at(-1).id;
      return desks.knock('POST', `${base}/leaving`, { as, body: { ...came, documentId, consents } });
    };
    const stray = { status: 422, body: { fields: [{ field: 'body.consents.0', problem: 'NOT_ON_RECORD' }] } };
    expect(await leaves({ iin: stranger.iin })).toMatchObject(stray);
    expect(await leaves({ identityDocument })).toMatchObject(stray);
    expect(await file()).toBeUndefined();
    expect([(await leaves({})).status, (await file())?.purpose]).toEqual([200, 'LEAVING']);
  });

  it('is done for whoever came for that alone, and by nobody whose notice was a refusal (X100)', async () => {
    const other = await received({ purpose: 'contacts' });
    expect(other.attached.type).toBe('urn:kezek:problem:other-purpose');
    const refused = await received({ changes: { result: { ...result, kind: 'REFUSAL' } } });
    expect(refused.attached.type).toBe('urn:kezek:problem:not-in-this-status');
  });
});

/** What two have seen, and this leaving was not. */
const others: Readonly<Record<string, Before>> = {
  'a reception without a number': (desks) => desks.seenByTwo(came),
  'one for a withdrawal': (desks, withdraws) => desks.seenByTwo({ ...came, withdraws }),
  'another request': (desks) => desks.seenByTwo({ ...came, leaves: `case_${'7'.repeat(26)}` }),
  'another person': (desks, leaves) => desks.seenByTwo({ ...came, leaves, iin: stranger.iin }),
  'the day before': async (desks, leaves) => {
    await desks.seenByTwo({ ...came, leaves });
    desks.clock.forward(24 * 3_600_000);
  },
};

describe('no leaving serves (X152)', () => {
  it.each(Object.entries(others))('%s', async (_what, before) => {
    const { leaves } = await received({ before });
    expect(await leaves()).toMatchObject(byOne);
  });
});

describe('taking a leaving back at a desk (X153)', () => {
  async function left() {
    const all = await received();
    const { desks, theCase, leaves, file } = all;
    await desks.seenByTwo({ ...came, leaves: theCase.id });
    await leaves();
    const opened = (await file()) as Amendment;
    desks.cases.seed({ ...opened, status: 'REVOCABLE' });
    const stays = (body: object = { iin: aigul.iin, identityDocument }, by = 'operator') =>
      desks.knock('POST', `/v1/corporation/amendments/${opened.id}/staying`, { as: by, body });
    return { ...all, opened, stays };
  }

  it('is done at any centre, by one operator, against identity', async () => {
    const { desks, opened, stays, file } = await left();
    expect((await stays()).status).toBe(200);
    const after = await desks.cases.load(amendment, opened.id);
    expect([after?.status, Object.keys(after?.papers ?? {})]).toEqual([
      'NOT_AMENDED',
      ['LEAVING_STATEMENT', 'STAYING_STATEMENT'],
    ]);
    expect(await file()).toBeUndefined();
  });

  it('is refused to anybody else, and once its days are over', async () => {
    const { desks, stays } = await left();
    expect((await stays({ iin: stranger.iin, identityDocument })).status).toBe(422);
    desks.clock.forward(11 * 24 * 3_600_000);
    expect((await stays()).body.type).toBe('urn:kezek:problem:not-in-this-status');
  });
});
