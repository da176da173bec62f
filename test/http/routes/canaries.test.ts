import { afterAll, describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { printedValue } from '#domain/regulation/messages/printed-value.ts';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import type { World } from '#test/builders/doors/a-whole-door.ts';
import { callers, requestsOf, type Typing } from '#test/builders/old-lists/requests-of-row.ts';
import { newcomer, owner, records, stories } from '#test/builders/people/stories.ts';
import { canaries, ofOthers, strays } from '#test/builders/words/canaries.ts';
import { type TypedField, typedFieldsOf } from '#test/builders/words/typed-fields.ts';
import { heard, hush } from '#test/runtime/log-lines.ts';

const heardDoor = await heard(() => import('#test/builders/doors/a-whole-door.ts'));
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

const sought = [...new Set([...Object.values(canaries), ...strays, ...ofOthers])];
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

/** Who answers these knows a proof, a password, a power, a number, a slip, a paper, a day or a second's word that no schema can make up. */
const neverDone = [
  'correctSlip',
  'readPaperOfCase',
  'readAmendmentPaper',
  'offerWindow',
  'readVisitAsked',
  'readVisitPaper',
  'readComplaintPaper',
  'readComplaintDocuments',
  'withdrawComplaint',
  'fileComplaint',
  'fileComplaintAtDesk',
  'registerComplaint',
  'fulfilAnswer',
  'changeContacts',
  'readMyRow',
  'prepareRowContacts',
  'changeRowContacts',
  'changeRowContactsAtDesk',
  'correctRow',
  'withdrawAtDesk',
  'leaveAtDesk',
  'prepareNeeds',
  'sayNeeds',
  'sayNeedsAtDesk',
  'startSession',
  'startSignedSession',
  'startStaffSession',
  'openAccount',
  'awakenOfficial',
  'queryStatus',
  'queryPlace',
  'queryVisit',
  'nameRepresentative',
  'proposeAmendment',
  'suspendAmendment',
  'resumeAmendment',
  'answerProposal',
  'readOldEntry',
  'readOfferPaper',
  'answerOffer',
  'prepareMinutes',
  'drawMinutes',
  'signMinutes',
  'recordContract',
  'recordDelivery',
  'recordTry',
  'reportNotReached',
  'returnMinutes',
  'enterDwelling',
  'withdrawFromRound',
  'prepareRevocation',
  'revokeAllocation',
  'annulAllocation',
  'openAllocation',
  'nameCommissioner',
  'nameHeadOfOffer',
  'exportList',
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

  it('nor what was wrong, what is right and why, in the paper that the head is given to sign (X149)', async () => {
    const world = await heardDoor.module.aWholeDoor(owner.iin);
    const { id } = world.lay(stories.find(({ correction }) => correction) as Application, records);
    const { body } = await world.knock('POST', '/v1/papers', { as: 'head', body: { caseIds: [id] } });
    const said = JSON.parse(Buffer.from(body.papers[0].paper.content, 'base64').toString());
    expect(said.type).toBe('CORRECTED_PAPER');
    for (const text of [`${canaries.name}а`, printedValue(canaries.paragraph)]) expect(said.kk.body).toContain(text);
    expect(found(world)).toEqual([]);
  });

  it('is what the search would find', async () => {
    const world = await heardDoor.module.aWholeDoor(owner.iin);
    world.written.push({ fields: [canaries.name], number: strays[2] });
    expect(found(world)).toEqual(expect.arrayContaining([canaries.name, strays[2]]));
  });
});
