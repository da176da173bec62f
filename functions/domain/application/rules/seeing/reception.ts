import { type Actor, isStaff } from '#domain/actor.ts';
import type { ReceptionPurpose } from '#domain/regulation/reception-purposes.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Application } from '../../application.ts';

/** What is done for whoever came, by what he said he came for; for anything else he is received again (X100). */
const doneFor = {
  withdrawal: ['AttachDocument', 'WithdrawRequest'],
  leaving: ['AttachDocument', 'LeaveQueue'],
  collection: ['AttachDocument', 'HandOverResult'],
  contacts: ['ChangeContacts'],
  document: ['AttachDocument'],
  enquiry: [],
} as const satisfies Record<ReceptionPurpose, readonly string[]>;

/** The parts of a request that hold somebody's data, or are what he gets. */
export type Substance = 'form' | 'copies' | 'result';

/** What of it whoever came is shown, by the same: whoever only asks how it stands is told that, and that a result is there (X114). */
const shownFor = {
  withdrawal: ['form', 'copies'],
  leaving: ['form', 'copies'],
  collection: ['form', 'copies', 'result'],
  contacts: ['form'],
  document: ['form', 'copies'],
  enquiry: [],
} as const satisfies Record<ReceptionPurpose, readonly Substance[]>;

/** What an operator of any centre does, that day, for whom he received: a request is not tied to where it was filed. */
const atAnyDesk: readonly string[] = ['SeeCase', 'RemoveDocument', ...Object.values(doneFor).flat()];

/** What an operator of any centre does for whoever proves who he is, before he has seen the request. */
export const atFirstSight = ['ReceivePerson', 'NameRepresentative'] as const;
export const isAtFirstSight = (action: string): boolean => (atFirstSight as readonly string[]).includes(action);

type Reception = NonNullable<Application['receptions']>[number];

/** May any operator do this who has received the person, or receive him? */
export const isDoneAtAnyDesk = (action: string): boolean => isAtFirstSight(action) || atAnyDesk.includes(action);

/** This operator's reception of whom the request is about, while its day lasts; without a moment there is none. */
export const receptionOf = (
  { receptions = [] }: Pick<Application, 'receptions'>,
  actor: Actor,
  now: Instant | undefined,
): Reception | undefined =>
  isStaff(actor) && now !== undefined
    ? receptions.find(
        ({ staff, centre, at }) =>
          staff === actor.staff && centre === actor.organisation && localDate(at) === localDate(now),
      )
    : undefined;

/**
 * Does he do this for somebody whom he received that day? Then no colleague who has claimed its task keeps it to himself:
 * the task may wait, whoever came may not (X37).
 */
export const servesWhoCame = (
  theCase: Pick<Application, 'receptions'>,
  actor: Actor,
  action: string,
  now: Instant | undefined,
): boolean => atAnyDesk.includes(action) && receptionOf(theCase, actor, now) !== undefined;

/** Did whoever came to this desk say that he came for this? Asked where the desk serves him by his coming alone (X100). */
export const isForPurpose = (
  theCase: Pick<Application, 'receptions'>,
  actor: Actor,
  action: string,
  now: Instant | undefined,
): boolean => {
  const reception = receptionOf(theCase, actor, now);
  const isBound = Object.values(doneFor).some((acts: readonly string[]) => acts.includes(action));
  return !reception || !isBound || (doneFor[reception.purpose] as readonly string[]).includes(action);
};

/** Is this shown there for what whoever came said he came for? The centre that took the request is bound by no purpose (5.6, 5.7). */
export const isShownForPurpose = (
  theCase: Pick<Application, 'receptions' | 'centre'>,
  substance: Substance,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): boolean => {
  if (actor.kind !== 'operator' || actor.organisation === theCase.centre) return true;
  const reception = receptionOf(theCase, actor, now);
  return reception !== undefined && (shownFor[reception.purpose] as readonly Substance[]).includes(substance);
};

/** Why an operator looks at a request that his centre did not take; undefined: it did, or he is none. */
export function whyReceived(theCase: Application, actor: Actor, now: Instant): string | undefined {
  if (actor.kind !== 'operator' || actor.organisation === theCase.centre) return undefined;
  const reception = receptionOf(theCase, actor, now);
  return reception && `reception ${reception.purpose}`;
}
