import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { routes } from '#http/routes.ts';
import { aigul, anOffice, type Office } from '#test/builders/doors/an-office.ts';
import { filed, idOf, ready, signed, submission } from '#test/builders/doors/at-cabinet.ts';
import { awaitingSignature, identityDocument, loaded } from '#test/builders/doors/at-desk.ts';
import { typedFieldsOf } from '#test/builders/words/typed-fields.ts';

/** What becomes of the same signed thing, brought a second time, by operation; each of them is in a test here or in the one named. */
// biome-ignore format: a table, one operation a row
const secondTime: Readonly<Record<string, string>> = {
  submitRequest:      'repeats, here',
  withdrawRequest:    'repeats, here',
  changeContacts:     'repeats, here',
  changeRowContacts:  'repeats, scenarios/old-lists/old-entry-mended.test.ts',
  signRequest:        'is refused by the status, here',
  sayNeeds:           'repeats, scenarios/allocating/needs-said.test.ts',
  leaveQueue:         'repeats, scenarios/amending/leaving.test.ts',
  stayInQueue:        'repeats, scenarios/amending/leaving.test.ts',
  answerProposal:     'repeats, scenarios/amending/removal.test.ts',
  fileComplaint:      'repeats, scenarios/complaining/complaint.test.ts',
  withdrawComplaint:  'repeats, scenarios/complaining/complaint.test.ts',
  answerOffer:        'repeats, scenarios/allocating/allocation.test.ts',
  drawMinutes:        'repeats, scenarios/allocating/allocation.test.ts',
  revokeAllocation:   'repeats, scenarios/allocating/annulled-by-two.test.ts',
  signMinutes:        'is refused by the status, scenarios/allocating/allocation.test.ts',
  signPapers:         'repeats, casework/signing/sign-papers.test.ts',
  openAccount:        'is refused, a nonce is used once, http/identity/identity.test.ts',
  startSignedSession: 'is refused, a nonce is used once, http/identity/sessions.test.ts',
  awakenOfficial:     'is refused, a nonce is used once, http/staff/awakening.test.ts',
};

interface Signed {
  readonly paperId: string;
  readonly sha256: string;
  readonly cms: string;
}

const post = (office: Office, path: string, body: object) => office.cabinet('POST', path, { as: 'aigul', body });
const phones = ['+77010000001', '+77010000002'] as const;

async function contactsOf(office: Office, base: string, phone: string) {
  const { body } = await post(office, `${base}/contacts-statement`, { phone });
  const { id: paperId, sha256 } = body.paper;
  return { contacts: { phone }, paperId, sha256, cms: signed(body.content) };
}
async function withdrawalOf(office: Office, base: string): Promise<Signed> {
  const { body } = await office.cabinet('GET', `${base}/withdrawal-statement`, { as: 'aigul' });
  return { paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content) };
}
const phoneOf = async (office: Office, base: string): Promise<string> =>
  (await office.cabinet('GET', `${base}/form`, { as: 'aigul' })).body.form.applicant.phone;
const events = async (office: Office, base: string) =>
  (await office.cases.journal(application, idOf(base))).flatMap((commit) => commit.events.map(({ type }) => type));

/** How each is prepared, and where it is brought. */
const prepared: Readonly<
  Record<
    string,
    { comes: typeof filed; sign: (office: Office, base: string) => Promise<Signed>; to: string; other: object }
  >
> = {
  submitRequest: { comes: ready, sign: submission, to: 'submission', other: {} },
  withdrawRequest: { comes: filed, sign: withdrawalOf, to: 'withdrawal', other: {} },
  changeContacts: {
    comes: filed,
    sign: (office, base) => contactsOf(office, base, phones[0]),
    to: 'contacts',
    other: { contacts: { phone: phones[1] } },
  },
};

describe('whatever takes a signature', () => {
  it('is written here, with what becomes of the same one brought again', () => {
    const takes = routes.filter((row) => typedFieldsOf(row).some(({ kind }) => kind === 'signature'));
    expect([...new Set(takes.map(({ name }) => name))].sort()).toEqual(Object.keys(secondTime).sort());
    const repeats = Object.keys(secondTime).filter((name) => secondTime[name] === 'repeats, here');
    expect(repeats.sort()).toEqual(Object.keys(prepared).sort());
  });

  it('of a person is answered as before when he brings the same paper again (X101)', () => {
    const papers = routes.filter(
      (row) => row.audience === 'cabinet' && typedFieldsOf(row).some(({ kind }) => kind === 'signature'),
    );
    expect(papers.filter(({ name }) => !secondTime[name]?.startsWith('repeats')).map(({ name }) => name)).toEqual([]);
  });
});

