import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/staff.ts';
import { providerOperations, providerRows } from '#http/doors/provider.ts';
import { sessionActor } from '#runtime/session-actor.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { aSigningOffice, idOf, iinOf, now, signed } from '#test/builders/a-signing-office.ts';
import { anOfficial, officialId } from '#test/builders/an-official.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const executorId = officialId('executor');
const substitution = {
  forStaff: 'staff_head',
  role: 'head' as const,
  organisation: 'uralsk',
  from: '2018-01-01',
  to: '2018-12-31',
};

async function aProvider() {
  const office = aSigningOffice();
  const { keyring } = office.deps;
  const own = (id: string, role: StaffMember['role'], changes: Partial<StaffMember> = {}) =>
    anOfficial({ id, role, login: `uralsk-${id}`, ...changes });
  const members: Record<string, StaffMember> = Object.fromEntries(
    [
      own('staff_registrar', 'registrar'),
      own('staff_head', 'head', { person: await keyring.personOf(iinOf(900)) }),
      own(executorId, 'executor'),
      own('staff_other', 'executor'),
      own('staff_substitute', 'executor', {
        person: await keyring.personOf(iinOf(901)),
        substitutions: [substitution],
      }),
      own(officialId('deputy'), 'executor', { to: '2018-02-01' }),
      own('staff_administrator', 'administrator'),
      own('staff_supervisor', 'supervisor', { organisation: 'oblast' }),
      own('staff_borili', 'head', { organisation: 'borili' }),
      own('staff_operator', 'operator', { organisation: 'centre-uralsk' }),
    ].map((member) => [member.id, member]),
  );
  const staff = { get: async (id: string) => members[id] };
  const clock = fixedClock(now);
  const access = memoryAccessLog();
  const accounts = { personOf: async () => undefined };
  const {
    addStaff: _,
    listStaff: __,
    endService: ___,
    recordAbsence: ____,
    nameSubstitute: _____,
    listExecutors: ______,
    ...operations
  } = providerOperations;
  const deps = {
    ...office.deps,
    lists: office.cases.lists,
    access,
    staff,
    clock,
    actorOf: sessionActor({ accounts, staff, clock } as unknown as Parameters<typeof sessionActor>[0]),
    throttled: async () => undefined,
  };
  return { ...office, access, deps, clock, knock: openDoor(providerRows, operations, deps) };
}
type Provider = Awaited<ReturnType<typeof aProvider>>;

const base = `/v1/cases/${idOf(1)}`;
const openTask = (step: string, role: string) => ({
  task: { step, role, organisation: 'uralsk', openedAt: now, dueAt: '2018-03-03T19:00:00.000Z' },
});
const atExamination = () => ({
  ...caseIn('UNDER_EXAMINATION', 'corporation'),
  executor: executorId,
  ...openTask('5.4', 'executor'),
});
const refusalBody = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Екі пәтері бар', source: 'Тіркелім' }],
  cure: 'Талапқа сай келгенде',
};

async function signatureOf(provider: Provider, caseIds: readonly string[], as = 'staff_head') {
  const prepared = await provider.knock('POST', '/v1/papers', { as, body: { caseIds } });
  const sheets = (prepared.body.papers as { paper: { paperId: string; content: string } }[]).map(({ paper }) => ({
    paper,
    bytes: new Uint8Array(Buffer.from(paper.content, 'base64')),
  }));
  const signer = {
    kind: 'head' as const,
    staff: as,
    organisation: 'uralsk',
    ...(as === 'staff_substitute' ? { standsFor: 'staff_head' } : {}),
  };
  return sheets.map((sheet) => {
    const { paperId, cms } = signed(sheet as never, { signer: signer as never });
    return { paperId, cms: Buffer.from(cms).toString('base64') };
  });
}

