import { type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import { type Coming, mayHearOf, toldWhoCame } from '#domain/application/rules/seeing/told-who-came.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';

/** A request as the desk is told it: its line, or why whoever came may not act on it. */
export type ToldRequest = { readonly theCase: Application } & (
  | { readonly told: 'line'; readonly iin?: string }
  | { readonly told: 'why'; readonly why: Refusal }
);

interface Asked {
  readonly files: readonly Application[];
  readonly person?: PersonId;
  /** of whom came without a number, what the form of each has */
  readonly numbers?: ReadonlyMap<string, string>;
}

interface Telling extends Pick<Coming, 'actor' | 'now' | 'brought'> {
  readonly who: Who;
  readonly requestId: string;
}

const atOnce = 10;

/**
 * What whoever was seen by two may hear of each of these (X93), noted under it before it is told; whose document bore no
 * number, is told his own, by which he is served (X94).
 */
export async function requestsTold(
  { files, person, numbers }: Asked,
  { who, requestId, ...telling }: Telling,
  deps: PowerDeps & { readonly access: AccessLog },
): Promise<readonly ToldRequest[]> {
  const { actor, now: at } = telling;
  const told = await inParallel(files, atOnce, async (theCase): Promise<readonly ToldRequest[]> => {
    if (!mayHearOf(theCase, telling)) return [];
    const came = { by: who, person: (person ?? theCase.applicant) as PersonId };
    const present = { ...came, ...(await presenceToday(theCase, came, at, deps)) };
    const answer = toldWhoCame(theCase, { ...telling, present });
    if (!answer) return [];
    const isLine = answer === 'line';
    const fields = ['found', isLine ? 'line' : 'why'];
    await deps.access.append({
      reader: actorRecord(actor),
      subject: theCase.id,
      fields,
      why: 'reception',
      at,
      requestId,
    });
    if (!isLine) return [{ theCase, told: 'why', why: answer }];
    const iin = numbers?.get(theCase.id);
    return [{ theCase, told: 'line', ...(iin === undefined ? {} : { iin }) }];
  });
  return told.flat();
}
