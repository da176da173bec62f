import { execute } from '#casework/execute.ts';
import type { PersonRecord } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import type { Typed } from '#domain/file/refs.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { Killed } from '#test/fakes/memory-case-store.ts';
import { settle } from './relay.ts';
import type { World } from './world.ts';

/** The world and the case that the verbs are about. */
export interface Story {
  readonly world: World;
  caseAtHand(): string;
  turnTo(caseId: string): void;
  theCase(): Promise<Application>;
  /** does it and lets the machines follow; throws Refused */
  perform(
    actor: Actor,
    command: ApplicationCommand | FrameCommand,
    records?: readonly PersonRecord[],
  ): Promise<Application>;
  typed<T>(kind: PersonRecord['kind'], content: T): Promise<{ readonly said: Typed<T>; readonly record: PersonRecord }>;
}

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
    perform: async (actor, command, records = []) => {
      await actAtOnce(world, { caseId: story.caseAtHand(), actor, command, records });
      await settle();
      return story.theCase();
    },
    typed: async (kind, content) => {
      const now = world.deps.clock.now();
      const { record, ref } = await typed(kind, content, { caseId: story.caseAtHand(), now }, world.deps);
      return { said: { record: ref, content }, record };
    },
  };
  return story;
}

interface Act {
  readonly caseId: string;
  readonly actor: Actor;
  readonly command: ApplicationCommand | FrameCommand;
  readonly records?: readonly PersonRecord[];
}

/** One command under its own key, without letting time pass; whoever gets no answer asks once more with the same key. */
export async function actAtOnce(world: World, { actor, caseId, ...asked }: Act): Promise<void> {
  const requestId = `request-${++requests}`;
  const idempotency = { subject: 'subject', key: requestId, bodyMac: 'mac', status: 200, resource: caseId };
  const ask = async () => {
    const done = await execute(
      application,
      { fileId: caseId, asked, actor, now: world.deps.clock.now(), requestId, idempotency },
      world.deps,
    );
    if (!done.ok) throw new Refused(done.error);
  };
  await ask().catch(async (error: Error) => {
    if (!(error instanceof Killed)) throw error;
    if (!(await world.store.idempotent('subject', requestId))) await ask();
  });
}

/** Whoever gets no answer asks once more. */
export async function insisting<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error: Error) => {
    if (!(error instanceof Killed)) throw error;
    return ask();
  });
}