describe('the provider, 5.2–5.6', () => {
  it('carries a request from its registration to the sending of the signed notice', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: caseIn('ACCEPTED', 'corporation') });
    const does = async (as: string, path: string, body: object) =>
      (await provider.knock('POST', `${base}/${path}`, { as, body })).body;
    expect(await does('staff_registrar', 'registration', { number: '12-К' })).toMatchObject({
      status: 'AWAITING_RESOLUTION',
    });
    expect(await does('staff_head', 'resolution', { executor: executorId, resolution: 'Қарауға' })).toMatchObject({
      status: 'UNDER_EXAMINATION',
      executor: executorId,
    });
    expect(await does(executorId, 'notice-draft', { reasoning: 'Талаптарға сай' })).toMatchObject({
      status: 'AWAITING_SIGNATURE',
    });
    const answers = await provider.knock('POST', '/v1/signatures', {
      as: 'staff_head',
      body: { signatures: await signatureOf(provider, [idOf(1)]) },
    });
    expect(answers).toMatchObject({
      status: 200,
      body: {
        answers: [
          {
            signed: {
              caseId: idOf(1),
              kind: 'NOTICE',
              list: 'public-sector',
              registerNumber: 1,
              place: 1,
              listSize: 1,
              asOf: now,
            },
          },
        ],
      },
    });
    expect(await does('staff_registrar', 'sending', {})).toMatchObject({
      status: 'ON_ITS_WAY',
      result: { registerNumber: 1 },
    });
  });

  it('refuses an executor who is none here, or serves no more, by naming the field (5.3)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: caseIn('AWAITING_RESOLUTION') });
    for (const executor of [officialId('registrar'), officialId('deputy')]) {
      const answer = await provider.knock('POST', `${base}/resolution`, {
        as: 'staff_head',
        body: { executor, resolution: 'Қарауға' },
      });
      expect(answer).toMatchObject({
        status: 422,
        body: { fields: [{ field: 'body.executor', problem: 'NOT_AN_EXECUTOR_HERE' }] },
      });
    }
  });

  it('refuses a refusal without its parts, naming each, and a ground that the law does not have that day (5.4)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const drafts = (body: object) => provider.knock('POST', `${base}/refusal-draft`, { as: executorId, body });
    expect(await drafts({})).toMatchObject({
      status: 422,
      body: { type: 'urn:kezek:problem:refusal-incomplete', missing: ['ground', 'facts', 'cure'] },
    });
    expect(await drafts({ ...refusalBody, facts: [{ fact: 'Бар', source: ' ' }] })).toMatchObject({
      status: 422,
      body: { missing: ['source'] },
    });
    expect(await drafts({ ...refusalBody, ground: 'no-consent' })).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.ground', problem: 'NO_SUCH_GROUND_TODAY' }] },
    });
    expect(await drafts(refusalBody)).toMatchObject({
      status: 200,
      body: { status: 'AWAITING_SIGNATURE', draft: { kind: 'REFUSAL', ground: 'requirements-not-met' } },
    });
  });

  it('lets the head replace the executor and return the draft, each with a reason that only the texts hold (X43)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: { ...caseIn('AWAITING_SIGNATURE'), executor: 'staff_other' } });
    const head = (path: string, body: object) => provider.knock('POST', `${base}/${path}`, { as: 'staff_head', body });
    expect((await head('executor', { executor: executorId, reason: 'Демалыста' })).body).toMatchObject({
      executor: executorId,
    });
    expect((await head('draft-return', { reason: 'Негізі толық емес' })).body).toMatchObject({
      status: 'UNDER_EXAMINATION',
    });
    const texts = await provider.knock('GET', `${base}/texts`, { as: 'staff_head', query: { why: 'Тексеру' } });
    expect(texts.body.texts).toMatchObject([
      { type: 'ExecutorReplaced', by: 'staff_head', text: 'Демалыста' },
      { type: 'DraftReturned', text: 'Негізі толық емес' },
    ]);
    expect(JSON.stringify(await provider.cases.journal(idOf(1)))).not.toContain('Демалыста');
  });

  it('lets an official recuse himself, the head another, and nobody else another (decisions 4)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: caseIn('AWAITING_RESOLUTION') });
    const recuses = (as: string, body: object) =>
      provider.knock('POST', `${base}/recusals`, { as, body: { reason: 'Туысы', ...body } });
    expect((await recuses('staff_registrar', { staff: executorId })).status).toBe(403);
    expect((await recuses('staff_head', { staff: executorId })).status).toBe(200);
    expect((await recuses('staff_other', {})).status).toBe(200);
    expect((await provider.cases.load(idOf(1)))?.recused).toEqual([executorId, 'staff_other']);
    const named = await provider.knock('POST', `${base}/resolution`, {
      as: 'staff_head',
      body: { executor: executorId, resolution: 'Қарауға' },
    });
    expect(named).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:executor-recused' } });
  });

  it('lets a named substitute act in the head’s place, with his own right of signature (X34, X43)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1 });
    const answer = await provider.knock('POST', '/v1/signatures', {
      as: 'staff_substitute',
      body: { signatures: await signatureOf(provider, [idOf(1)], 'staff_substitute') },
    });
    expect(answer.body.answers).toMatchObject([{ signed: { registerNumber: 1 } }]);
    expect((await provider.cases.journal(idOf(1))).at(-1)?.actor).toMatchObject({
      kind: 'head',
      id: 'staff_substitute',
      standsFor: 'staff_head',
    });
  });

  it('answers each paper of a request by itself, in words', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1 });
    const prepared = await provider.knock('POST', '/v1/papers', {
      as: 'staff_head',
      body: { caseIds: [idOf(1), idOf(7)] },
    });
    expect(prepared.body.papers).toMatchObject([
      { paper: { registerNumber: 1 } },
      { caseId: idOf(7), refused: { code: 'CASE_NOT_FOUND', title: { kk: 'Өтініш табылмады' } } },
    ]);
    const [signature] = await signatureOf(provider, [idOf(1)]);
    provider.clock.moveTo('2018-03-02T19:30:00.000Z');
    const late = await provider.knock('POST', '/v1/signatures', {
      as: 'staff_head',
      body: { signatures: [signature] },
    });
    expect(late.body.answers).toMatchObject([
      { fresh: { registerNumber: 1, asOf: '2018-03-02T19:30:00.000Z' }, why: { code: 'DAY_CHANGED' } },
    ]);
    expect(
      (
        await provider.knock('POST', '/v1/papers', {
          as: 'staff_head',
          body: { caseIds: Array.from({ length: 101 }, (_, n) => idOf(n)) },
        })
      ).status,
    ).toBe(422);
  });
});

