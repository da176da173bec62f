import { localDate } from '#domain/time/local-date.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import { citizenForm } from '#infra/local/people/citizen-form.ts';
import { type LocalCitizen, localCitizens, localRepresentative } from '#infra/local/people/local-citizens.ts';
import { powerOf } from '#infra/local/people/registered.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { type Executors, executorNamed } from './executor-named.ts';
import { type Player, scanOf } from './players.ts';

/** What people do with a request from beginning to end, in the operations of the API; shared by demonstration and tests. */
export const citizenOf = (login: string): LocalCitizen => {
  const citizen = localCitizens.find((person) => person.login === login);
  if (!citizen) throw new Error(`no citizen ${login}`);
  return citizen;
};

/** The form of this person, with what is said otherwise. */
export const formOf = (
  person: Parameters<typeof citizenForm>[0],
  over: Readonly<Record<string, unknown>> = {},
): ReturnType<typeof citizenForm> => ({ ...citizenForm(person), ...over });

type Form = ReturnType<typeof formOf>;

/** 10.5: opened, filled in, the e-copies attached; not yet signed. */
export async function draftsOnPortal(
  citizen: Player,
  stack: StackFacts,
  { form, kinds = ['D7'] }: { form: Form; kinds?: readonly string[] },
): Promise<CaseView> {
  const { id: caseId } = await citizen.does('openRequest');
  let theCase = await citizen.does('saveForm', { caseId, ...form });
  for (const kind of kinds) theCase = await citizen.does('startUpload', { caseId, kind, file: scanOf(stack, kind) });
  return theCase;
}

/** 8.1–8.3: the ticket is called, the form entered, the copies taken; by a representative when one is named, or at a visit at home (13). */
export async function entersAtDesk(
  operator: Player,
  stack: StackFacts,
  {
    form,
    now,
    represented = false,
    visit,
    kinds = ['application', 'identity-document', 'D7'],
  }: { form: Form; now: string; represented?: boolean; visit?: string; kinds?: readonly string[] },
): Promise<CaseView> {
  const queued = new Date(Date.parse(now) - 4 * 60_000).toISOString();
  const takenAt = localDate(queued) === localDate(now) ? queued : now;
  const { id: caseId } = await operator.does('openRequestAtDesk', {
    iin: form.applicant.iin,
    ...(visit ? { visit } : { ticket: { number: 'A-12', takenAt, calledAt: now } }),
  });
  let theCase = await operator.does('saveForm', { caseId, ...form });
  if (represented) {
    const { bornOn: _, ...representative } = localRepresentative;
    theCase = await operator.does('recordRepresentative', {
      caseId,
      power: 'notarised',
      representative,
      ...powerOf(form.applicant.iin),
    });
  }
  for (const kind of kinds) theCase = await operator.does('startUpload', { caseId, kind, file: scanOf(stack, kind) });
  return theCase;
}

/** 5.3: the head names the colleague whose login this is, by the name that the list of executors gives him. */
export async function namesExecutor(head: Player, caseId: string, login: string): Promise<CaseView> {
  const executor = executorNamed(await head.does<Executors>('listExecutors'), login);
  if (!executor) throw new Error(`${login} is no serving executor`);
  return names(head, caseId, executor);
}

/** 5.3: the head names this executor, by his id. */
export const names = (head: Player, caseId: string, executor: string): Promise<CaseView> =>
  head.does('nameExecutor', {
    caseId,
    executor,
    resolution: 'Қарап, заңда белгіленген мерзімде жауап дайындаңыз',
  });

/** Why a request is refused, and what cures it, as the executor writes it. */
interface RefusalTexts {
  readonly fact: string;
  readonly source: string;
  readonly cure: string;
}

const inKazakh: RefusalTexts = {
  fact: 'Осы елді мекенде тіркелмеген',
  source: 'ЖТ МДҚ, мекенжай тіркелімі',
  cure: 'Тұрғылықты жері бойынша тіркеліп, қайта жүгініңіз',
};

export interface Decision {
  readonly caseId: string;
  readonly kind: 'notice' | 'refusal';
  /** Kazakh if absent */
  readonly texts?: RefusalTexts;
}

interface Difference {
  readonly kind: string;
  readonly stopsNotice: boolean;
  readonly findings: readonly { readonly finding: string; readonly allowsNotice: boolean }[];
}

/** X64, X71: what stops a notice is resolved first; the people of these stories are who they say, wherever else they stand. */
async function resolveDifferences(executor: Player, caseId: string): Promise<void> {
  // The task may not have been put before him yet.
  const asked = { caseId, why: 'continuation' };
  const { differences } = await executor.does<{ differences: readonly Difference[] }>('readEvidence', asked);
  for (const { kind, findings } of differences.filter(({ stopsNotice }) => stopsNotice)) {
    const finding = findings.find(({ allowsNotice }) => allowsNotice)?.finding;
    await executor.does('resolveEvidence', { caseId, kind, finding, reason: 'Тексерілді, есепке қоюға кедергі емес' });
  }
}

/** 5.4: the notice, or the refusal with its ground, facts and cure. */
export async function decide(executor: Player, { caseId, kind, texts = inKazakh }: Decision): Promise<CaseView> {
  if (kind === 'notice') {
    await resolveDifferences(executor, caseId);
    return executor.does('draftNotice', { caseId, reasoning: 'Санатқа жатады, осы елді мекенде тұрғын үйі жоқ' });
  }
  return executor.does('draftRefusal', {
    caseId,
    ground: 'requirements-not-met',
    facts: [{ fact: texts.fact, source: texts.source }],
    cure: texts.cure,
  });
}
