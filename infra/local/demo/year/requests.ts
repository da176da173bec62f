import { inParallel } from '#casework/in-parallel.ts';
import { type QueueListId, queueLists } from '#domain/regulation/categories.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import { citizenOf, decide, draftsOnPortal, formOf, names } from '#infra/local/acting/deeds.ts';
import { type Executors, executorNamed } from '#infra/local/acting/executor-named.ts';
import { untilStatus, untilTask } from '#infra/local/acting/players.ts';
import type { DemoStage } from '../stage.ts';
import { headOf } from './head-words.ts';
import type { Person } from './people.ts';
import { filedWords, registeredWords } from './year-words.ts';

/** The list whose year it is. */
export const yearList: QueueListId = 'public-sector';

/** A request of one of them, as it was filed. */
export interface Filed {
  readonly person: Person;
  readonly caseId: string;
}

/** What is filed: a form that says something otherwise, and the copies beside it. */
interface Wish {
  readonly person: Person;
  readonly over?: Readonly<Record<string, unknown>>;
  readonly kinds?: readonly string[];
}

const atOnce = 4;

/** Drafts lie ready before any is signed; then one is filed after the other, since the moment decides the place (74). */
export async function file(stage: DemoStage, wishes: readonly Wish[]): Promise<readonly Filed[]> {
  const { provider } = stage;
  const drafts = await inParallel(wishes, atOnce, async ({ person, over, kinds }) => {
    const form = formOf(citizenOf(person.login), { provider, ...over });
    const { id: caseId } = await draftsOnPortal(person, stage.stack, { form, ...(kinds ? { kinds } : {}) });
    return { person, caseId };
  });
  for (const { person, caseId } of drafts) {
    const { number = '', priorityMoment = stage.now } = await person.does('submitRequest', { caseId });
    stage.line(headOf(localDate(priorityMoment), '10.5'), filedWords(person.name, number));
  }
  return drafts;
}

/** The id of an executor of the provider, as its head names him. */
export async function executorOf(stage: DemoStage, post: 'executor' | 'deputy'): Promise<string> {
  const executor = executorNamed(await stage.official('head').does<Executors>('listExecutors'), stage.login(post));
  if (!executor) throw new Error(`${stage.login(post)} is no serving executor`);
  return executor;
}

/** 5.2–5.3: entered in the journal of the office, and given to the executor. */
export async function give(stage: DemoStage, files: readonly Filed[]): Promise<void> {
  const executor = await executorOf(stage, 'executor');
  await inParallel(files, atOnce, async ({ person, caseId }) => {
    await untilTask(person, caseId, '5.2');
    await stage.official('registrar').does('registerRequest', { caseId, number: `${caseId.slice(-4)}-18` });
    await names(stage.official('head'), caseId, executor);
  });
}

/** 5.4–5.5: drafted each, and signed by the head together; answers each as it stands then. */
export async function grant(stage: DemoStage, files: readonly Filed[]): Promise<readonly CaseView[]> {
  const executor = stage.official('executor');
  await inParallel(files, atOnce, async ({ person, caseId }) => {
    await untilTask(person, caseId, '5.4');
    await decide(executor, { caseId, kind: 'notice' });
  });
  await stage.official('head').does('signPapers', { caseIds: files.map(({ caseId }) => caseId) });
  return inParallel(files, atOnce, ({ person, caseId }) => untilStatus(person, caseId, 'ISSUED'));
}

/** The same of registrations, each told with its number and its place on that day. */
export async function register(stage: DemoStage, files: readonly Filed[]): Promise<void> {
  for (const [index, { result, list = yearList }] of (await grant(stage, files)).entries()) {
    const { name = '' } = files[index]?.person ?? {};
    const { registerNumber: number = 0, placeAtRegistration: placed, at = stage.now } = result ?? {};
    const elsewhere = list === yearList ? undefined : queueLists[list as QueueListId].name;
    const told = { number, place: 0, listSize: 0, ...placed, elsewhere };
    stage.line(headOf(localDate(at), '5.5'), registeredWords(name, told));
  }
}
