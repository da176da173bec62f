// What the offices do with a request, each act by whoever has it in his tray.

import type { ActedOn } from '#casework/acting.ts';
import { claimTask } from '#casework/acts/claiming.ts';
import { draftNotice, draftRefusal, returnDraft } from '#casework/acts/examining/draft-result.ts';
import { handOverResult } from '#casework/acts/examining/hand-over-result.ts';
import { nameExecutor, replaceExecutor } from '#casework/acts/examining/name-executor.ts';
import { recordPowerCheck } from '#casework/acts/examining/record-power-check.ts';
import { registerRequest } from '#casework/acts/examining/register-request.ts';
import { sendResult } from '#casework/acts/examining/send-result.ts';
import { recuse as declareRecusal } from '#casework/acts/examining/staffing.ts';
import { refusePackage } from '#casework/acts/filing/refuse-package.ts';
import { signRequest } from '#casework/acts/filing/sign-request.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials, ownIin } from '#test/scenarios/harness/cast.ts';
import type { WorldDeps } from '#test/scenarios/harness/world.ts';
import { shown } from './filing-sessions.ts';
import { officeElsewhere, officeOf } from './offices.ts';
import { whoComes } from './representation.ts';
import { does, type Walk } from './walk.ts';

const { operator } = officials;

interface OfficeAct {
  readonly what: string;
  readonly weight: number;
  /** where it is of no use, it is not tried */
  readonly isFor?: (theCase: Application) => boolean;
  readonly by: (theCase: Application, walk: Walk) => StaffActor;
  readonly act: (theCase: Application, walk: Walk) => (acting: Acting, deps: WorldDeps) => ActedOn<FileState>;
}

/** Numbers of incoming documents: sometimes one that was given already. */
const incoming = ({ ledger, dice }: Walk): string =>
  `${dice().chance(0.03) ? 1 : ledger.ids.length * 100 + dice().below(100)}-18`;

const registrar = (theCase: Application): StaffActor => officeOf(theCase).registrar;
const head = (theCase: Application): StaffActor => officeOf(theCase).heads[0];

const either = (theCase: Application, walk: Walk): StaffActor =>
  officeOf(theCase).executors[walk.dice().chance(0.5) ? 0 : 1];

const whose = (theCase: Application): StaffActor => {
  const [executor, colleague] = officeOf(theCase).executors;
  return theCase.executor === colleague.staff ? colleague : executor;
};

/** X9: what no notary certified the executor looks at himself, before he drafts. */
const isToBeChecked = ({ representative }: Application): boolean =>
  representative !== undefined && representative.power !== 'notarised' && representative.check === undefined;

const aRefusal = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Меншігінде тұрғын үйі бар', source: 'Құқықтық кадастр' }],
  cure: 'Талапқа сәйкес келген соң қайта жүгініңіз',
};

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
      by: registrar,
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
      by: head,
      act: (theCase, walk) => {
        const named = { caseId: theCase.id, executor: either(theCase, walk).staff, resolution: 'Қарауға' };
        return (acting, deps) => nameExecutor(named, acting, deps);
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
      by: head,
      act: (theCase, walk) => {
        const named = { caseId: theCase.id, executor: either(theCase, walk).staff, reason: 'Демалыста' };
        return (acting, deps) => replaceExecutor(named, acting, deps);
      },
    },
    {
      what: 'recuses himself',
      weight: 0.2,
      by: whose,
      act: (theCase) => (acting, deps) =>
        declareRecusal({ id: theCase.id, staff: whose(theCase).staff, reason: 'Туысы' }, acting, deps),
    },
    {
      what: 'checks the power',
      weight: 30,
      isFor: isToBeChecked,
      by: whose,
      act: ({ id: caseId }, walk) => {
        const found = walk.dice().chance(0.85) ? 'confirmed' : 'refuted';
        return (acting, deps) => recordPowerCheck({ caseId, found, reason: 'Сенімхат' }, acting, deps);
      },
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
      by: head,
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
      by: registrar,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          sendResult({ caseId }, acting, deps),
    },
  ],
  ISSUED: [
    {
      what: 'returns the correction',
      weight: 1,
      by: head,
      act:
        ({ id: caseId }) =>
        (acting, deps) =>
          returnDraft({ caseId, reason: 'Түпнұсқасында солай' }, acting, deps),
    },
  ],
  READY_FOR_COLLECTION: [
    {
      what: 'hands the result over',
      weight: 10,
      by: () => operator,
      act: (theCase, walk) => {
        const { by: to, iin } = whoComes(walk, theCase);
        return (acting, deps) => handOverResult({ caseId: theCase.id, to, iin, identityDocument: shown }, acting, deps);
      },
    },
  ],
};

const everything = Object.values(table).flat();

/** The next act on a request, or now and then one for which it is not the time. */
export async function worksOn(walk: Walk, theCase: Application): Promise<void> {
  const { dice } = walk;
  const isUntimely = dice().chance(0.03);
  const isBeforeHead = theCase.status === 'AWAITING_SIGNATURE' || theCase.status === 'ISSUED';
  if (!isUntimely && isBeforeHead && dice().chance(0.9)) return;
  const timely = (table[theCase.status] ?? []).filter(({ isFor }) => isFor?.(theCase) ?? true);
  const chosen = isUntimely ? dice().pick(everything) : dice().weighed(timely);
  if (!chosen) return;
  const own = chosen.by(theCase, walk);
  await does(walk, chosen.what, dice().chance(0.01) ? sameElsewhere(own, theCase) : own, chosen.act(theCase, walk));
}

/** Whoever has that post with the other provider. */
function sameElsewhere(own: StaffActor, theCase: Application): StaffActor {
  const { registrar, heads, executors } = officeElsewhere(theCase);
  return [registrar, heads[0], executors[0]].find(({ kind }) => kind === own.kind) ?? own;
}
