import type { ActedOn } from '#casework/acting.ts';
import { type Acted, perform } from '#casework/acts/on-case.ts';
import type { Acting } from '#casework/execute.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Result } from '#domain/result.ts';
import { Killed } from '#test/fakes/memory-case-store.ts';
import { settle } from './relay.ts';
import type { World, WorldDeps } from './world.ts';

/** The world and the case that the verbs are about. */
export interface Story {
  readonly world: World;
  caseAtHand(): string;
  turnTo(caseId: string): void;
  theCase(): Promise<Application>;
  /** does it and lets the machines follow; throws Refused */
  act(actor: Actor, act: ActOnCase): Promise<Application>;
  /** a bare command, past every act */
  perform(actor: Actor, command: ApplicationCommand | FrameCommand): Promise<Application>;
}

type ActOnCase = (asked: { readonly caseId: string }, acting: Acting, deps: WorldDeps) => Acted;

export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

let requests = 0;

export function aStory(world: World): Story {
  let atHand: string | undefined;
  const story: Story = {
    world,
    caseAtHand: () => {
      if (!atHand) throw new Error('nothing has been opened yet');
      return atHand;
    },
    turnTo: (caseId) => {
      atHand = caseId;
    },
    theCase: async () => {
      const theCase = await world.store.load(application, story.caseAtHand());
      if (!theCase) throw new Error(`no case ${atHand}`);
      return theCase;
    },
    act: async (actor, act) => {
      await actAtOnce(world, actor, (acting) => act({ caseId: story.caseAtHand() }, acting, world.deps));
      await settle();
      return story.theCase();
    },
    perform: (actor, command) =>
      story.act(actor, ({ caseId }, acting, deps) => perform(caseId, { command }, acting, deps)),
  };
  return story;
}

/**
 * One act under its own key, without letting time pass; whoever gets no answer asks once more with the same key. Answers
 * the id of the file.
 */
export async function actAtOnce(
  world: World,
  actor: Actor,
  act: (acting: Acting) => ActedOn<FileState>,
): Promise<string> {
  const requestId = `request-${++requests}`;
  const idempotency = { subject: 'subject', key: requestId, bodyMac: 'mac', status: 200 };
  const ask = async () => {
    const done = await act({ actor, now: world.deps.clock.now(), requestId, idempotency });
    if (!done.ok) throw new Refused(done.error);
    return done.value.file.id;
  };
  return insisting(ask);
}

/** What was prepared, or the refusal thrown. */
export function granted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}

/** Whoever gets no answer asks once more. */
export async function insisting<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error: Error) => {
    if (!(error instanceof Killed)) throw error;
    return ask();
  });
}
