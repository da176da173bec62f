// What the offices do with a request, each act by whoever has it in his tray.

import type { ActedOn } from '#casework/acting.ts';
import { claimTask } from '#casework/acts/claiming.ts';
import { declareRecusal } from '#casework/acts/examining/declare-recusal.ts';
import { draftNotice, draftRefusal, returnDraft } from '#casework/acts/examining/draft-result.ts';
import { handOverResult } from '#casework/acts/examining/hand-over-result.ts';
import { nameExecutor, replaceExecutor } from '#casework/acts/examining/name-executor.ts';
import { registerRequest } from '#casework/acts/examining/register-request.ts';
import { sendResult } from '#casework/acts/examining/send-result.ts';
import { refusePackage } from '#casework/acts/filing/refuse-package.ts';
import { signRequest } from '#casework/acts/filing/sign-request.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { executors, officials, ownIin } from '#test/scenarios/harness/cast.ts';
import type { WorldDeps } from '#test/scenarios/harness/world.ts';
import { shown } from './filing-sessions.ts';
import { does, numberOf, type Walk } from './walk.ts';

const { operator, registrar, head, executor, colleague } = officials;

interface OfficeAct {
  readonly what: string;
  readonly weight: number;
  readonly by: (theCase: Application, walk: Walk) => StaffActor;
  readonly act: (theCase: Application, walk: Walk) => (acting: Acting, deps: WorldDeps) => ActedOn<FileState>;
}

/** Numbers of incoming documents: sometimes one that was given already. */
const incoming = ({ ledger, dice }: Walk): string =>
  `${dice().chance(0.03) ? 1 : ledger.ids.length * 100 + dice().below(100)}-18`;

const either = (walk: Walk) => (walk.dice().chance(0.5) ? executors.executor : executors.colleague);

const whose = ({ executor: named }: Application): StaffActor =>
  named === colleague.staff ? executors.colleague : executors.executor;

const aRefusal = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Меншігінде тұрғын үйі бар', source: 'Құқықтық кадастр' }],
  cure: 'Талапқа сәйкес келген соң қайта жүгініңіз',
};

const iinOf = ({ applicant }: Application): string => citizen(numberOf(applicant) ?? 0).iin;

/** By status: what moves it on, and what else may be done meanwhile. */
const table: Readonly<Record<string, readonly OfficeAct[]>> = {
  OPENED: [
    {
      what: 'refuses the package',
      weight: 1,
      by: () => operator,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          refusePackage({ caseId }, acting, deps),
    },
  ],
  AWAITING_OPERATOR_SIGNATURE: [
    {
      what: 'the operator signs',
      weight: 10,
      by: () => operator,
      act:
        ({ id: caseId, request }) =>
        async (acting, deps) => {
          const content = request ? await deps.documents.readPaper(request) : new Uint8Array();
          const cms = aCms({ iin: ownIin[operator.staff] ?? '', bin: stateCorporation.bin, role: 'employee' }, content);
          return signRequest({ caseId, cms }, acting, deps);
        },
    },
  ],
  ACCEPTED: [
    {
      what: 'registers',
      weight: 10,
      by: () => registrar,
      act: ({ id: caseId }, walk) => {
        const number = incoming(walk);
        return (acting, deps) => registerRequest({ caseId, number }, acting, deps);
      },
    },
  ],
  AWAITING_RESOLUTION: [
    {
      what: 'names the executor',
      weight: 10,
      by: () => head,
      act: ({ id: caseId }, walk) => {
        const named = { executor: either(walk).staff, resolution: 'Қарауға' };
        return (acting, deps) => nameExecutor({ caseId, ...named }, acting, deps);
      },
    },
  ],
  UNDER_EXAMINATION: [
    {
      what: 'drafts a notice',
      weight: 9,
      by: whose,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          draftNotice({ caseId, reasoning: 'Есепке қойылсын' }, acting, deps),
    },
    {
      what: 'drafts a refusal',
      weight: 2,
      by: whose,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          draftRefusal({ caseId, ...aRefusal }, acting, deps),
    },
    {
      what: 'replaces the executor',
      weight: 1,
      by: () => head,
      act: ({ id: caseId }, walk) => {
        const named = { executor: either(walk).staff, reason: 'Демалыста' };
        return (acting, deps) => replaceExecutor({ caseId, ...named }, acting, deps);
      },
    },
    {
      what: 'recuses himself',
      weight: 0.2,
      by: whose,
      act:
        ({ id: caseId, executor: staff = executor.staff }) =>
        (acting, deps) =>
          declareRecusal({ caseId, staff, reason: 'Туысы' }, acting, deps),
    },
    {
      what: 'claims the task',
      weight: 1,
      by: whose,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          claimTask(application, caseId, { acting, deps }),
    },
  ],
  AWAITING_SIGNATURE: [
    {
      what: 'returns the draft',
      weight: 1,
      by: () => head,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          returnDraft({ caseId, reason: 'Дерек жетіспейді' }, acting, deps),
    },
  ],
  AWAITING_SENDING: [
    {
      what: 'sends the result',
      weight: 10,
      by: () => registrar,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          sendResult({ caseId }, acting, deps),
    },
  ],
  READY_FOR_COLLECTION: [
    {
      what: 'hands the result over',
      weight: 10,
      by: () => operator,
      act: (theCase) => (acting, deps) =>
        handOverResult(
          { caseId: theCase.id, to: 'recipient', iin: iinOf(theCase), identityDocument: shown },
          acting,
          deps,
        ),
    },
  ],
};

const everything = Object.values(table).flat();

/** The next act on a request, or now and then one for which it is not the time. */
export async function worksOn(walk: Walk, theCase: Application): Promise<void> {
  const { dice } = walk;
  const isUntimely = dice().chance(0.03);
  if (!isUntimely && theCase.status === 'AWAITING_SIGNATURE' && dice().chance(0.9)) return;
  const chosen = isUntimely ? dice().pick(everything) : dice().weighed(table[theCase.status] ?? []);
  if (!chosen) return;
  await does(walk, chosen.what, chosen.by(theCase, walk), chosen.act(theCase, walk));
}