describe('what the provider’s people see', () => {
  it('is hidden from another provider, from another executor, and open to the supervisor, who only reads', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const sees = async (as: string) => (await provider.knock('GET', base, { as })).status;
    expect(
      await Promise.all(
        ['staff_head', 'staff_registrar', executorId, 'staff_administrator', 'staff_supervisor'].map(sees),
      ),
    ).toEqual([200, 200, 200, 200, 200]);
    expect(await Promise.all(['staff_borili', 'staff_other', 'staff_operator', 'nobody'].map(sees))).toEqual([
      404, 403, 403, 401,
    ]);
    expect(await sees('staff_substitute')).toBe(200);
    expect((await provider.knock('GET', base, { as: 'staff_supervisor' })).body.allowed).toEqual(['SeeCase']);
    expect((await provider.knock('POST', `${base}/claim`, { as: 'staff_supervisor' })).status).toBe(403);
  });

  it('is noted before it is answered, with the task that waits for the reader or the reason he gives', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const form = await provider.knock('GET', `${base}/form`, { as: executorId });
    expect(form).toMatchObject({ status: 200, body: { form: { applicant: { surname: 'Серікова' } } } });
    expect(provider.access.entries).toMatchObject([
      { caseId: idOf(1), reader: { id: executorId }, fields: ['form', 'representation'], why: 'task 5.4' },
    ]);
    const without = await provider.knock('GET', `${base}/form`, { as: 'staff_supervisor' });
    expect(without).toMatchObject({ status: 422, body: { fields: [{ field: 'query.why' }] } });
    expect(
      (
        await provider.knock('GET', `${base}/form`, {
          as: 'staff_supervisor',
          query: { why: 'Азамат Серікова шағымданды' },
        })
      ).status,
    ).toBe(200);
    expect(provider.access.entries[1]?.why).toMatch(/^reason record_/);
    expect(JSON.stringify(provider.access.entries)).not.toContain('Серікова');
  });

  it('tells the journal in the regulation’s words, without a name', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    await provider.knock('POST', `${base}/notice-draft`, { as: executorId, body: { reasoning: 'Талаптарға сай' } });
    const { body } = await provider.knock('GET', `${base}/journal`, { as: 'staff_head' });
    expect(body.commits.at(-1)).toMatchObject({
      actor: { kind: 'executor', organisation: 'uralsk' },
      edition: 'regulation-2017',
    });
    expect(body.commits.at(-1).events[0]).toMatchObject({ type: 'ResultDrafted', paragraph: '5.4' });
  });
});

