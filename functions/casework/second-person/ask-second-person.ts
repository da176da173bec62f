import type { Keyring } from '#casework/ports/keyring.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { newId } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { SecondPersonKind } from '#domain/second-person/acts.ts';
import {
  askedBy,
  asksSince,
  type Concerned,
  type SecondPerson,
  type SecondPersonFault,
  stateOf,
} from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ContentOf } from './content.ts';
import { isAlone, type TiesDeps } from './ties.ts';

export interface AskDeps extends TiesDeps {
  readonly seconds: SecondPersons;
  readonly keyring: Keyring;
}

interface Question<K extends SecondPersonKind> extends Concerned {
  readonly kind: K;
  readonly content: ContentOf<K>;
  /** does the same question, answered before, still serve who asked it? */
  readonly serves?: (earlier: SecondPerson) => boolean;
}

/**
 * Asks for a second person; the same question of the same official that still waits is not asked twice, not even at once,
 * unless others than then may confirm it now, nor one that was confirmed and still serves him.
 */
export async function askSecondPerson<K extends SecondPersonKind>(
  { kind, concerns, names, content, serves }: Question<K>,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: AskDeps,
): Promise<Result<SecondPerson, SecondPersonFault>> {
  const { record, ref } = await typed('second', content, { now }, deps);
  const id = newId('confirmation', Date.parse(now));
  const alone = await isAlone(kind, { by, concerns, names, now }, deps);
  const asked = askedBy({ id, kind, concerns, names, content: ref, isAlone: alone }, by, now);
  if (!asked.ok) return asked;
  const isSame = (one: SecondPerson) =>
    one.content.mac === ref.mac && one.kind === kind && one.asked.staff === by.staff;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const earlier = (await deps.seconds.since(asksSince(now))).filter(isSame);
    const waiting = earlier.find((one) => one.alone === asked.value.alone && stateOf(one, now) === 'WAITING');
    const standing = earlier.find((one) => serves?.(one)) ?? waiting;
    if (standing) return ok(standing);
    if (await deps.seconds.ask(asked.value, record, earlier.at(-1)?.id)) return asked;
  }
  throw new Error('the confirmation could not be asked: others ask at the same moment');
}

/** Whoever loses to the same question finds it waiting when he looks again. */
const tries = 3;
