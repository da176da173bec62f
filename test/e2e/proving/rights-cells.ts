// Every route × every identity × every case, and what is to be answered: by the written tables of rights, and nothing else.
import type { StaffRole } from '#domain/actor.ts';
import { type Act, actsIn, isAskedFor, rowsOf, written } from '#test/domain/application/rights-read.ts';
import { relations, whoDecides, whoFiles, whoWatches } from '#test/domain/application/rights-written-out.ts';
import type { LaidCase } from '../laid/laid-cases.ts';
import { loginOf } from '../logins.ts';
import type { DescribedRoute } from './described-routes.ts';

/** Which act of the tables an operation of a case is; a new operation has no row, and the sweep says so. */
// biome-ignore format: a table, one operation a row
export const actOf: Readonly<Record<string, Act>> = {
  readCase: 'see', readForm: 'see', readDocument: 'see', readDocuments: 'see', readPaper: 'see', printPaper: 'see', readResult: 'see',
  readStatus: 'see', readPlace: 'see', prepareLeaving: 'see', leaveQueue: 'see', readCaseForm: 'see', readCaseDocument: 'see', readPaperOfCase: 'see', readTexts: 'see',
  readJournal: 'see', readAccessLog: 'see', readExecutionReceipts: 'see', prepareRequest: 'see',
  saveForm: 'save', startUpload: 'attach', confirmUpload: 'attach', removeDocument: 'remove', discardDraft: 'discard',
  submitRequest: 'submit', prepareWithdrawal: 'withdraw', withdrawRequest: 'withdraw', withdrawAtDesk: 'withdraw',
  printLeavingStatement: 'leave', leaveAtDesk: 'leave',
  recordRepresentative: 'representative', handPackage: 'handPackage', refusePackage: 'refusePackage',
  signRequest: 'signRequest', handOverResult: 'handOver', claimTask: 'claim', releaseTask: 'release',
  registerRequest: 'register', nameExecutor: 'name', replaceExecutor: 'replace', recordPowerCheck: 'checkPower',
  draftNotice: 'draftNotice', draftRefusal: 'draftRefusal', returnDraft: 'returnDraft', sendResult: 'send',
  declareRecusal: 'recuse', nameActingHead: 'nameHead', refuteKinship: 'refuteKin', correctIncomingNumber: 'correctNumber', readEvidence: 'see',
  resolveEvidence: 'resolve', askPaperIntake: 'handPackage', readCaseDocuments: 'see', receivePerson: 'receive',
  prepareContacts: 'contacts', changeContacts: 'contacts', changeContactsAtDesk: 'contacts', correctSlip: 'correct',
  askDocument: 'ask', nameRepresentative: 'nameRepresentative', prepareNeeds: 'see', sayNeeds: 'see', readNeeds: 'see', sayNeedsAtDesk: 'see',
};

/** Whoever sees the case is told besides that what he would read is not there yet, or no more: that is no right. */
const readsOfState = ['prepareRequest', 'readResult'];

const unknown = 'CASE_NOT_FOUND';
/** What may be answered: a bar, or anything that lies behind it. */
type Verdict = string;
/** The column of the tables in which somebody stands to a case, and the relation that is told first. */
type Standing = readonly [column: string, relation?: string];

/** Somebody who knocks: by his login, a word that is no token, or nothing. */
export interface Identity {
  readonly who: string;
  readonly login?: string;
  readonly token?: string;
  readonly kind: 'nobody' | 'citizen' | 'staff';
  /** in which an official acts, his own first */
  readonly roles?: readonly StaffRole[];
  /** in the role in which the door lets him in */
  readonly stands?: (theCase: LaidCase, route: DescribedRoute) => Standing;
  /** for a colleague: where an act is open to whatever he may act as (X34) */
  readonly standsIn?: Standing;
  /** of which cases he asks; of those from which nobody is recused unless told */
  readonly meets?: (theCase: LaidCase) => boolean;
}

/** Whoever stands in for a colleague does these as whichever of the two may; anything else as the door lets him in. */
// biome-ignore format: a table, reading first
export const asWhicheverMay: readonly string[] = [
  'readCase', 'readJournal', 'readStatus', 'readExecutionReceipts', 'readCaseForm', 'readCaseDocument', 'readCaseDocuments', 'readPaperOfCase',
  'readTexts', 'readEvidence', 'claimTask', 'releaseTask',
];

const official = (role: StaffRole, login: string, stands: Identity['stands']): Identity => ({
  who: login,
  login,
  kind: 'staff',
  roles: [role],
  stands,
});
const atHome = (role: StaffRole, stands: Identity['stands']) => official(role, loginOf(role, 'uralsk'), stands);
const deciders = ['registrar', 'head', 'executor', 'administrator'] as const;
const watchers = ['supervisor', 'contactCentre', 'auditor'] as const;
const articleOf = (role: string) => (/^[aeo]/.test(role) ? 'an' : 'a');

