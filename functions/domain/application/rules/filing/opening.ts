import { opensWords } from '#domain/file/desk-hours.ts';
import { barTo } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { isOpenAt } from '#domain/time/office-time.ts';
import { sentences, words } from '#domain/words.ts';
import type { Actor } from '../../../actor.ts';
import type { CommandOf } from '../../command.ts';
import type { Refiling } from '../../facts.ts';
import { rights } from '../../rights.ts';
import { atHomeFault } from './at-home.ts';
import { askedChangeFault } from './changing.ts';
import { draftSlots } from './draft-slots.ts';
import { isRefilable, isSameRecipient, mayCorrectIin } from './refiling.ts';
import { takenFault } from './taken-in-paper.ts';
import { numberFault } from './typed-number.ts';

type Opening = Pick<
  CommandOf<'OpenRequest'>,
  'channel' | 'applicant' | 'centre' | 'ticket' | 'taken' | 'visit' | 'draftSlot' | 'change'
> & {
  readonly refiling?: Pick<Refiling, 'ended' | 'correction'>;
};

/** A recipient opens on the portal for himself, an operator at the desk of his own centre for who was called (8.1, 10.5). */
export function openingFault(opening: Opening, actor: Actor, now: Instant): Refusal | undefined {
  const { channel, applicant, centre, refiling, draftSlot } = opening;
  if (channel === 'portal' && !(actor.kind === 'recipient' && actor.person === applicant)) return refusal('FORBIDDEN');
  if (channel === 'corporation' && !(actor.kind === 'operator' && actor.organisation === centre))
    return refusal('FORBIDDEN');
  const foreign = refiling && refilingFault(opening, refiling, { actor, now });
  if (!foreign && draftSlot !== undefined && !draftSlots.includes(draftSlot))
    return refusal('DRAFTS_TOO_MANY', { paragraph: 'X45' });
  if (opening.change && actor.kind === 'recipient' && actor.provenAlone)
    return refusal('PROVEN_BY_ONE', { paragraph: 'X83' });
  const unchangeable = foreign ? undefined : askedChangeFault(opening.change, refiling?.ended, localDate(now));
  return foreign ?? unchangeable ?? (channel === 'corporation' ? callFault(opening, now) : undefined);
}

const takenInPaper = words(
  'Қазіргі шақыру уақытын енгізіңіз. Құжаттар жүйе істемеген кезде қағазбен қабылданса, қолхат пен екінші қызметкердің растауы арқылы енгізіледі',
  'Укажите время нынешнего вызова. Если документы приняты на бумаге при сбое системы, их вносят по расписке с подтверждением второго работника',
  'Give the time of the present call. Documents taken in paper while the system was away are entered by their receipt and a second official',
);

const onlyRegistration = words(
  'Өзгертуді қазіргі шақыру бойынша ашыңыз: қағазбен қабылданған уақыт оған қажет емес',
  'Откройте изменение по нынешнему вызову: момент приема на бумаге ему не нужен',
  'Open the change by the present call: it needs no moment of paper',
);

const closedThen = words(
  'Ол уақытта бөлім жұмыс істемеген: шақыру уақытын талонмен салыстырыңыз.',
  'В это время отдел не работал: сверьте время вызова с талоном.',
  'The centre was closed at that time: check the time of the call with the ticket.',
);

const atHomeAlone = words(
  'Үйде талон да, қағазбен қабылдау да болмайды: тек үйге баруды көрсетіңіз',
  'На дому нет ни талона, ни приема на бумаге: укажите только выезд',
  'At home there is neither a ticket nor paper: name the visit alone',
);

