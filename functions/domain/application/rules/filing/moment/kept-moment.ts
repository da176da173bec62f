import type { Application } from '#domain/application/application.ts';
import type { Filing, Mended } from '#domain/application/facts.ts';
import { ownMomentOf } from '#domain/application/filing/filed.ts';
import type { LostReason } from '#domain/application/filing/lost-reasons.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import { type FoundPower, presenceOf } from '#domain/file/papers/power-today.ts';
import type { Form } from '#domain/form/form.ts';
import { isSameName, type PersonName } from '#domain/form/full-name.ts';
import { isSlipOf } from '#domain/iin.ts';
import { defectsOf, requiredDocuments } from '#domain/regulation/documents/documents.ts';
import { isWithin, type KeptUntil, keptUntil } from '#domain/regulation/filing-days.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { packageOf } from '../brought.ts';
import { checkedForm } from '../conformity.ts';
import { mayCorrectIin } from '../refiling.ts';
import { refusedSignature } from '../refused-signature.ts';
import { isInNotaryRegister } from '../representing/power.ts';

/** The right to the moment of an ended request, held by the one request that uses it (X66). */
export const keptMomentKey = (ended: string): string => `kept-moment#${ended}`;

/** What a moment is kept by: until when, and what its refiling must show beside the same package. */
export interface OfferedMoment {
  readonly until: KeptUntil;
  readonly needs: readonly KeptNeed[];
}

/** A request whose moment may be kept, and its form as it was filed. */
type First = Pick<Mended, 'file' | 'form'>;

/** Has it claimed an older moment that nobody has confirmed or refuted yet? */
export const isClaiming = ({ keeping }: Application): boolean => keeping?.state === 'claimed';

/**
 * Whose moment is at stake: of a refiling that ended before its claim was confirmed or refuted, that of the first, since
 * nothing was used by it (X102).
 */
const firstOf = ({ file, form, first }: Mended): First => (file.granted ? undefined : first) ?? { file, form };

/**
 * What an ended request lets its refiling keep: a moment, until the end of a day and under which conditions, or why not;
 * undefined where it ended otherwise than by M1 or M7, which keeps nothing (X41). What the status promises and what filing
 * does both begin here.
 */
export function momentOffered(mended: Mended, now: Instant): Result<OfferedMoment, LostReason> | undefined {
  const { granted } = mended.file;
  if (granted) return grantedMoment(mended, granted.until, now);
  if (mended.file.change || !messageOf(mended.file)) return undefined;
  const first = firstOf(mended);
  const message = messageOf(first.file);
  const foreign = signatureFault(first.file);
  if (foreign) return refused(foreign);
  if (!message || mended.isUsed || isSpent(mended)) return refused('USED');
  if (!wasComplete(first.file, first.form)) return refused('OTHER_PACKAGE');
  const until = keptUntil(localDate(message.at));
  return isWithin(localDate(now), until) ? ok({ until, needs: needsOf(mended) }) : refused('TOO_LATE');
}

/** A satisfied complaint has kept it, whatever the package is, for the same place and its person (X58). */
function grantedMoment(mended: Mended, lastDay: PlainDate, now: Instant): Result<OfferedMoment, LostReason> {
  if (mended.isUsed) return refused('USED');
  return localDate(now) > lastDay ? refused('TOO_LATE') : ok({ until: { lastDay }, needs: ['SAME_RECIPIENT'] });
}

interface Ending {
  readonly status: 'DATA_UNAVAILABLE' | 'SIGNATURE_NOT_CONFIRMED';
  readonly form: Form;
  readonly at: Instant;
  /** what it mends itself */
  readonly mends?: Mended | undefined;
}

/** The same at the very moment of the message, for the paper that tells it: nobody can have used it yet. */
export function momentOfferedBy(theCase: FiledApplication, ending: Ending): ReturnType<typeof momentOffered> {
  const { status, form, at, mends } = ending;
  const file = { ...theCase, status, reached: [...theCase.reached, { status, at }] };
  const first = isClaiming(theCase) && mends ? firstOf(mends) : undefined;
  return momentOffered({ file, form, isUsed: false, ...(first ? { first } : {}) }, at);
}

/** Did it end by a message after which a moment may be kept, M1 or M7? */
export const endedByMessage = (file: Application): boolean => messageOf(file) !== undefined;