export const identitiesOf = (owner: string, other: string): readonly Identity[] => [
  { who: 'nobody', kind: 'nobody' },
  { who: 'a token of nobody', kind: 'nobody', token: 'no.token.atall' },
  {
    who: 'the recipient',
    login: owner,
    kind: 'citizen',
    stands: ({ channel }) =>
      channel === 'portal'
        ? ['recipient on the portal']
        : ['recipient at the desk', 'the recipient whose request the desk has'],
  },
  { who: 'another person', login: other, kind: 'citizen', stands: () => ['recipient on the portal', 'another person'] },
  atHome('operator', ({ channel }) =>
    channel === 'corporation' ? ['operator'] : ['operator', 'an operator of another centre'],
  ),
  official('operator', loginOf('operator', 'akzhaik'), () => ['operator', 'an operator of another centre']),
  atHome('registrar', () => ['registrar']),
  atHome('head', () => ['head']),
  atHome('executor', ({ hasExecutor }) => (hasExecutor ? ['executor'] : ['executor', 'an executor who was not named'])),
  atHome('administrator', ({ reached, escalated }) => {
    if (!reached) return ['administrator', 'an administrator of another provider'];
    return escalated ? ['administrator'] : ['administrator', 'an administrator before whom nothing is'];
  }),
  ...deciders.map((role) =>
    official(role, loginOf(role, 'akzhaik'), () => [role, `${articleOf(role)} ${role} of another provider`]),
  ),
  ...watchers.map((role) =>
    atHome(role, () => (role === 'supervisor' ? [role, 'a supervisor before whom nothing is'] : [role])),
  ),
  {
    ...atHome('executor', () => ['executor', 'a recused executor']),
    who: 'the executor, recused',
    meets: ({ recused }) => recused,
  },
  {
    ...official('executor', 'uralsk-deputy', (_theCase, { roles }) =>
      roles.includes('executor') ? ['executor', 'an executor who was not named'] : ['head'],
    ),
    who: 'a substitute of the head',
    roles: ['executor', 'head'],
    standsIn: ['head'],
  },
];

const tableOf = (column: string): string =>
  [whoFiles, whoDecides, whoWatches].find((table) => table.trim().split('\n')[0]?.includes(`| ${column}`)) ?? '';
const relationsByWho = new Map(rowsOf(relations).map((row) => [row.who, row]));

function barOf(act: Act, { status }: LaidCase, [column, relation]: Standing): string | undefined {
  const row = relation === undefined ? undefined : relationsByWho.get(relation);
  if (relation !== undefined && !row) throw new Error(`no relation of ${relation}`);
  if (row && isAskedFor(act, actsIn(row['whatever he asks for']) as readonly string[])) return row['is told'];
  return written(status, column, tableOf(column)).includes(act) ? undefined : 'NOT_IN_THIS_STATUS';
}

const strange = ['NOT_YOUR_CASE', 'OTHER_ORGANISATION', 'NOT_THE_EXECUTOR', 'NOT_PUT_BEFORE_YOU'];

/** At the door, whatever the case; undefined: he may knock. */
export function atDoor({ auth, roles: admitted }: DescribedRoute, { kind, roles }: Identity): Verdict | undefined {
  if (auth === 'none') return undefined;
  if (kind !== auth) return 'UNAUTHENTICATED';
  return roles && !roles.some((role) => admitted.includes(role)) ? 'FORBIDDEN' : undefined;
}

/** May he not even know of it? The recused are told that they are, where who is not would see it (X70). */
function isHidden(theCase: LaidCase, stands: Standing): boolean {
  const [column] = stands;
  const bar = barOf('see', theCase, stands);
  const isOnlyRecused = bar === 'RECUSED' && written(theCase.status, column, tableOf(column)).includes('see');
  return bar !== undefined && !isOnlyRecused;
}

/** What this identity is answered at this route about this case; `may`: whatever is not about rights. */
export function expectedOf(route: DescribedRoute, identity: Identity, theCase: LaidCase): Verdict {
  const shut = atDoor(route, identity);
  if (shut) return shut;
  const act = actOf[route.name];
  const stands = identity.stands?.(theCase, route);
  if (!act || !stands) throw new Error(`nobody has told what ${route.name} is to ${identity.who}`);
  const { standsIn } = identity;
  if (standsIn && asWhicheverMay.includes(route.name) && !barOf(act, theCase, standsIn)) return 'may';
  const bar = barOf(act, theCase, stands);
  if (!bar) return 'may';
  return strange.includes(bar) || isHidden(theCase, stands) ? unknown : bar;
}

const bars = [
  'NOT_IN_THIS_STATUS',
  'OTHER_CHANNEL',
  'RECUSED',
  'CLAIMED_BY_ANOTHER',
  'DRAFTER_DOES_NOT_SIGN',
  'HEAD_NOT_LACKING',
];

/** The answer as a verdict. */
export function verdictOf({ name }: DescribedRoute, status: number, type: string | undefined): Verdict {
  if (status >= 500 || status === 429) return `FAILED ${status}`;
  if (status === 401) return 'UNAUTHENTICATED';
  const code = type?.replace('urn:kezek:problem:', '').replaceAll('-', '_').toUpperCase() ?? '';
  if (code === 'FORBIDDEN' || code === unknown) return code;
  if (['NOT_IN_THIS_STATUS', 'OTHER_CHANNEL'].includes(code) && readsOfState.includes(name)) return 'may';
  return bars.includes(code) ? code : 'may';
}

/** Does this identity ask about this case? */
export const asksOf = ({ meets = ({ recused }) => !recused }: Identity, theCase: LaidCase): boolean => meets(theCase);