/** Either the ticket was called now, or it is opened at home, or the package was taken in paper (8.1, 13, X60). */
function callFault(opening: Opening, now: Instant): Refusal | undefined {
  const { taken, ticket, visit, applicant, centre } = opening;
  if (visit && (ticket || taken))
    return fieldsWrong('13', { field: 'visit', problem: 'NOT_WITH_TICKET', cure: atHomeAlone });
  if (visit) return atHomeFault(visit, { applicant, centre });
  if (!taken) return ticketFault(opening, now);
  if (opening.change) return fieldsWrong('X60', { field: 'taken', problem: 'NOT_WITH_CHANGE', cure: onlyRegistration });
  if (ticket) return fieldsWrong('X60', { field: 'ticket', problem: 'NOT_WITH_PAPER', cure: takenInPaper });
  const { said, ...rests } = taken;
  return takenFault(said, { ...rests, applicant, centre, enteredAt: now });
}

/** The ticket is called after it is taken, on that day, and before the request is opened, not days before (8.1, X23, X60, X76). */
function ticketFault({ ticket }: Opening, now: Instant): Refusal | undefined {
  if (!ticket) return fieldsWrong('8.1', { field: 'ticket', problem: 'MISSING', cure: textFaults.TEXT_BLANK });
  if (ticket.calledAt < ticket.takenAt)
    return fieldsWrong('8.1', { field: 'ticket.calledAt', problem: 'BEFORE_TAKEN', cure: dateFaults.BEFORE_TAKEN });
  if (localDate(ticket.takenAt) !== localDate(ticket.calledAt))
    return fieldsWrong('X76', { field: 'ticket.takenAt', problem: 'OTHER_DAY', cure: dateFaults.TICKET_OTHER_DAY });
  if (ticket.calledAt > now)
    return fieldsWrong('8.1', { field: 'ticket.calledAt', problem: 'IN_FUTURE', cure: dateFaults.CALL_IN_FUTURE });
  if (lastDayOf('ticketAccepted', localDate(ticket.calledAt)) < localDate(now))
    return fieldsWrong('X60', { field: 'ticket.calledAt', problem: 'STALE', cure: takenInPaper });
  if (!isOpenAt('corporation', ticket.calledAt))
    return fieldsWrong('X113', {
      field: 'ticket.calledAt',
      problem: 'CENTRE_CLOSED',
      cure: sentences(closedThen, isOpenAt('corporation', now) ? undefined : opensWords(now)),
    });
  return numberFault('8.1', 'ticket.number', ticket.number);
}

const ofRecipient = words(
  'Қайта берілетін өтініштегі алушының ЖСН-ін көрсетіңіз',
  'Укажите ИИН услугополучателя того заявления, которое подается повторно',
  'Give the IIN of the recipient of the request that is filed again',
);

const notASlip = words(
  'Бұл ЖСН бұрын көрсетілгеннен екіден көп цифрмен ерекшеленеді, сондықтан басқа адамның деректері көшірілмейді. Жаңа өтініш ашыңыз',
  'Этот ИИН отличается от указанного ранее больше чем двумя цифрами, поэтому данные другого лица не переносятся. Откройте новое заявление',
  'This IIN differs from the one given before by more than two digits, so another person’s details are not carried over. Open a new request',
);

interface Asker {
  readonly actor: Actor;
  readonly now: Instant;
}

/**
 * What ended without a decision may be filed again by the same recipient; of another's case there is none (X7, X41). What
 * another centre took, or the portal, is mended at a desk that has received whose it is that day, like everything else there.
 */
function refilingFault(
  { applicant }: Opening,
  { ended, correction }: Pick<Refiling, 'ended' | 'correction'>,
  asker: Asker,
): Refusal | undefined {
  const unseen = barTo(rights, ended, { ...asker, action: 'SeeCase' });
  if (unseen) return unseen;
  if (!isRefilable(ended)) return refusal('NOT_REFILABLE', { paragraph: 'X41' });
  if (isSameRecipient(ended, applicant, correction)) return undefined;
  return mayCorrectIin(ended)
    ? fieldsWrong('X78', { field: 'iin', problem: 'OTHER_PERSON', cure: notASlip })
    : fieldsWrong('X7', { field: 'iin', problem: 'OTHER_PERSON', cure: ofRecipient });
}
