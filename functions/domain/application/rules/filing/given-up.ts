import { isStaff } from '#domain/actor.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import type { Occasion } from '#domain/file/kind.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isHeldReception } from '#domain/second-person/held-reception.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { Who } from '../../event.ts';
import type { Withdrawal } from '../../facts.ts';
import { presenceShownFault } from '../seeing/presence.ts';
import { receivedFault } from '../seeing/received.ts';
import { receptionOf } from '../seeing/reception.ts';
import { evidenceOf, leavingScan, withdrawalScan } from './brought.ts';
import { centreOf, operatorOf } from './desk.ts';

/** What a place is given up by at a desk: whoever came has asked for it there, and signed its statement by hand. */
const givenUpBy = {
  withdrawal: { scan: withdrawalScan, paragraph: 'X21', byOne: 'WITHDRAWAL_BY_ONE', byTwo: 'X112' },
  leaving: { scan: leavingScan, paragraph: 'X152', byOne: 'LEAVING_BY_ONE', byTwo: 'X152' },
} as const;
type GivenUp = keyof typeof givenUpBy;

/**
 * Of a desk whoever came gives up a place by a statement that he signed by hand and that was scanned at this visit (X99), and
 * only once two operators have seen him and what he came for (X112, X152).
 */
export function givenUpFault(
  theCase: Application,
  what: GivenUp,
  { scan, seenBy, ...present }: Omit<Withdrawal, 'signed'>,
  occasion: Occasion,
): Refusal | undefined {
  const { scan: kind, paragraph } = givenUpBy[what];
  const { by, identity } = present;
  const scanned = evidenceOf(theCase).find((one) => one.id === scan && one.kind === kind);
  if (!scanned) return refusal('DOCUMENT_UNKNOWN', { paragraph, missing: [kind] });
  return (
    presenceShownFault(theCase, { person: undefined, ...present }, { now: occasion.now, paragraph }) ??
    receivedFault(theCase, { by, identity }, { ...occasion, paragraph }) ??
    statementFault(theCase, scanned, { by, what, ...occasion }) ??
    byOneFault(theCase, seenBy, { what, ...occasion })
  );
}

/**
 * A place ends on no operator's word alone: another has seen whoever came, his document and what he came for, and it was
 * told to whose request it is (X112, X152).
 */
function byOneFault(
  { applicant }: Pick<Application, 'applicant'>,
  seenBy: SecondPerson | undefined,
  { what, actor, now }: Occasion & { readonly what: GivenUp },
): Refusal | undefined {
  const isHeld = seenBy !== undefined && isStaff(actor) && isHeldReception(seenBy, actor, now);
  const { byOne, byTwo: paragraph } = givenUpBy[what];
  return isHeld && seenBy.concerns.includes(applicant) ? undefined : refusal(byOne, { paragraph });
}

/** Who signs the statement by hand, by who came. */
const signerOf = { recipient: 'applicant', representative: 'representative' } as const satisfies Record<Who, string>;

type Visit = Occasion & { readonly by: Who; readonly what: GivenUp };

function statementFault(theCase: Application, scanned: DocumentRef, visit: Visit): Refusal | undefined {
  const field = 'documentId';
  const { paragraph } = givenUpBy[visit.what];
  if (scanned.personRef !== signerOf[visit.by])
    return fieldsWrong(paragraph, { field, problem: 'OTHER_PERSON', cure: ownStatement });
  return isOfThisVisit(theCase, scanned, visit)
    ? undefined
    : fieldsWrong(paragraph, { field, problem: 'STALE', cure: freshStatement });
}

/** Scanned by this operator at this centre today; where it took no request of his, since he was received for that. */
function isOfThisVisit(
  theCase: Application,
  { broughtAt, broughtTo }: DocumentRef,
  { what, actor, now }: Visit,
): boolean {
  const [{ staff }, centre] = [operatorOf(actor), centreOf(actor)];
  if (broughtAt === undefined || broughtTo?.staff !== staff || broughtTo.centre !== centre) return false;
  if (centre === theCase.centre) return localDate(broughtAt) === localDate(now);
  const reception = receptionOf(theCase, actor, now);
  return reception?.purpose === what && broughtAt >= reception.at;
}

const ownStatement = words(
  'Келген адамның өзі қол қойған өтініштің сканын қоса беріңіз',
  'Приложите скан заявления, которое подписал сам пришедший',
  'Attach the scan of the statement that whoever came has signed himself',
);

const freshStatement = words(
  'Бұл скан осы қабылдауға тиесілі емес: келген адамның бүгінгі өтінішін қайта сканерлеп, қоса беріңіз',
  'Этот скан не относится к этому приему: отсканируйте и приложите заявление пришедшего заново',
  'This scan is of another visit: scan and attach the statement of whoever came anew',
);