const messageOf = ({ status, reached }: Application) =>
  status === 'DATA_UNAVAILABLE' || status === 'SIGNATURE_NOT_CONFIRMED'
    ? reached.findLast((one) => one.status === status)
    : undefined;

/** A chain of refilings keeps its first moment at most once: whoever kept one, or was refused it, hands none on. */
const isSpent = ({ file: { keptFrom, keeping }, first }: Mended): boolean =>
  (keptFrom !== undefined && first?.file.id !== keptFrom) || keeping?.state === 'refuted';

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
  return notKept ? refused(notKept) : ok(firstOf(mends).file);
}

/** Priority moment and intake sequence of a filing (X30, X41, X66): its own, or claimed from the request it mends; of a change those of its entry, which it does not move (X55). */
export function momentAtFiling(theCase: Application, filing: Filing, now: Instant): MomentAtFiling {
  const { intakeSequence: ownSequence, mends, entry } = filing;
  if (theCase.change && entry) return { priorityMoment: entry.priorityMoment, intakeSequence: entry.intakeSequence };
  const own = { priorityMoment: now, intakeSequence: ownSequence };
  const claimed = claimedFrom(theCase, { form: filing.form.content, mends }, now);
  if (!claimed) return own;
  if (!claimed.ok) return { ...own, notKept: claimed.error };
  const { id, intakeSequence } = claimed.value;
  return { priorityMoment: ownMomentOf(claimed.value), intakeSequence, keptFrom: id, ownSequence };
}

/** By which moment the documents of what is filed now are judged: that which would decide its place (X88). */
export function judgedAt(theCase: Application, refiled: Refiled, now: Instant): Instant {
  const claimed = claimedFrom(theCase, refiled, now);
  return claimed?.ok ? ownMomentOf(claimed.value) : now;
}

/** What a refiling must show beside the same package, by what the first one lacked. */
interface Need {
  /** `ended`: what is filed again, the first or a refiling of it */
  asked(first: FiledApplication, ended: FiledApplication): boolean;
  /** when it is filed */
  atFiling(theCase: Application, form: Form, first: First): LostReason | undefined;
  /** once the one who confirms has spoken */
  confirmed?(first: First, said: Confirmation): LostReason | undefined;
}

const isSameRecipient: Need['atFiling'] = ({ applicant }, _form, { file }) =>
  applicant === file.applicant ? undefined : 'OTHER_PERSON';

const needs = {
  SAME_RECIPIENT: {
    asked: ({ registers }, ended) => registers?.persons !== 'absent' && !mayCorrectIin(ended),
    atFiling: isSameRecipient,
  },
  SAME_NUMBER: {
    asked: ({ registers }, ended) => registers?.persons !== 'absent' && mayCorrectIin(ended),
    atFiling: isSameRecipient,
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

const needsOf = (mends: Mended): KeptNeed[] =>
  (Object.keys(needs) as KeptNeed[]).filter((need) => needs[need].asked(firstOf(mends).file, mends.file));

function refilingFault(theCase: Application, form: Form, mends: Mended): LostReason | undefined {
  const { granted, provider, category, applicant } = mends.file;
  if (granted && applicant !== theCase.applicant) return 'OTHER_PERSON';
  if (granted) return theCase.provider === provider && theCase.category === category ? undefined : 'OTHER_PACKAGE';
  const first = firstOf(mends);
  if (!isSamePackage(theCase, first.file, first.form)) return 'OTHER_PACKAGE';
  return faultOf(needsOf(mends), (need: Need) => need.atFiling(theCase, form, first));
}

const confirmationFault = (mends: Mended, said: Confirmation): LostReason | undefined =>
  faultOf(mends.file.granted ? [] : needsOf(mends), (need: Need) => need.confirmed?.(firstOf(mends), said));

const faultOf = (asked: readonly KeptNeed[], fault: (need: Need) => LostReason | undefined): LostReason | undefined =>
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
  if (!isClaiming(theCase)) return [];
  if (!mends || firstOf(mends).file.id !== theCase.keptFrom)
    throw new Error(`${theCase.id} keeps the moment of another request`);
  const why = confirmationFault(mends, said);
  return [why ? { type: 'KeptMomentRefuted', why } : { type: 'KeptMomentConfirmed' }];
}
