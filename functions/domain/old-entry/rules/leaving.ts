import { type Actor, isStaff } from '../../actor.ts';
import type { Occasion } from '../../file/kind.ts';
import { fieldsWrong, type Refusal, refusal } from '../../file/refusal.ts';
import { isHeldReception } from '../../second-person/held-reception.ts';
import type { SecondPerson } from '../../second-person/second-person.ts';
import type { Instant } from '../../time/instant.ts';
import { words } from '../../words.ts';
import { type Present, rowPresenceFault } from './present.ts';

const paragraph = 'X332';

/** Has this operator received, before a second one and on this day, somebody who came with this row? */
export const isSeenByTwo = (
  { subject }: { readonly subject: string },
  seenBy: SecondPerson,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): boolean => isStaff(actor) && isHeldReception(seenBy, actor, now) && seenBy.concerns.includes(subject);

/** Nobody's place ends, nor is its statement printed, on one operator's word; said of whichever row is named, so that it tells nothing of whose it is (X332). */
export const unseenByTwo = (): Refusal => refusal('LEAVING_BY_ONE', { paragraph, isProven: true });

interface Leaving {
  readonly shown: Present;
  /** the reception of that day that asked for this very leaving */
  readonly seenBy: SecondPerson | undefined;
  /** the request that has said anew since what the row says */
  readonly since: string | undefined;
}

/**
 * Whoever stands on a list by a row leaves it at a desk himself, or by a power that a notary certified, before two (X332); once a
 * request about his entry was granted, by that request (X152). A row keeps no scan, so none is asked.
 */
export function rowLeavingFault(
  file: { readonly subject: string },
  { shown, seenBy, since }: Leaving,
  { actor, now }: Occasion,
): Refusal | undefined {
  if (!seenBy || !isSeenByTwo(file, seenBy, { actor, now })) return unseenByTwo();
  const fault = rowPresenceFault(file, shown, { now, paragraph });
  if (fault) return fault;
  return since === undefined
    ? undefined
    : { ...refusal('NOT_IN_THIS_STATUS', { paragraph, pointer: since }), isProven: true };
}

/** What is said of a leaving that its file has no use for: a row keeps no scan, and who acts by a request is named in it (X152, X332). */
export function strayFault({
  oldEntryId,
  documentId,
  representing,
}: {
  readonly oldEntryId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly representing?: object | undefined;
}): Refusal | undefined {
  if (oldEntryId !== undefined && documentId !== undefined)
    return fieldsWrong(paragraph, { field: 'documentId', problem: 'NOBODY_ASKED', cure: noScan });
  return oldEntryId === undefined && representing
    ? fieldsWrong('X152', { field: 'representing', problem: 'NOBODY_ASKED', cure: namedInRequest })
    : undefined;
}

const noScan = words(
  'Ескі тізімнің жазбасына скан қосылмайды: бұл өрісті жазбаңыз, келген адамды екі қызметкер қабылдайды',
  'К записи старого списка скан не прилагается: не заполняйте это поле, пришедшего принимают два работника',
  'A row of an old list keeps no scan: leave this field out, two operators receive whoever came',
);

const namedInRequest = words(
  'Өкіл өтініштің өзінде көрсетілген: бұл өрісті жазбаңыз; ол көрсетілмесе, алдымен өтінішке өкілді енгізіңіз',
  'Представитель назван в самом заявлении: не заполняйте это поле; если не назван, сначала внесите его в заявление',
  'The request itself names the representative: leave this field out; where it names none, enter him in it first',
);
