import type { Application } from '#domain/application/application.ts';
import type { Filing, FoundPower, Mended } from '#domain/application/facts.ts';
import type { LostReason } from '#domain/application/lost-reasons.ts';
import type { Form } from '#domain/form/form.ts';
import { isSameName, type PersonName } from '#domain/form/full-name.ts';
import { isSlipOf } from '#domain/iin.ts';
import { defectsOf, requiredDocuments } from '#domain/regulation/documents/documents.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FiledApplication } from '../../stages.ts';
import { checkedForm } from './conformity.ts';
import { isInNotaryRegister, presenceOf } from './power.ts';
import { refusedSignature } from './refused-signature.ts';

/** The right to the moment of an ended request, held by the one request that uses it (X66). */
export const keptMomentKey = (ended: string): string => `kept-moment#${ended}`;

/**
 * What an ended request lets its refiling keep: its moment, until the end of a day, or why not; undefined where it ended
 * otherwise than by M1 or M7, which keeps nothing (X41). What the status promises and what filing does both begin here.
 */
export function momentOffered(
  { file: ended, form, isUsed }: Mended,
  now: Instant,
): Result<{ readonly until: ReturnType<typeof tellsLastDay> }, LostReason> | undefined {
  const message = ended.reached.findLast(({ status }) => status === ended.status);
  if (!message || !isKeeping(ended)) return undefined;
  const foreign = signatureFault(ended);
  if (foreign) return refused(foreign);
  if (isUsed || isOfChain(ended)) return refused('USED');
  if (!wasComplete(ended, form)) return refused('OTHER_PACKAGE');
  const until = tellsLastDay('refilingKeepsPlace', localDate(message.at));
  return localDate(now) <= until.lastDay ? ok({ until }) : refused('TOO_LATE');
}

/** The same at the very moment of the message, for the paper that tells it: nobody can have used it yet. */
export const momentOfferedBy = (
  theCase: FiledApplication,
  status: 'DATA_UNAVAILABLE' | 'SIGNATURE_NOT_CONFIRMED',
  { form, at }: { readonly form: Form; readonly at: Instant },
): ReturnType<typeof momentOffered> => {
  const file = { ...theCase, status, reached: [...theCase.reached, { status, at }] };
  return momentOffered({ file, form, isUsed: false }, at);
};

const isKeeping = ({ status }: Application): boolean =>
  status === 'DATA_UNAVAILABLE' || status === 'SIGNATURE_NOT_CONFIRMED';

/** A chain of refilings keeps its first moment at most once: whoever kept one hands none on. */
const isOfChain = ({ keptFrom, keeping }: Application): boolean =>
  keptFrom !== undefined || keeping?.state === 'refuted';

/** After M7 only the recipient's own key keeps: expired, not yet valid, revoked, or of the wrong kind. */
function signatureFault(ended: Application): LostReason | undefined {
  if (ended.status !== 'SIGNATURE_NOT_CONFIRMED') return undefined;
  const { signedBy } = refusedSignature(ended) ?? {};
  if (signedBy === undefined) return 'NO_SIGNATURE';
  return signedBy === ended.applicant ? undefined : 'OTHERS_KEY';
}

/** The documents that the category and the ground ask for, and nothing else (art. 74). */
function asked(ended: FiledApplication, form: Form) {
  const kinds = requiredDocuments(checkedForm(form), 'portal', localDate(ended.filedAt)).map(({ kind }) => kind);
  return ended.documents.filter(({ kind }) => kinds.includes(kind));
}

const wasComplete = (ended: FiledApplication, form: Form): boolean =>
  defectsOf(checkedForm(form), asked(ended, form), 'portal', localDate(ended.filedAt)).length === 0;

export interface MomentAtFiling {
  readonly priorityMoment: Instant;
  readonly intakeSequence: number;
  /** claimed: confirmed by the register (8.5) or the signature (10.6), else the request takes its own */
  readonly keptFrom?: string;
  readonly ownSequence?: number;
  readonly notKept?: LostReason;
}

/** Priority moment and intake sequence of a filing (X30, X41, X66): its own, or claimed from the request it mends. */
export function momentAtFiling(theCase: Application, filing: Filing, now: Instant): MomentAtFiling {
  const { intakeSequence: ownSequence, mends } = filing;
  const own = { priorityMoment: now, intakeSequence: ownSequence };
  const offered = mends && theCase.refiles === mends.file.id ? momentOffered(mends, now) : undefined;
  if (!mends || !offered) return own;
  const notKept = offered.ok ? refilingFault(theCase, filing.form.content, mends) : offered.error;
  if (notKept) return { ...own, notKept };
  const { id, priorityMoment, intakeSequence } = mends.file;
  return { priorityMoment, intakeSequence, keptFrom: id, ownSequence };
}

function refilingFault(theCase: Application, form: Form, { file: ended, form: before }: Mended) {
  if (!isSamePackage(theCase, ended, before)) return 'OTHER_PACKAGE';
  const { persons, notary } = ended.registers ?? {};
  const isSamePerson =
    persons === 'absent' ? isSlipOf(before.applicant.iin, form.applicant.iin) : theCase.applicant === ended.applicant;
  if (!isSamePerson) return 'OTHER_PERSON';
  return notary === 'absent' && !isInNotaryRegister(theCase) ? 'NOT_CONFIRMED' : undefined;
}

function isSamePackage(theCase: Application, ended: FiledApplication, before: Form): boolean {
  const present = new Set(theCase.documents.map(({ sha256 }) => sha256));
  return (
    theCase.category === ended.category &&
    theCase.provider === ended.provider &&
    asked(ended, before).every(({ sha256 }) => present.has(sha256))
  );
}

/** What the one who confirms says: the register of persons and of notaries at the desk, the certificate on the portal. */
interface Confirmation {
  readonly name?: PersonName;
  readonly power?: 'absent' | FoundPower;
}

type Confirmed =
  | { readonly type: 'KeptMomentConfirmed' }
  | { readonly type: 'KeptMomentRefuted'; readonly why: LostReason };

/** 8.5, 10.6: whether a claimed moment is kept; nothing where none is claimed. */
export function keptMoment(theCase: Application, mends: Mended | undefined, said: Confirmation): readonly Confirmed[] {
  if (theCase.keeping?.state !== 'claimed') return [];
  if (mends?.file.id !== theCase.keptFrom || !mends)
    throw new Error(`${theCase.id} keeps the moment of another request`);
  const why = confirmationFault(mends, said);
  return [why ? { type: 'KeptMomentRefuted', why } : { type: 'KeptMomentConfirmed' }];
}

function confirmationFault({ file: ended, form: before }: Mended, { name, power }: Confirmation) {
  const { persons, notary } = ended.registers ?? {};
  if (persons === 'absent' && !name) return 'NOT_CONFIRMED';
  if (persons === 'absent' && name && !isSameName(name, before.applicant)) return 'OTHER_PERSON';
  if (notary !== 'absent') return undefined;
  if (!power || power === 'absent') return 'NOT_CONFIRMED';
  return presenceOf(power, ended.filedAt) === 'found' ? undefined : 'LATER_POWER';
}
