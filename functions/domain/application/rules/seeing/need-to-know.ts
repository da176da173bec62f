import type { Actor, ActorKind } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import type { EventType } from '../../event.ts';
import { arrivedResult } from '../examining/arrived-result.ts';

const drafters: readonly ActorKind[] = ['executor', 'head'];
const receivers: readonly ActorKind[] = ['recipient', 'operator'];

/** A draft is between the executor and the head. */
export const seesDraft = ({ kind }: Actor): boolean => drafters.includes(kind);

/** A signed result is the provider's until it has arrived; only then is it read by whom it is given to and at the desk (9.4, 10.11). */
export const seesResult = (theCase: Application, { kind }: Actor): boolean =>
  !receivers.includes(kind) || arrivedResult(theCase).ok;

/** The types of the kept papers that this actor may read. */
export const papersFor = (theCase: Application, actor: Actor): string[] =>
  Object.keys(theCase.papers).filter((type) => type !== theCase.result?.paper.type || seesResult(theCase, actor));

const ofDraft: readonly EventType[] = ['ResultDrafted', 'DraftReturned'];

/** Does this event tell, beside that something was done, what the result will be? Until it is signed only its drafters read that. */
export const isSealed = ({ result }: Application, type: EventType, actor: Actor): boolean =>
  result === undefined && ofDraft.includes(type) && !seesDraft(actor);
