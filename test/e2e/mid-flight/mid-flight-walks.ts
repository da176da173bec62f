// How a case of the fixture is carried on by whoever must act on it, whatever situation it was left in.

import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { FormSoFar } from '#casework/papers/form.ts';
import type { Application } from '#domain/application/application.ts';
import { decide, formOf, names } from '#infra/local/acting/deeds.ts';
import { type Player, scanOf } from '#infra/local/acting/players.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { flightIndex, flightObjects } from '#test/fixtures/mid-flight.ts';
import type { Stores } from '#test/fixtures/mid-flight-code.ts';
import type { Situation } from '#test/fixtures/mid-flight-shape.ts';
import type { Cloud } from '../cloud.ts';
import { storesIn } from './mid-flight-load.ts';
import { flightPerson } from './mid-flight-people.ts';

const { provider } = flightIndex;

const officials = ['registrar', 'head', 'executor', 'operator'] as const;
type Officials = Readonly<Record<(typeof officials)[number], Player>>;
const officialsOf = (cloud: Cloud): Officials =>
  Object.fromEntries(officials.map((role) => [role, cloud.as(`${provider}-${role}`)])) as Officials;

/** What is done at each step of a person, but for the head's signature: he signs many at once. */
const deeds: Readonly<Record<string, (who: Officials, caseId: string, cloud: Cloud) => Promise<unknown>>> = {
  'sign-request': ({ operator }, caseId) => operator.does('signRequest', { caseId }),
  'register-request': ({ registrar }, caseId) =>
    registrar.does('registerRequest', { caseId, number: `${caseId.slice(-4)}-18` }),
  'name-executor': async ({ head }, caseId, cloud) => {
    const login = `${provider}-executor`;
    const executor = await storesIn(cloud).staff.byLogin(login);
    if (!executor) throw new Error(`${login} is nobody`);
    return names(head, caseId, executor.id);
  },
  'draft-result': ({ executor }, caseId) => decide(executor, { caseId, kind: 'notice' }),
  'send-result': ({ registrar }, caseId) => registrar.does('sendResult', { caseId }),
  'hand-over-result': async ({ operator }, caseId, cloud) => {
    await cloud.deskOpens();
    const { form } = await operator.does<FormSoFar>('readForm', { caseId });
    const { iin } = form.applicant;
    return operator.does('handOverResult', { caseId, to: 'recipient', iin, identityDocument });
  },
};

/** Longer than any machine needs between two people. */
const patienceMs = 60_000;

/** Whoever has the task does it, until the case is where it should be; a case on which nothing happens is stuck. */
export async function carriedOn(
  { cloud, stores }: { readonly cloud: Cloud; readonly stores: Pick<Stores, 'load'> },
  caseId: string,
  isThere: (theCase: Application) => boolean,
): Promise<Application> {
  const who = officialsOf(cloud);
  let [version, movedAt] = [0, Date.now()];
  for (;;) {
    const theCase = await stores.load(caseId);
    if (theCase && isThere(theCase)) return theCase;
    if (theCase && theCase.version > version) [version, movedAt] = [theCase.version, Date.now()];
    if (Date.now() > movedAt + patienceMs)
      throw new Error(`${caseId} is stuck: ${theCase?.status}, held ${JSON.stringify(theCase?.holds)}`);
    const deed = deeds[theCase?.task?.step ?? ''];
    if (deed) await deed(who, caseId, cloud);
    else await pause(250);
  }
}

export const isAt =
  (step: string) =>
  ({ task }: Application): boolean =>
    task?.step === step;
export const isIssued = ({ status }: Application): boolean => status === 'ISSUED';

const Answers = z.object({
  answers: z.array(
    z.object({
      paperId: z.string(),
      signed: z.optional(z.object({ registerNumber: z.optional(z.number()) })),
      refused: z.optional(z.object({ code: z.string() })),
    }),
  ),
});
type Answered = Promise<readonly z.infer<typeof Answers>['answers'][number][]>;

/** A paper to sign: its id and its exact bytes. */
interface Sheet {
  readonly paperId: string;
  readonly content: Uint8Array;
}

/** The notice that the head was shown by the older code, and had not signed. */
export function preparedSheet(caseId: string): Sheet {
  const papers = flightObjects.flatMap((object) =>
    'text' in object && object.key.startsWith('papers/') ? object : [],
  );
  for (const { text } of papers) {
    const paper = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (paper.caseId === caseId && paper.type === 'REGISTRATION_NOTICE')
      return { paperId: String(paper.id), content: Buffer.from(text, 'utf8') };
  }
  throw new Error(`no notice was prepared for ${caseId}`);
}

/** 5.5: the head's signatures on these very bytes. */
export async function signsSheets(cloud: Cloud, sheets: readonly Sheet[]): Answered {
  const { head } = officialsOf(cloud);
  const folder = authorityFolder(cloud.stack.folder);
  const signatures = await Promise.all(
    sheets.map(async ({ paperId, content }) => {
      const cms = await signCms({ folder, name: head.login, content, signingAt: cloud.now() });
      return { paperId, cms: Buffer.from(cms).toString('base64') };
    }),
  );
  return Answers.parse(await head.does<object>('signPapers', { signatures })).answers;
}

/** 5.5: everything that waits is signed in one go. */
export async function signsAll(cloud: Cloud, caseIds: readonly string[]): Answered {
  return Answers.parse(await officialsOf(cloud).head.does<object>('signPapers', { caseIds })).answers;
}

/** 10.5: a new request of the same person, not yet signed. */
export async function draftsAgain(cloud: Cloud, situation: Situation): Promise<string> {
  const citizen = cloud.as(situation);
  const { id: caseId } = await citizen.does('openRequest');
  await citizen.does('saveForm', { caseId, ...formOf(flightPerson(situation), { provider }) });
  return caseId;
}

const attachesCopy = (cloud: Cloud, situation: Situation, caseId: string) =>
  cloud.as(situation).does('startUpload', { caseId, kind: 'D7', file: scanOf(cloud.stack, 'D7') });

/** 10.5: who has nothing open files from the beginning. */
export async function filesAnew(cloud: Cloud, situation: Situation): Promise<string> {
  const caseId = await draftsAgain(cloud, situation);
  await attachesCopy(cloud, situation, caseId);
  await cloud.as(situation).does('submitRequest', { caseId });
  return caseId;
}

/** 10.10, X7: the package that came back is mended; nothing is typed again. */
export async function refilesOnPortal(cloud: Cloud, situation: Situation, refiles: string): Promise<string> {
  const citizen = cloud.as(situation);
  const { id: caseId } = await citizen.does('openRequest', { refiles });
  await attachesCopy(cloud, situation, caseId);
  await citizen.does('submitRequest', { caseId });
  return caseId;
}

/** 8.1–8.3: the same person at the desk again, with the request that ended; nothing is typed again. */
export async function refilesAtDesk(cloud: Cloud, situation: Situation, refiles: string): Promise<string> {
  const { operator } = officialsOf(cloud);
  await cloud.deskOpens();
  const calledAt = cloud.now();
  const ticket = { number: 'A-14', takenAt: calledAt, calledAt };
  const { iin } = flightPerson(situation);
  const { id: caseId } = await operator.does('openRequestAtDesk', { iin, ticket, refiles });
  await operator.does('handPackage', { caseId });
  return caseId;
}
