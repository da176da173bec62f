import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Actor, ActorKind } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import type { EventType } from '../../event.ts';
import { arrivedResult } from '../examining/arrived-result.ts';
import { isShownForPurpose, type Substance } from './reception.ts';

const drafters: readonly ActorKind[] = ['executor', 'head'];
const receivers: readonly ActorKind[] = ['recipient', 'operator'];

/** A draft is between the executor and the head. */
export const seesDraft = ({ kind }: Actor): boolean => drafters.includes(kind);

/** A signed result is the provider's until it has arrived; only then is it read by whom it is given to and at the desk (9.4, 10.11). */
export const seesResult = (theCase: Application, { kind }: Actor): boolean =>
  !receivers.includes(kind) || arrivedResult(theCase).ok;

interface Look {
  readonly actor: Actor;
  readonly now: Instant;
}

/** What a paper holds, beside what the status tells anyway. */
const heldBy: Readonly<Record<string, Substance>> = {
  APPLICATION: 'form',
  REQUEST: 'form',
  WITHDRAWAL_STATEMENT: 'form',
  CONTACTS_STATEMENT: 'form',
};

export const substanceOf = ({ result }: Application, paperType: string): Substance | undefined =>
  paperType === result?.paper.type || paperType === 'CORRECTED_PAPER' ? 'result' : heldBy[paperType];

/**
 * Why whoever sees the request is not shown this of it: the result has not arrived where he is, or whoever came to his desk
 * did not come for it (9.4, 10.11, X114). What is listed and what is read both begin here.
 */
export function sightFault(theCase: Application, substance: Substance, look: Look): Refusal | undefined {
  const arrived = arrivedResult(theCase);
  if (substance === 'result' && receivers.includes(look.actor.kind) && !arrived.ok) return arrived.error;
  return isShownForPurpose(theCase, substance, look) ? undefined : refusal('OTHER_PURPOSE', { status: theCase.status });
}

/** The types of the kept papers that this actor may read. */
export const papersFor = (theCase: Application, look: Look): string[] =>
  Object.keys(theCase.papers).filter((type) => {
    const substance = substanceOf(theCase, type);
    return substance === undefined || !sightFault(theCase, substance, look);
  });

const ofDraft: readonly EventType[] = ['ResultDrafted', 'DraftReturned'];

/** Does this event tell, beside that something was done, what the result will be? Until it is signed only its drafters read that. */
export const isSealed = ({ result }: Application, type: EventType, actor: Actor): boolean =>
  result === undefined && ofDraft.includes(type) && !seesDraft(actor);
