import type { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import type { Answering, CallerDeps, Telling } from '#casework/asking/status/status-for-caller.ts';
import type { Whose } from '#casework/papers/whose.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord } from '#domain/actor.ts';
import { shownFault } from '#domain/file/papers/identity-shown.ts';
import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type RoundsDeps, roundsOfPerson } from './rounds-of-person.ts';

interface Shown {
  readonly iin: string;
  readonly rounds?: true | undefined;
  readonly identityDocument?: IdentityDocument | undefined;
}

/** X249: a document is shown at a desk alone, to be told what lies in his family, and it is one that he can have. */
export function shownToCallerFault(
  { iin, rounds, identityDocument }: Shown,
  { by, now }: Answering,
): Refusal | undefined {
  if (!identityDocument) return undefined;
  const fault = shownFault({ identityDocument, iin }, { today: localDate(now), paragraph: 'X249' });
  if (fault) return fault;
  return by.kind === 'operator' && rounds
    ? undefined
    : fieldsWrong('X249', { field: 'identityDocument', problem: 'NOTHING_BY_IT' });
}

interface Asked {
  readonly identityDocument: IdentityDocument | undefined;
  readonly answering: Answering;
}

/** The place, and beside it the last rounds; by which document somebody was known is noted before he is told. */
export function withRounds(
  place: (file: Whose) => Promise<PlaceAnswer | undefined>,
  { identityDocument, answering }: Asked,
  deps: CallerDeps & RoundsDeps,
): Telling<Whose, PlaceAnswer | undefined> {
  const hearing = { hearsOfFamily: identityDocument !== undefined };
  const of = async (file: Whose) => {
    const told = await place(file);
    if (!told) return undefined;
    if (identityDocument) await noteShown(file.id, identityDocument, answering, deps);
    return { ...told, rounds: await roundsOfPerson(file, deps, hearing) };
  };
  return { fields: ['place', 'rounds'], of };
}

async function noteShown(
  subject: string,
  identityDocument: IdentityDocument,
  { by, now: at, requestId }: Answering,
  deps: CallerDeps,
) {
  const { record } = await typed('identity', { identityDocument }, { caseId: subject, now: at }, deps);
  await deps.people.write(record);
  const look = {
    reader: actorRecord(by),
    subject,
    fields: ['rounds', 'identityDocument'],
    why: '82',
    record: record.id,
    at,
    requestId,
  };
  await deps.access.append(look);
}
