import type { Application } from '#domain/application/application.ts';
import type { Filing, FoundPower, Mended } from '#domain/application/facts.ts';
import type { LostReason } from '#domain/application/lost-reasons.ts';
import type { Form } from '#domain/form/form.ts';
import { isSameName, type PersonName } from '#domain/form/full-name.ts';
import { isSlipOf } from '#domain/iin.ts';
import { defectsOf, requiredDocuments } from '#domain/regulation/documents/documents.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FiledApplication } from '../../stages.ts';
import { packageOf } from './brought.ts';
import { checkedForm } from './conformity.ts';
import { type KeptUntil, keptUntil } from './kept-until.ts';
import { isInNotaryRegister, presenceOf } from './power.ts';
import { refusedSignature } from './refused-signature.ts';

/** The right to the moment of an ended request, held by the one request that uses it (X66). */
export const keptMomentKey = (ended: string): string => `kept-moment#${ended}`;

/** What a moment is kept by: until when, and what its refiling must show beside the same package. */
export interface OfferedMoment {
  readonly until: KeptUntil;
  readonly needs: readonly KeptNeed[];
}

/**
 * What an ended request lets its refiling keep: its moment, until the end of a day and under which conditions, or why not;
 * undefined where it ended otherwise than by M1 or M7, which keeps nothing (X41). What the status promises and what filing
 * does both begin here.
 */
export function momentOffered(
  { file: ended, form, isUsed }: Mended,
  now: Instant,
): Result<OfferedMoment, LostReason> | undefined {
  const message = ended.reached.findLast(({ status }) => status === ended.status);
  if (!message || !isKeeping(ended)) return undefined;
  const foreign = signatureFault(ended);
  if (foreign) return refused(foreign);
  if (isUsed || isOfChain(ended)) return refused('USED');
  if (!wasComplete(ended, form)) return refused('OTHER_PACKAGE');
  const until = keptUntil(localDate(message.at));
  const isInTime = until.waits !== undefined || localDate(now) <= until.lastDay;
  return isInTime ? ok({ until, needs: needsOf(ended) }) : refused('TOO_LATE');
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
  return packageOf(ended).filter(({ kind }) => kinds.includes(kind));
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

/** What is filed, and the ended request that it mends. */
export interface Refiled {
  readonly form: Form;
  readonly mends?: Mended | undefined;
}

/** Whose older moment this filing claims, or why not; undefined where there is none to keep. */
function claimedFrom(
  theCase: Application,
  { form, mends }: Refiled,
  now: Instant,
): Result<FiledApplication, LostReason> | undefined {
  const offered = mends && theCase.refiles === mends.file.id ? momentOffered(mends, now) : undefined;
  if (!mends || !offered) return undefined;
  const notKept = offered.ok ? refilingFault(theCase, form, mends) : offered.error;
  return notKept ? refused(notKept) : ok(mends.file);
}

/** Priority moment and intake sequence of a filing (X30, X41, X66): its own, or claimed from the request it mends. */
export function momentAtFiling(theCase: Application, filing: Filing, now: Instant): MomentAtFiling {
  const { intakeSequence: ownSequence, mends } = filing;
  const own = { priorityMoment: now, intakeSequence: ownSequence };
  const claimed = claimedFrom(theCase, { form: filing.form.content, mends }, now);
  if (!claimed) return own;
  if (!claimed.ok) return { ...own, notKept: claimed.error };
  const { id, priorityMoment, intakeSequence } = claimed.value;
  return { priorityMoment, intakeSequence, keptFrom: id, ownSequence };
}

/** By which moment the documents of what is filed now are judged: that which would decide its place (X88). */
export function judgedAt(theCase: Application, refiled: Refiled, now: Instant): Instant {
  const claimed = claimedFrom(theCase, refiled, now);
  return claimed?.ok ? claimed.value.priorityMoment : now;
}

/** What a refiling must show beside the same package, by what the first one lacked. */
interface Need {
  asked(ended: FiledApplication): boolean;
  /** when it is filed */
  atFiling(theCase: Application, form: Form, mends: Mended): LostReason | undefined;
  /** once the one who confirms has spoken */
  confirmed?(mends: Mended, said: Confirmation): LostReason | undefined;
}

const needs = {
  SAME_RECIPIENT: {
    asked: ({ registers }) => registers?.persons !== 'absent',
    atFiling: ({ applicant }, _form, { file }) => (applicant === file.applicant ? undefined : 'OTHER_PERSON'),
  },
  NUMBER_AND_NAME: {
    asked: ({ registers }) => registers?.persons === 'absent',
    atFiling: (_theCase, { applicant }, { form }) =>
      isSlipOf(form.applicant.iin, applicant.iin) ? undefined : 'OTHER_PERSON',
    confirmed: ({ form }, { name }) => {
      if (!name) return 'NOT_CONFIRMED';
      return isSameName(name, form.applicant) ? undefined : 'OTHER_PERSON';
    },
  },
  POWER_OF_THEN: {
    asked: ({ registers }) => registers?.notary === 'absent',
    atFiling: (theCase) => (isInNotaryRegister(theCase) ? undefined : 'NO_POWER'),
    confirmed: ({ file }, { power }) => {
      if (!power || power === 'absent') return 'NOT_CONFIRMED';
      return presenceOf(power, file.filedAt) === 'found' ? undefined : 'LATER_POWER';
    },
  },
} as const satisfies Record<string, Need>;
export type KeptNeed = keyof typeof needs;

const needsOf = (ended: FiledApplication): KeptNeed[] =>
  (Object.keys(needs) as KeptNeed[]).filter((need) => needs[need].asked(ended));

function refilingFault(theCase: Application, form: Form, mends: Mended): LostReason | undefined {
  if (!isSamePackage(theCase, mends.file, mends.form)) return 'OTHER_PACKAGE';
  return firstOf(needsOf(mends.file), (need: Need) => need.atFiling(theCase, form, mends));
}

const confirmationFault = (mends: Mended, said: Confirmation): LostReason | undefined =>
  firstOf(needsOf(mends.file), (need: Need) => need.confirmed?.(mends, said));

const firstOf = (asked: readonly KeptNeed[], fault: (need: Need) => LostReason | undefined): LostReason | undefined =>
  asked.map((need) => fault(needs[need])).find((found) => found !== undefined);

function isSamePackage(theCase: Application, ended: FiledApplication, before: Form): boolean {
  const present = new Set(packageOf(theCase).map(({ sha256 }) => sha256));
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
