import type { Actor } from '#domain/actor.ts';
import { closedFault } from '#domain/file/desk-hours.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Instant } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { VisitChannel } from '../event.ts';

/** By which way each may ask: himself in his cabinet, by telephone, or through whoever comes to a desk for him (X176). */
const channels: Partial<Record<Actor['kind'], VisitChannel>> = {
  recipient: 'cabinet',
  contactCentre: 'telephone',
  operator: 'desk',
};

export const channelOf = ({ kind }: Actor): VisitChannel | undefined => channels[kind];

const own = words(
  'Жеке кабинеттен тек өзіңізге шақыра аласыз: өз ЖСН-іңізді көрсетіңіз',
  'Из личного кабинета выезд запрашивают только для себя: укажите свой ИИН',
  'From the cabinet a visit is asked for oneself alone: give your own IIN',
);

/** X176: why somebody does not ask for that person’s visit. */
export function askingFault(subject: string, actor: Actor, now: Instant): Refusal | undefined {
  if (actor.kind === 'operator') return closedFault(now);
  if (actor.kind !== 'recipient') return undefined;
  if (actor.person !== subject) return fieldsWrong('X176', { field: 'person.iin', problem: 'OTHER_PERSON', cure: own });
  return actor.provenAlone ? refusal('PROVEN_BY_ONE', { paragraph: 'X83' }) : undefined;
}
