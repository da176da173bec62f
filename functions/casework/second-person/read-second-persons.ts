import type { AccessLog } from '#casework/ports/access-log.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import {
  asksSince,
  declined,
  isShownTo,
  type SecondPerson,
  type SecondPersonFault,
} from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type ContentOf, contentOf } from './content.ts';

interface Asking {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

interface ListDeps {
  readonly seconds: SecondPersons;
}

/** What he may confirm and what he has asked himself, since the earliest that may still wait. */
export async function listSecondPersons(
  { by, now }: Pick<Asking, 'by' | 'now'>,
  { seconds }: ListDeps,
): Promise<readonly SecondPerson[]> {
  return (await seconds.since(asksSince(now))).filter((request) => isShownTo(request, by));
}

interface ReadDeps extends ListDeps {
  readonly access: AccessLog;
  readonly people: Parameters<typeof contentOf>[2]['people'];
  readonly keyring: Parameters<typeof contentOf>[2]['keyring'];
}

/** One of them with what exactly is asked; the look is noted for everybody whom it concerns. */
export async function readSecondPerson(
  id: string,
  { by, now: at, requestId }: Asking,
  deps: ReadDeps,
): Promise<
  Result<{ readonly request: SecondPerson; readonly content: ContentOf<SecondPerson['kind']> }, SecondPersonFault>
> {
  const request = await deps.seconds.get(id);
  if (!request || !isShownTo(request, by)) return refused('CONFIRMATION_UNKNOWN');
  const look = { reader: actorRecord(by), fields: [request.kind], why: 'SECOND_PERSON', at, requestId };
  await Promise.all(request.concerns.map((subject) => deps.access.append({ ...look, subject })));
  return ok({ request, content: await contentOf(request.kind, request, deps) });
}

/** Declines what was asked, or takes back what he asked himself; nothing comes of it then. */
export async function declineSecondPerson(
  id: string,
  { by, now }: Pick<Asking, 'by' | 'now'>,
  { seconds }: ListDeps,
): Promise<Result<SecondPerson, SecondPersonFault>> {
  const request = await seconds.get(id);
  if (!request) return refused('CONFIRMATION_UNKNOWN');
  const judged = declined(request, by, now);
  if (!judged.ok || judged.value === request) return judged;
  return (await seconds.settle(judged.value)) ? judged : refused('CONFIRMATION_SETTLED');
}