describe('trays', () => {
  it('hold the tasks of one’s organisation and role by due instant, with the term left, and an executor’s only his own', async () => {
    const provider = await aProvider();
    await provider.lay(
      { n: 1, story: atExamination() },
      { n: 2, story: { ...atExamination(), task: { ...atExamination().task, dueAt: '2018-03-01T19:00:00.000Z' } } },
      { n: 3, story: { ...atExamination(), executor: officialId('deputy') } },
      { n: 4, story: { ...caseIn('AWAITING_RESOLUTION'), ...openTask('5.3', 'head') } },
    );
    const tray = async (as: string, query = {}) => (await provider.knock('GET', '/v1/tasks', { as, query })).body;
    const { items } = await tray(executorId);
    expect(items).toMatchObject([
      { caseId: idOf(2), step: '5.4', isLate: true },
      {
        caseId: idOf(1),
        isLate: false,
        secondsLeft: 133_200,
        left: { kk: expect.any(String) },
        label: { en: expect.any(String) },
      },
    ]);
    const ids = async (as: string, query = {}) =>
      ((await tray(as, query)).items ?? []).map(({ caseId }: { caseId: string }) => caseId);
    expect(await ids('staff_head')).toEqual([idOf(4)]);
    expect(await ids('staff_substitute')).toEqual([]);
    expect(await ids('staff_substitute', { role: 'head' })).toEqual([idOf(4)]);
    expect(
      await ids('staff_supervisor', { organisation: 'uralsk', role: 'executor', executor: officialId('deputy') }),
    ).toEqual([idOf(3)]);
    expect(await ids('staff_supervisor', { organisation: 'uralsk', role: 'head' })).toEqual([idOf(4)]);
    expect((await provider.knock('GET', '/v1/tasks', { as: 'staff_supervisor' })).status).toBe(422);
    expect(
      (await provider.knock('GET', '/v1/tasks', { as: 'staff_head', query: { organisation: 'borili' } })).status,
    ).toBe(403);
    expect((await provider.knock('GET', '/v1/tasks', { as: 'staff_head', query: { role: 'registrar' } })).status).toBe(
      403,
    );
  });

  it('show who has claimed a task; nobody else answers it until it is released', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: { ...caseIn('AWAITING_RESOLUTION'), ...openTask('5.3', 'head') } });
    expect((await provider.knock('POST', `${base}/claim`, { as: 'staff_substitute' })).status).toBe(200);
    const { body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_head' });
    expect(body.items[0].claimedBy).toEqual({
      staff: 'staff_substitute',
      login: 'uralsk-staff_substitute',
      isYou: false,
    });
    const names = () =>
      provider.knock('POST', `${base}/resolution`, {
        as: 'staff_head',
        body: { executor: executorId, resolution: 'Қарауға' },
      });
    expect((await names()).status).toBe(409);
    expect((await provider.knock('POST', `${base}/release`, { as: 'staff_head' })).status).toBe(409);
    expect((await provider.knock('POST', `${base}/release`, { as: 'staff_substitute' })).status).toBe(200);
    expect((await names()).status).toBe(200);
  });
});
