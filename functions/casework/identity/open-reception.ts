import { nameKeyOf } from '#casework/filing/name-key.ts';
import { type PowerDeps, powerBetween } from '#casework/filing/presence-today.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { readForm } from '#casework/papers/form.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { concernedIn } from '#domain/application/rules/seeing/concerned.ts';
import { closedFault } from '#domain/file/desk-hours.ts';
import { shownFault } from '#domain/file/papers/identity-shown.ts';
import { type PowerToday, powerTodayFault } from '#domain/file/papers/power-today.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { personsOf } from '#domain/offer/rules/minutes.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import { endingOf, isHeldReception } from '#domain/second-person/held-reception.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type OffersDeps, offersMade, offersTold, type ToldOffer } from './told/offers-told.ts';
import { requestsTold, type ToldRequest } from './told/requests-told.ts';
import { type RowsDeps, rowsOf, rowsTold, type ToldRow } from './told/rows-told.ts';

export type ReceptionDeps = AskDeps &
  PowerDeps &
  RowsDeps &
  OffersDeps & {
    readonly cases: CaseStore;
    readonly lists: CaseLists;
    readonly access: AccessLog;
  };

interface Opening {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** Who came without his request's number, as the operator typed him. */
type Came = ContentOf<'reception'>;

/** What waits for a second operator, or once he has confirmed it what the desk is told that day. */
export interface Reception {
  readonly request: SecondPerson;
  readonly requests?: readonly ToldRequest[];
  /** of whoever came from an old list, or has a power of him (X276) */
  readonly rows?: readonly ToldRow[];
  /** what was written to him of what he was offered (X289) */
  readonly offers?: readonly ToldOffer[];
}

const atOnce = 10;

/**
 * X93: whoever has lost his request's number is received by the document that two operators have seen. Each asking is noted
 * with that document under whose requests are asked for, and nothing is told of them, nor that there are any, until the second has
 * confirmed it; the same question asked again then is answered. Repeating is harmless.
 */
export async function openReception(
  came: Came,
  opening: Opening,
  deps: ReceptionDeps,
): Promise<Result<Reception, SecondPersonFault | Refusal>> {
  const { by, now } = opening;
  const bearer = came.iin === undefined ? { bornOn: came.bornOn ?? '' } : { iin: came.iin };
  const unshown = shownFault(
    { ...bearer, identityDocument: came.identityDocument },
    { today: localDate(now), paragraph: '8.2' },
  );
  const fault = unshown ?? closedFault(now);
  if (fault) return refused(fault);
  const [whose, brought] = await Promise.all([whoseRequests(came, deps), broughtPower(came, deps)]);
  const note = await noting(whose, came, { opening, deps });
  const lacking = brought && powerTodayFault(brought, now);
  if (lacking) {
    await note(['reception']);
    return refused(refusal(lacking, { paragraph: 'X87' }));
  }
  const question = { kind: 'reception', content: came, ...concernedBy(whose) } as const;
  const serves = (earlier: SecondPerson) => isHeldReception(earlier, by, now);
  const asked = await askSecondPerson({ ...question, serves }, { by, now }, deps);
  const isHeld = asked.ok && serves(asked.value);
  const ending = endingOf(came);
  await note([isHeld ? 'reception shown' : ending ? `${ending.what} asked` : 'reception']);
  if (!asked.ok) return asked;
  if (!isHeld) return ok({ request: asked.value });
  return ok({ request: asked.value, ...(await told(whose, { came, brought }, opening, deps)) });
}

/** What the desk is told of whoever two have seen: requests, and rows of old lists. */
async function told(
  whose: Whose,
  { came, brought }: { readonly came: Came; readonly brought: PowerToday | undefined },
  { by: actor, now, requestId }: Opening,
  deps: ReceptionDeps,
): Promise<Pick<Reception, 'requests' | 'rows' | 'offers'>> {
  const { by, iin, identityDocument } = came;
  const telling = { actor, now, requestId };
  const identity = iin === undefined ? undefined : { content: identityDocument, iin };
  const [requests, rows, offers] = await Promise.all([
    requestsTold(whose, { ...telling, who: by, brought }, deps),
    rowsTold(whose.rows, { ...telling, came: { by, identity, power: brought }, why: 'reception' }, deps),
    offersTold(whose.offers, telling, deps),
  ]);
  return { requests, rows, offers };
}

/** Under whom it is noted, who came, and the files asked for. */
interface Whose {
  readonly subjects: readonly string[];
  /** absent: by his document, which has no number, each is the recipient of what was found, by the number of its form */
  readonly person?: PersonId;
  readonly files: readonly Application[];
  /** a row has no document by which one without an IIN is known (X94) */
  readonly rows: readonly OldEntry[];
  /** his own, where he came himself */
  readonly offers: readonly Offer[];
  readonly numbers?: ReadonlyMap<string, string>;
}

async function whoseRequests(came: Came, deps: ReceptionDeps): Promise<Whose> {
  const { by, iin, recipientIin } = came;
  if (iin === undefined) return byDocument(came, deps);
  const person = await deps.keyring.personOf(iin);
  const recipient = recipientIin === undefined ? person : await deps.keyring.personOf(recipientIin);
  const ids = await wholeOf((cursor) => deps.lists.ofApplicant(recipient, cursor));
  const [files, rows, offers] = await Promise.all([
    filesOf(ids, deps),
    rowsOf(recipient, deps),
    by === 'recipient' ? offersMade(person, deps) : [],
  ]);
  return { subjects: [...new Set([recipient, person])], person, files, rows, offers };
}

/** X94: a document without a number finds only the requests whose form has it, of that name and day of birth. */
async function byDocument({ name, bornOn, identityDocument }: Came, deps: ReceptionDeps): Promise<Whose> {
  const nameKey = (await nameKeyOf(name ?? {}, bornOn, deps)) ?? '';
  const named = await filesOf(await wholeOf((cursor) => deps.lists.byName(nameKey, cursor)), deps);
  const found = await inParallel(named, atOnce, async (theCase) => {
    const { iin, identityDocument: its } = (await readForm(theCase, deps)).applicant;
    const isHis = its.number === identityDocument.number && its.issuedOn === identityDocument.issuedOn;
    return isHis ? [{ theCase, iin }] : [];
  });
  const files = found.flat().map(({ theCase }) => theCase);
  const numbers = new Map(found.flat().map(({ theCase, iin }) => [theCase.id, iin]));
  const recipients = [...new Set(files.map(({ applicant }) => applicant))];
  return { subjects: recipients.length > 0 ? recipients : [`name_${nameKey}`], files, rows: [], offers: [], numbers };
}

async function filesOf(ids: readonly string[], { cases }: ReceptionDeps): Promise<readonly Application[]> {
  const loaded = await inParallel([...new Set(ids)], atOnce, (id) => cases.load(application, id));
  return loaded.flatMap((theCase) => (theCase ? [theCase] : []));
}

/** Whoever is somebody in one of them neither asks nor confirms it (X70). */
function concernedBy({ person, files, rows, offers }: Whose) {
  const each = [...files.map(concernedIn), ...offers.map((one) => concernedOf(personsOf(one)))];
  const own = person === undefined ? [] : [person];
  const inRows = rows.flatMap(({ subject, family = [] }) => [subject, ...family]);
  return {
    concerns: [...new Set([...own, ...inRows, ...each.flatMap(({ concerns }) => concerns)])],
    names: [...new Set(each.flatMap(({ names = [] }) => names))],
  };
}

/** By which document is kept once; the look stands under each of them. */
async function noting(
  { subjects }: Whose,
  { identityDocument }: Came,
  { opening: { by, now: at, requestId }, deps }: { readonly opening: Opening; readonly deps: ReceptionDeps },
) {
  const { record } = await typed('identity', { identityDocument }, { now: at }, deps);
  await deps.people.write(record);
  const look = { reader: actorRecord(by), why: 'reception', record: record.id, at, requestId };
  return async (fields: readonly string[]) => {
    await Promise.all(subjects.map((subject) => deps.access.append({ ...look, subject, fields })));
  };
}

/** Asked and judged whatever requests there are, so that it tells nothing of them. */
async function broughtPower({ iin, recipientIin, power }: Came, deps: ReceptionDeps): Promise<PowerToday | undefined> {
  if (!power || iin === undefined || recipientIin === undefined) return undefined;
  return powerBetween({ principalIin: recipientIin, representativeIin: iin, ...power }, deps);
}
