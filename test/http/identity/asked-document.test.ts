import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { attach, type Office, pdf } from '#test/builders/doors/an-office.ts';
import { identityDocument } from '#test/builders/doors/at-desk.ts';
import { owner, records } from '#test/builders/people/stories.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const name = 'Справка с места работы (службы)';
const lastDay = '12.03.2018';
const number = caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]);

/** A request under examination, its executor at its task, and every door of the API. */
async function examined(channel: Application['channel']) {
  const world = await aWholeDoor(owner.iin);
  const task = { step: '5.4', role: 'executor', organisation: 'uralsk', openedAt: '2018-02-20T06:00:00.000Z' } as const;
  const theCase = world.lay({ ...caseIn('UNDER_EXAMINATION', channel), number, task }, records);
  const executor = (path: string, body?: object) =>
    world.knock(body ? 'POST' : 'GET', `/v1/cases/${theCase.id}${path}`, { as: 'executor', body });
  const office = { ...world, cabinet: world.knock, desk: world.knock } as unknown as Office;
  const paths = { cabinet: `/v1/requests/${theCase.id}`, desk: `/v1/corporation/requests/${theCase.id}` };
  return {
    ...world,
    ...paths,
    theCase,
    executor,
    asks: () => executor('/document-requests', { kind: 'D7', personRef: 'applicant', reason: 'Файл ашылмайды' }),
    refuses: () =>
      executor('/refusal-draft', {
        ground: 'requirements-not-met',
        facts: [{ fact: 'Екі пәтері бар', source: 'Тіркелім' }],
        cure: 'Талапқа сай келгенде',
      }),
    brings: (door: 'cabinet' | 'desk', as: string, mark = 'anew') =>
      attach(office, world.knock, paths[door], as, { kind: 'D7', bytes: pdf(mark) }),
    told: async () => (await world.knock('GET', `${paths.cabinet}/status`, { as: 'recipient' })).body.whatToDo[0].ru,
    line: async () => (await world.knock('GET', '/v1/tasks', { as: 'executor' })).body.items[0].asked,
  };
}
type Examined = Awaited<ReturnType<typeof examined>>;

/** What came is before the executor, as whose and as what it was asked; he goes on, and the request stands where it stood. */
async function goesOn({ theCase, executor, line, told, ...the }: Examined) {
  expect(await line()).toMatchObject([{ ru: `Запрошенный документ представлен: ${name}, 02.03.2018 11:00.` }]);
  const { body } = await executor('');
  const [{ arrived }] = body.asked;
  const document = await executor(`/documents/${arrived}`);
  expect(Buffer.from(document.body.content, 'base64')).toEqual(Buffer.from(pdf('anew')));
  expect(the.access.entries.at(-1)).toMatchObject({
    subject: theCase.id,
    why: 'task 5.4',
    fields: [`document ${arrived}`],
  });
  expect(await told()).toBe('Сейчас от вас ничего не требуется.');
  const drafted = await the.refuses();
  expect([drafted.status, drafted.body.status]).toEqual([200, 'AWAITING_SIGNATURE']);
  for (const kept of ['number', 'filedAt', 'priorityMoment'])
    expect([kept, drafted.body[kept]]).toEqual([kept, theCase[kept as 'number']]);
  expect(drafted.body.terms.find(({ term }: { term: string }) => term === 'total')).toMatchObject(
    (({ state, startedAt, lastDay: until }) => ({ state, startedAt, lastDay: until }))(theCase.terms.total as never),
  );
}

describe.each(['portal', 'corporation'] as const)(
  'a document that cannot be read, of a request of the %s (5.4)',
  (channel) => {
    it('is asked for: its person is told which, until when and where, and is refused nothing meanwhile', async () => {
      const { brings, asks, told, line, refuses } = await examined(channel);
      expect((await brings('cabinet', 'recipient')).status).toBe(409);
      expect(await line()).toBeUndefined();
      expect(await asks()).toMatchObject({
        status: 200,
        body: { status: 'UNDER_EXAMINATION', asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-03-12' }] },
      });
      for (const part of [name, lastDay, 'в личном кабинете', 'в любой отдел', 'Место в очереди сохраняется'])
        expect(await told()).toContain(part);
      expect(await line()).toMatchObject([
        { ru: `Запрошен документ, ожидается: ${name}, последний день: ${lastDay}.` },
      ]);
      expect(await refuses()).toMatchObject({
        status: 409,
        body: {
          type: 'urn:kezek:problem:document-awaited',
          missing: ['D7'],
          fields: [{ field: 'documents.D7.applicant', problem: 'AWAITED', cure: expect.stringContaining(lastDay) }],
        },
      });
    });

    it('is brought through the cabinet', async () => {
      const the = await examined(channel);
      await the.asks();
      expect((await the.brings('cabinet', 'recipient')).status).toBe(200);
      await goesOn(the);
    });

    it('is brought to a desk by whoever has no account: told by 1414 and there what is asked for, taken there', async () => {
      const the = await examined(channel);
      await the.asks();
      const as = 'operator';
      const comes = () =>
        the.knock('POST', `${the.desk}/reception`, {
          as,
          body: { by: 'recipient', iin: owner.iin, purpose: 'document', identityDocument },
        });
      const call = { as: 'contactCentre', body: { number, iin: owner.iin, reason: 'Қоңырау шалды' } };
      expect((await the.knock('POST', '/v1/status-queries', call)).body.whatToDo[0].ru).toContain(name);
      if (channel === 'portal') expect((await the.brings('desk', as)).status).toBe(404);
      expect((await comes()).status).toBe(200);
      const { body } = await the.knock('GET', `${the.desk}/status`, { as });
      expect(body.whatToDo[0].ru).toContain(name);
      expect((await the.brings('desk', as)).status).toBe(200);
      await goesOn(the);
    });

    it('is asked for again where what came cannot be read either, and is taken again', async () => {
      const the = await examined(channel);
      await the.asks();
      await the.brings('cabinet', 'recipient', 'blurred');
      expect((await the.brings('cabinet', 'recipient')).status).toBe(409);
      expect((await the.asks()).body.asked).toMatchObject([{ arrived: expect.any(String) }, { until: '2018-03-12' }]);
      expect((await the.refuses()).status).toBe(409);
      await the.brings('cabinet', 'recipient');
      expect((await the.line()).length).toBe(2);
      expect((await the.refuses()).status).toBe(200);
    });
  },
);
