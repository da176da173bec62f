// One mechanism for all that nobody does alone: who asked, what exactly, who may confirm, who confirmed, till when.
import * as z from 'zod/mini';
import { type StaffActor, staffRoles } from '#domain/actor.ts';
import type { Person } from '#domain/file/may-act.ts';
import { RecordRef } from '#domain/file/refs.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { oblast, rolesOf } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import {
  type Confirmer,
  type SecondPersonAct,
  type SecondPersonKind,
  secondPersonActs,
  secondPersonKinds,
} from './acts.ts';
import { areIndependent, type Made } from './independence.ts';

const text = z.string();

/** An official at a moment: ids, the keyed hash of his IIN and the role in which he acted. */
const Hand = z.object({ staff: text, person: text, role: z.enum(staffRoles), organisation: text, at: text });
type Hand = z.infer<typeof Hand>;

/** What one official asks and another confirms; what was typed stands in the record named, by its keyed hash. */
export const SecondPerson = z.object({
  id: text,
  version: z.number(),
  kind: z.enum(secondPersonKinds),
  /** for whose office it is asked */
  organisation: text,
  asked: Hand,
  /** keyed hashes of the IINs of those whom it gives something, or whose account it is */
  concerns: z.array(text),
  /** keyed hashes of the names and days of birth of a recipient's family */
  names: z.optional(z.array(text)),
  content: RecordRef,
  /** nobody else of that office could confirm it when it was asked, so that another centre's operator may (X80) */
  alone: z.optional(z.literal(true)),
  expiresAt: text,
  settled: z.optional(z.extend(Hand, { outcome: z.enum(['confirmed', 'declined']) })),
  /** when what was confirmed had been done */
  doneAt: z.optional(text),
});
export type SecondPerson = z.infer<typeof SecondPerson>;

export type SecondPersonFault =
  | 'CONFIRMATION_UNKNOWN'
  | 'CONFIRMATION_OWN'
  | 'CONFIRMATION_DEPENDENT'
  | 'CONFIRMATION_EXPIRED'
  | 'CONFIRMATION_SETTLED';

export type SecondPersonState = 'WAITING' | 'EXPIRED' | 'CONFIRMED' | 'DECLINED';

const actOf = ({ kind }: Pick<SecondPerson, 'kind'>): SecondPersonAct => secondPersonActs[kind];

/** The hand of an official who acts now; none of one whose person is not known, for nobody could tell him from another. */
const handOf = ({ kind: role, staff, person, organisation }: StaffActor, at: Instant): Hand | undefined =>
  person === undefined ? undefined : { staff, person, role, organisation, at };

/** Whom something concerns: by keyed hashes of IINs, and of names and days of birth. */
export interface Concerned {
  readonly concerns: readonly string[];
  readonly names?: readonly string[] | undefined;
}

/** Does it give him something, or concern his family, whichever of the hashes tells it? */
export const isConcerned = ({ concerns, names = [] }: Concerned, { person, nameKeys = [] }: Person): boolean =>
  (person !== undefined && concerns.includes(person)) || nameKeys.some((key) => names.includes(key));

interface Asked extends Concerned {
  readonly id: string;
  readonly kind: SecondPersonKind;
  readonly content: RecordRef;
  /** has the asker no colleague there who may confirm it? Asked of the register of staff where it matters */
  readonly isAlone?: boolean;
}

/** Asks for a second person; refused to whoever may not ask it, and about oneself. */
export function askedBy(
  { id, kind, concerns, names = [], content, isAlone }: Asked,
  by: StaffActor,
  now: Instant,
): Result<SecondPerson, 'CONFIRMATION_UNKNOWN' | 'CONFIRMATION_OWN'> {
  const { askedBy: roles, lives }: SecondPersonAct = secondPersonActs[kind];
  const asked = handOf(by, now);
  if (!asked || !roles.includes(by.kind)) return refused('CONFIRMATION_UNKNOWN');
  if (isConcerned({ concerns, names }, by)) return refused('CONFIRMATION_OWN');
  const expiresAt = new Date(Date.parse(now) + lengthOf(lives)).toISOString();
  const { organisation } = asked;
  const alone = isAlone ? { alone: true as const } : {};
  const named = names.length > 0 ? { names: [...names] } : {};
  return ok({
    id,
    version: 1,
    kind,
    organisation,
    asked,
    concerns: [...concerns],
    ...named,
    content,
    ...alone,
    expiresAt,
  });
}

/** Does his role, where he holds it, let him confirm this? Whether he is another person is asked apart. */
const mayConfirm = (request: SecondPerson, { kind, organisation }: StaffActor): boolean =>
  confirmersOf(request).some(({ role, at }) => role === kind && isPlace[at](organisation, request));