describe.each(Object.keys(prepared))('a paper signed for %s (X101)', (name) => {
  const { comes, sign, to, other } = prepared[name] ?? {};
  if (!comes || !sign || !to || !other) throw new Error(name);

  it('brought again is answered as it was, and nothing is written', async () => {
    const office = await anOffice();
    const base = await comes(office);
    const paper = await sign(office, base);
    const first = await post(office, `${base}/${to}`, paper);
    const written = await events(office, base);
    const again = await post(office, `${base}/${to}`, paper);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await events(office, base)).toEqual(written);
  });

  it('with another hash, or for another content, is none that was taken', async () => {
    const office = await anOffice();
    const base = await comes(office);
    const paper = await sign(office, base);
    await post(office, `${base}/${to}`, paper);
    const { status } = await post(office, `${base}/${to}`, { ...paper, sha256: '0'.repeat(64) });
    const content = await post(office, `${base}/${to}`, { ...paper, ...other });
    expect([status, content.status]).toEqual([409, Object.keys(other).length === 0 ? content.status : 409]);
  });

  it('is told to a stranger as of a request that there is not', async () => {
    const office = await anOffice();
    const base = await comes(office);
    const paper = await sign(office, base);
    await post(office, `${base}/${to}`, paper);
    expect((await office.cabinet('POST', `${base}/${to}`, { as: 'stranger', body: paper })).status).toBe(404);
  });
});

describe('a signed statement of contact data', () => {
  const unknown = { status: 409, body: { type: 'urn:kezek:problem:paper-unknown', paragraph: 'X56' } };

  it.each<[string, (office: Office, base: string) => Promise<unknown>]>([
    [
      'by another statement',
      async (office, base) => post(office, `${base}/contacts`, await contactsOf(office, base, phones[1])),
    ],
    [
      'at a desk',
      async (office, base) => {
        const came = { by: 'recipient', iin: aigul.iin, identityDocument };
        const at = base.replace('/v1/requests', '/v1/corporation/requests');
        await office.desk('POST', `${at}/reception`, { as: 'elsewhere', body: { ...came, purpose: 'contacts' } });
        const body = { ...came, contacts: { phone: phones[1] } };
        expect((await office.desk('POST', `${at}/contacts`, { as: 'elsewhere', body })).status).toBe(200);
      },
    ],
  ])('undoes nothing that was changed %s since, whether it was used or not', async (_how, change) => {
    const office = await anOffice();
    const base = await filed(office);
    const unused = await contactsOf(office, base, phones[0]);
    const paper = await contactsOf(office, base, phones[0]);
    expect((await post(office, `${base}/contacts`, paper)).status).toBe(200);
    await change(office, base);
    for (const old of [paper, unused, paper])
      expect(await post(office, `${base}/contacts`, old)).toMatchObject(unknown);
    expect(await phoneOf(office, base)).toBe(phones[1]);
    expect((await post(office, `${base}/contacts`, await contactsOf(office, base, phones[0]))).status).toBe(200);
    expect(await phoneOf(office, base)).toBe(phones[0]);
  });

  it('that changed nothing undoes nothing later', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const same = await contactsOf(office, base, await phoneOf(office, base));
    expect((await post(office, `${base}/contacts`, same)).status).toBe(200);
    await post(office, `${base}/contacts`, await contactsOf(office, base, phones[1]));
    expect(await post(office, `${base}/contacts`, same)).toMatchObject(unknown);
    expect(await phoneOf(office, base)).toBe(phones[1]);
  });
});

it('the operator’s signature of a request is taken once: the status tells the second', async () => {
  const office = await anOffice();
  const base = await awaitingSignature(office);
  office.cases.seed({ ...(await loaded(office, base)), status: 'BEING_SENT' });
  const answer = await office.desk('POST', `${base}/operator-signature`, { as: 'operator', body: { cms: 'AAAA' } });
  expect(answer).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:not-in-this-status' } });
});
