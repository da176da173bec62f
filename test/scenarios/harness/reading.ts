import { statusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Application } from '#domain/application/application.ts';
import type { EventOf, EventType } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import type { TermId } from '#domain/application/terms.ts';
import { claimsOf } from '#test/builders/requests/a-claim.ts';
import type { Execution } from './machine-runner.ts';
import type { Story } from './story.ts';

/** `by` is the kind of the actor, unless the event itself says by whom. */
type Recorded<T extends EventType> = { readonly at: string; readonly by: string } & EventOf<T>;

/** What a story reads: the case, its journal, its machines, its papers. */
export const readings = (story: Story) => ({
  theCase: story.theCase,
  status: async (): Promise<Application['status']> => (await story.theCase()).status,
  /** what the cabinet, the desk and the contact centre are told (para 16) */
  publicStatus: async () => {
    const [theCase, now] = [await story.theCase(), story.world.deps.clock.now()];
    return statusOf(theCase, now, await statusFacts(theCase, { now }, story.world.deps));
  },
  /** every event of a type with its instant and the kind of its actor */
  events: async <T extends EventType>(type: T): Promise<Recorded<T>[]> =>
    (await commits(story)).flatMap(({ events, at, actor }) =>
      events.flatMap((event) => (event.type === type ? [{ at, by: actor.kind ?? '', ...(event as EventOf<T>) }] : [])),
    ),
  /** the types of the events, in order */
  journal: async (): Promise<EventType[]> =>
    (await commits(story)).flatMap(({ events }) => events.map(({ type }) => type)),
  term: async (term: TermId) => {
    const state = (await story.theCase()).terms[term];
    if (!state) throw new Error(`the term ${term} has not started`);
    return state;
  },
  executions: (): readonly Execution[] => executionsOf(story),
  /** where the newest execution of a machine stands or ended; undefined: it was never started */
  machineAt: (machine: Execution['machine']): string | undefined => {
    const newest = executionsOf(story).findLast((execution) => execution.machine === machine);
    return newest?.history.at(-1);
  },
  /** no execution of the case waits for anything any more */
  isAtRest: (): boolean => executionsOf(story).every(({ status }) => status !== 'RUNNING'),
  /** every execution of the case that ended badly */
  failures: (): readonly Execution[] => executionsOf(story).filter(({ status }) => status === 'FAILED'),
  tokens: () => story.world.deps.tokens.of(story.caseAtHand()),
  owed: () => story.world.deps.owed.of(story.caseAtHand()),
  tray: (name: string) => story.world.deps.lists.tray(name).then(({ items }) => items),
  guard: async () => claimsOf((await story.theCase()).applicant, story.world.store),
  /** a paper given to the person, as it is printed */
  paper: async (type: string): Promise<Record<string, unknown> & { ru: { heading: string; body: string } }> => {
    const ref = (await story.theCase()).papers[type];
    if (!ref) throw new Error(`no paper ${type}`);
    return JSON.parse(new TextDecoder().decode(await story.world.deps.documents.readPaper(ref)));
  },
});

const commits = ({ world, caseAtHand }: Story) => world.store.journal(application, caseAtHand());

const executionsOf = ({ world, caseAtHand }: Story): Execution[] =>
  world.runner.executions().filter(({ name }) => name.startsWith(caseAtHand()));