const isPlace: Readonly<Record<Confirmer['at'], (organisation: string, of: Office) => boolean>> = {
  same: (organisation, of) => organisation === of.organisation,
  oblast: (organisation) => organisation === oblast,
  otherCentre: (organisation, of) => isServiceCentre(organisation) && organisation !== of.organisation,
};
type Office = Pick<SecondPerson, 'organisation'>;

/** Who may confirm it, by role and office: of the asker's own those whom it has; other centres only where a centre has nobody else (X80). */
export const confirmersOf = (request: Pick<SecondPerson, 'kind' | 'alone' | 'organisation'>): readonly Confirmer[] =>
  actOf(request).confirmedBy.filter(({ role, at }) => {
    if (at === 'oblast') return true;
    const isHere = rolesOf(request.organisation).includes(role);
    return isHere && (at === 'same' || request.alone === true);
  });

/** Whom the request is shown: those who may confirm it, and who asked; one of a file to nobody of that file (X70). */
export const isShownTo = (request: SecondPerson, actor: StaffActor): boolean => {
  const isOwnFile = actOf(request).ofFile === true && isConcerned(request, actor);
  return request.asked.staff === actor.staff || (mayConfirm(request, actor) && !isOwnFile);
};

/** What has become of it by now. */
export const stateOf = ({ settled, expiresAt }: SecondPerson, now: Instant): SecondPersonState => {
  if (settled) return settled.outcome === 'confirmed' ? 'CONFIRMED' : 'DECLINED';
  return now < expiresAt ? 'WAITING' : 'EXPIRED';
};

/** How asker and confirmer came to what they are, as the register's journal tells it. */
export interface Ties {
  readonly asker: readonly Made[];
  readonly confirmer: readonly Made[];
}

/**
 * Why this official cannot confirm it now; undefined: he can. He holds a role that may, is another person than who asked
 * and than whom it concerns, and neither of the two made the other what he is (X80): people are compared, never their ids
 * in the register.
 */
export function confirmFault(
  request: SecondPerson,
  confirmer: StaffActor,
  { now, ties }: { readonly now: Instant; readonly ties: Ties },
): SecondPersonFault | undefined {
  if (!mayConfirm(request, confirmer)) return 'CONFIRMATION_UNKNOWN';
  const { person } = confirmer;
  if (person === undefined || person === request.asked.person || isConcerned(request, confirmer))
    return 'CONFIRMATION_OWN';
  const asker = { person: request.asked.person, made: ties.asker };
  if (!areIndependent(asker, { person, made: ties.confirmer }, now)) return 'CONFIRMATION_DEPENDENT';
  return waitingFault(request, now);
}

const waitingFault = (request: SecondPerson, now: Instant): SecondPersonFault | undefined =>
  (
    ({
      WAITING: undefined,
      EXPIRED: 'CONFIRMATION_EXPIRED',
      CONFIRMED: 'CONFIRMATION_SETTLED',
      DECLINED: 'CONFIRMATION_SETTLED',
    }) as const
  )[stateOf(request, now)];

/** The request as confirmed; as it stands when he himself has confirmed it before, so that repeating is harmless. */
export function confirmed(
  request: SecondPerson,
  confirmer: StaffActor,
  { now, ties }: { readonly now: Instant; readonly ties: Ties },
): Result<SecondPerson, SecondPersonFault> {
  const { settled } = request;
  if (settled?.outcome === 'confirmed' && settled.person === confirmer.person && mayConfirm(request, confirmer))
    return ok(request);
  const fault = confirmFault(request, confirmer, { now, ties });
  return fault ? refused(fault) : ok(settledBy(request, confirmer, { outcome: 'confirmed', at: now }));
}

/**
 * The request as declined, by whoever may confirm it or by who asked; as it stands when it was declined before. Whom it
 * concerns does not decide on it either way.
 */
export function declined(request: SecondPerson, by: StaffActor, now: Instant): Result<SecondPerson, SecondPersonFault> {
  if (!isShownTo(request, by)) return refused('CONFIRMATION_UNKNOWN');
  if (isConcerned(request, by)) return refused('CONFIRMATION_OWN');
  if (request.settled?.outcome === 'declined') return ok(request);
  const fault = waitingFault(request, now);
  return fault ? refused(fault) : ok(settledBy(request, by, { outcome: 'declined', at: now }));
}

function settledBy(
  request: SecondPerson,
  by: StaffActor,
  { outcome, at }: { readonly outcome: 'confirmed' | 'declined'; readonly at: Instant },
): SecondPerson {
  const hand = handOf(by, at);
  if (!hand) throw new Error('nobody settles without being a person');
  return { ...request, version: request.version + 1, settled: { ...hand, outcome } };
}

/** Everything that may still wait was asked after this moment. */
export const asksSince = (now: Instant): Instant => {
  const longest = Math.max(...Object.values(secondPersonActs).map(({ lives }) => lengthOf(lives)));
  return new Date(Date.parse(now) - longest).toISOString();
};
