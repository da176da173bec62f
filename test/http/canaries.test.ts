import { afterAll, describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import type { aWholeDoor } from '#test/builders/a-whole-door.ts';
import { officialId } from '#test/builders/an-official.ts';
import { canaries, otherIin, strays } from '#test/builders/canaries.ts';
import { casesIn } from '#test/builders/cases-in.ts';
import { callers, requestsOf, type Typing } from '#test/builders/requests-of-row.ts';
import { type TypedField, typedFieldsOf } from '#test/builders/typed-fields.ts';
import { heard, hush } from '../runtime/log-lines.ts';

type World = Awaited<ReturnType<typeof aWholeDoor>>;

const owner = { ...citizen(1), iin: canaries.iin };
const ownForm = aForm({ ...owner, name: canaries.name }, { provider: 'uralsk' });
const otherOwner = { ...owner, surname: 'Басқа' };
const records = {
  form: ownForm,
  facts: { person: { kind: 'found', value: { ...otherOwner, bornOn: '1985-06-15', citizenship: '398' } } },
  draft: { facts: [{ fact: canaries.paragraph, source: canaries.line }], cure: canaries.line },
};
const newcomer = {
  organisation: 'uralsk',
  role: 'registrar',
  person: { iin: otherIin, surname: canaries.name, name: canaries.name },
  from: '2018-03-05',
} as const;
const represented: Partial<Application> = {
  representative: { record: { id: 'record_1', mac: '' }, person: 'person_2', power: 'other' },
};
const disputed: Partial<Application> = { registers: { persons: 'found', facts: { id: 'record_1', mac: '' } } };
const stories: readonly Application[] = [
  ...applicationStatuses.flatMap(casesIn),
  { ...caseIn('UNDER_EXAMINATION', 'corporation'), ...represented },
  { ...caseIn('UNDER_EXAMINATION'), recused: [officialId('head')], lacksHead: { since: '2018-02-27T06:00:00.000Z' } },
  { ...caseIn('UNDER_EXAMINATION', 'corporation'), ...disputed },
].map(onTheDesk);

/** With the task of its status open, as whoever answers it finds it. */
function onTheDesk(story: Application): Application {
  const tasks: Partial<Record<Application['status'], readonly [step: string, role: string]>> = {
    AWAITING_OPERATOR_SIGNATURE: ['8.7', 'operator'],
    ACCEPTED: ['5.2', 'registrar'],
    AWAITING_RESOLUTION: ['5.3', 'head'],
    UNDER_EXAMINATION: ['5.4', 'executor'],
    AWAITING_SIGNATURE: ['5.5', 'head'],
    AWAITING_SENDING: ['5.6', 'registrar'],
    READY_FOR_COLLECTION: ['5.7', 'operator'],
  };
  const [step, role] = tasks[story.status] ?? [];
  const organisation = role === 'operator' ? 'centre-uralsk' : 'uralsk';
  return step ? ({ ...story, task: { step, role, organisation, openedAt: story.openedAt } } as Application) : story;
}

const heardDoor = await heard(() => import('#test/builders/a-whole-door.ts'));
afterAll(hush);

const personal = new Set<TypedField['kind']>([
  'name',
  'line',
  'paragraph',
  'email',
  'phone',
  'iin',
  'documentNumber',
  'powerNumber',
  'officeNumber',
  'login',
  'secret',
]);
const asksOfPeople = (row: AnyRoute) => typedFieldsOf(row).some(({ kind }) => personal.has(kind));
/** Where a row that asks nothing of people is asked. */
const someStatuses: readonly Application['status'][] = ['OPENED', 'UNDER_EXAMINATION', 'READY_FOR_COLLECTION'];

async function ask(world: World, row: AnyRoute, as: string, story: Application, typing: Typing = () => undefined) {
  const theCase = world.lay(story, records);
  const asked = await world.asksToEnrol(newcomer);
  const answers: number[] = [];
  for (const { params, query, body } of requestsOf(row, { theCase, asked }, typing)) {
    const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const knock = { as, body, query, ...(row.edits ? { ifMatch: theCase.version } : {}) };
    answers.push((await world.knock(row.method, path, knock)).status);
  }
  return answers;
}

const sought = [...new Set([...Object.values(canaries), ...strays, otherIin])];
const compared = (text: string) => text.normalize('NFKC').toLowerCase();
/** Which of the texts stands where anybody may read: plain, or with its separators left out. */
function found(world: World): readonly string[] {
  const everything = compared(JSON.stringify([world.written, world.documents.keys(), heardDoor.lines()]));
  return sought.filter((text) => everything.includes(compared(JSON.stringify(text).slice(1, -1))));
}

const rows = routes
  .filter((row) => typedFieldsOf(row).length > 0)
  .map((row) => [`${row.name} (${row.audience})`, row] as const);
/** Whatever is asked of one file is asked in each of its statuses; what names none, or asks nothing of people, in some. */
const storiesOf = (row: AnyRoute): readonly Application[] =>
  asksOfPeople(row) && (row.path.includes('{') || row.name === 'preparePapers')
    ? stories
    : stories.filter(({ status }) => someStatuses.includes(status));

/** Who answers these knows a proof, a password, a number or a slip that no schema can make up. */
const neverDone = [
  'askDocument',
  'correctSlip',
  'changeContacts',
  'startSession',
  'startSignedSession',
  'startStaffSession',
  'openAccount',
  'awakenOfficial',
  'queryStatus',
];

describe('what people type into an operation stands nowhere outside `people` (README, Data)', () => {
  it.each(rows)('%s', async (_name, row) => {
    const world = await heardDoor.module.aWholeDoor(owner.iin);
    const done: { as: string; story: Application }[] = [];
    for (const as of callers(row)) {
      for (const story of storiesOf(row)) {
        const answers = await ask(world, row, as, story);
        if (asksOfPeople(row)) expect(answers.filter((status) => status >= 500)).toEqual([]);
        if (answers.some((status) => status < 300)) done.push({ as, story });
      }
    }
    expect(found(world)).toEqual([]);
    expect(done.length > 0 || neverDone.includes(row.name) || !asksOfPeople(row)).toBe(true);
    const { as, story } = done[0] ?? { as: callers(row)[0] ?? '', story: stories[0] as Application };
    for (const field of typedFieldsOf(row)) {
      for (const stray of strays) {
        const typing: Typing = ({ path }, where) =>
          where === field.where && path.join('.') === field.path.join('.') ? stray : undefined;
        await ask(world, row, as, story, typing);
      }
    }
    expect(found(world)).toEqual([]);
  });

  it('nor what is given for the key of an act', async () => {
    const world = await heardDoor.module.aWholeDoor(owner.iin);
    for (const key of [canaries.iin, 'kanareika-tumar', ...strays])
      await world.knock('POST', '/v1/requests', { as: 'recipient', body: {}, key });
    expect(world.written.length).toBeGreaterThan(3);
    expect(heardDoor.lines().some(({ route }) => route === 'POST /v1/requests')).toBe(true);
    expect(found(world)).toEqual([]);
    expect(JSON.stringify(world.written)).not.toContain('kanareika');
  });

  it('is what the search would find', async () => {
    const world = await heardDoor.module.aWholeDoor(owner.iin);
    world.written.push({ fields: [canaries.name], number: strays[2] });
    expect(found(world)).toEqual(expect.arrayContaining([canaries.name, strays[2]]));
  });
});
