import type { ActedOn } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { Actor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Person } from '#domain/form/person.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import type { WorldDeps } from '#test/scenarios/harness/world.ts';
import type { Dice } from './dice.ts';
import type { Ledger } from './ledger.ts';
import { isMadeUp, NoAnswer } from './processes.ts';
import type { SoakedWorld } from './soaked-world.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How often everything has happened, by its name. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  add(what: string): void;
}

/** Who has come so far, by his number, and the number by the keyed hash. */
interface Met {
  readonly persons: Map<number, Promise<{ readonly person: Person; readonly id: PersonId }>>;
  readonly numbers: Map<string, number>;
}

/** A walk as those who act in it know it. */
export interface Walk {
  readonly world: SoakedWorld;
  readonly time: VirtualTime;
  readonly ledger: Ledger;
  readonly tally: Tally;
  /** of this walk alone: whom another has met changes nothing of what happens here */
  readonly met: Met;
  /** of the present turn */
  dice(): Dice;
  /** 1, 2, 3: what is asked of the doors, each by a name of its own */
  nextRequest(): number;
  /** one thing that was done */
  step(what: string): void;
  say(line: () => string): void;
  broken(why: string): void;
}

/** Whoever has no answer for that long asks again. */
const patience = 29_000;
const triesAtMost = 4;

/**
 * Somebody asks a door for something, as a process of its own, and asks again under the same key as long as nobody answers.
 * Undefined: it was refused, or he has given up.
 */
async function knocks<T>(
  { world, time, dice, say, step, tally, broken }: Walk,
  what: string,
  ask: (now: string, deps: WorldDeps) => Promise<Result<T, Refusal>>,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < triesAtMost; attempt++) {
    step(what);
    try {
      const answered = world.processes.run(what, (deps) => ask(world.deps.clock.now(), deps));
      answered.catch(() => {});
      const done = await Promise.race([answered, time.sleep(patience).then(() => Promise.reject(new NoAnswer(what)))]);
      say(() => `  ${what}: ${done.ok ? 'done' : done.error.code}`);
      tally.add(done.ok ? `${what}` : `${what}: ${done.error.code}`);
      return done.ok ? done.value : undefined;
    } catch (error) {
      const { name, stack } = error as Error;
      if (refusing.has(name)) return void tally.add(`${what}: ${name}`);
      if (!isMadeUp(error)) return void broken(`${what}: ${stack}`);
      say(() => `  ${what}: no answer`);
      if (dice().chance(0.1)) return undefined;
      await time.sleep(dice().between(100, 20_000));
    }
  }
  return undefined;
}

/** What a door tells in its own words though no rule refused it. */
const refusing: ReadonlySet<string> = new Set(['CalendarYearMissing', 'ListInMotion']);

/** An act: done once, and found done by whoever asks again. */
export async function does(
  walk: Walk,
  what: string,
  actor: Actor,
  act: (acting: Acting, deps: WorldDeps) => ActedOn<FileState>,
): Promise<FileState | undefined> {
  const requestId = `request-${walk.nextRequest()}`;
  const idempotency = { subject: 'subject', key: requestId, bodyMac: 'mac', status: 200 };
  let changed = false;
  const done = await knocks(walk, what, async (now, deps) => {
    const answer = await act({ actor, now, requestId, idempotency }, deps);
    changed ||= answer.ok && answer.value.changed;
    return answer;
  });
  if (!done) return undefined;
  const times = walk.ledger.changes(requestId, done.file.id);
  if (times > 1) walk.broken(`${what}: ${done.file.id} was changed ${times} times by one request`);
  if (changed && !walk.ledger.hasTouched(requestId, done.file.id))
    walk.broken(`${what}: ${done.file.id} was answered as changed and is not`);
  return done.file;
}

/** A question that changes no file. */
export const asks = <T>(
  walk: Walk,
  what: string,
  actor: Actor,
  ask: (asker: { readonly actor: Actor; readonly now: string }, deps: WorldDeps) => Promise<Result<T, Refusal>>,
): Promise<T | undefined> => knocks(walk, what, (now, deps) => ask({ actor, now }, deps));

/** A door whose answer is no result. */
export const knocksFor = <T>(
  walk: Walk,
  what: string,
  ask: (now: string, deps: WorldDeps) => Promise<T>,
): Promise<T | undefined> =>
  knocks(walk, what, async (now, deps) => ({ ok: true, value: await ask(now, deps) }) as const);

/** The citizen of that number, whose keyed hash is the same in every walk. */
export function known(n: number, { world, met: { persons, numbers } }: Pick<Walk, 'world' | 'met'>) {
  const before = persons.get(n);
  if (before) return before;
  const person = citizen(n);
  const made = world.deps.keyring.personOf(person.iin).then((id) => {
    numbers.set(id, n);
    return { person, id };
  });
  persons.set(n, made);
  return made;
}

/** Whose hash that is; undefined: nobody of that hash has come yet. */
export const numberOf = ({ met }: Pick<Walk, 'met'>, person: string): number | undefined => met.numbers.get(person);

export const recipient = (person: PersonId): Actor => ({ kind: 'recipient', person });
export const at = (now: () => number, days = 0): string => new Date(now() + days * 86_400_000).toISOString();
