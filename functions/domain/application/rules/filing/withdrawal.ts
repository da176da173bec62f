import { isStaff } from '#domain/actor.ts';
import type { Occasion } from '#domain/file/kind.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { signerFault } from '#domain/file/signer.ts';
import { isHeldReception } from '#domain/second-person/held-reception.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { DocumentRef } from '../../document-ref.ts';
import type { Who } from '../../event.ts';
import type { Withdrawal } from '../../facts.ts';
import { deathFault } from '../seeing/death.ts';
import { presenceShownFault } from '../seeing/presence.ts';
import { receivedFault } from '../seeing/received.ts';
import { receptionOf } from '../seeing/reception.ts';
import { evidenceOf, withdrawalScan } from './brought.ts';
import { centreOf, operatorOf } from './desk.ts';

/**
 * X21: in the cabinet the recipient himself takes the request back, by a statement that he signs; at the desk he or his
 * representative, by a statement that whoever came signed by hand and that was scanned at this visit (X99), and only once two
 * operators have seen him and what he came for (X112).
 */
export function withdrawalFault(
  theCase: Application,
  { signed, scan, seenBy, ...present }: Withdrawal,
  { actor, now }: Occasion,
): Refusal | undefined {
  if (actor.kind === 'recipient') {
    if (present.by !== 'recipient') return refusal('OTHER_CHANNEL', { paragraph: 'X21' });
    return deathFault(theCase, present) ?? signerFault(signed?.by, theCase.applicant, 'citizen');
  }
  const scanned = evidenceOf(theCase).find(({ id, kind }) => id === scan && kind === withdrawalScan);
  if (!scanned) return refusal('DOCUMENT_UNKNOWN', { paragraph: 'X21', missing: [withdrawalScan] });
  return (
    presenceShownFault(theCase, { person: undefined, ...present }, { now, paragraph: 'X21' }) ??
    receivedFault(theCase, { by: present.by, identity: present.identity }, { actor, now, paragraph: 'X21' }) ??
    statementFault(theCase, scanned, { by: present.by, actor, now }) ??
    byOneFault(theCase, seenBy, { actor, now })
  );
}

/**
 * A place ends on no operator's word alone: another has seen whoever came, his document and what he came for, and it was
 * told to whose request it is (X112).
 */
function byOneFault(
  { applicant }: Pick<Application, 'applicant'>,
  seenBy: SecondPerson | undefined,
  { actor, now }: Occasion,
): Refusal | undefined {
  const isHeld = seenBy !== undefined && isStaff(actor) && isHeldReception(seenBy, actor, now);
  return isHeld && seenBy.concerns.includes(applicant)
    ? undefined
    : refusal('WITHDRAWAL_BY_ONE', { paragraph: 'X112' });
}

/** Who signs the statement by hand, by who came. */
const signerOf = { recipient: 'applicant', representative: 'representative' } as const satisfies Record<Who, string>;

type Visit = Occasion & { readonly by: Who };

function statementFault(theCase: Application, scanned: DocumentRef, visit: Visit): Refusal | undefined {
  const field = 'documentId';
  if (scanned.personRef !== signerOf[visit.by])
    return fieldsWrong('X21', { field, problem: 'OTHER_PERSON', cure: ownStatement });
  return isOfThisVisit(theCase, scanned, visit)
    ? undefined
    : fieldsWrong('X21', { field, problem: 'STALE', cure: freshStatement });
}

/** Scanned by this operator at this centre today; where it took no request of his, since he was received for that. */
function isOfThisVisit(theCase: Application, { broughtAt, broughtTo }: DocumentRef, { actor, now }: Occasion): boolean {
  const [{ staff }, centre] = [operatorOf(actor), centreOf(actor)];
  if (broughtAt === undefined || broughtTo?.staff !== staff || broughtTo.centre !== centre) return false;
  if (centre === theCase.centre) return localDate(broughtAt) === localDate(now);
  const reception = receptionOf(theCase, actor, now);
  return reception?.purpose === 'withdrawal' && broughtAt >= reception.at;
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
