import { paragraphOf, type TermId } from '#domain/application/terms.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { Words } from '#domain/words.ts';
import { addWorkingDays, hoursOf, isWorkingDay } from './calendar.ts';
import { dateWords, momentWords } from './date-words.ts';
import { derivationTexts } from './derivation-texts.ts';
import type { Instant, PlainDate } from './instant.ts';
import { localDate } from './local-date.ts';

type Acceptance = {
  readonly acceptedOn: PlainDate;
  readonly derivation: readonly { readonly rule: string; readonly source: string; readonly text: Words }[];
};

/**
 * The day on which a term's event counts as done. Only a filing on the portal may count later than it happened: after
 * the provider's hours or on a day off it is accepted on the next working day (X25); its priority moment is untouched.
 */
export function acceptanceOf(term: TermId, startedAt: Instant, channel: Channel): Acceptance {
  const filedOn = localDate(startedAt);
  const at = momentWords(startedAt);
  const source = paragraphOf(term, channel);
  if (term === 'keeping')
    return { acceptedOn: filedOn, derivation: [{ rule: 'start', source, text: derivationTexts.readyAtDesk(at) }] };
  if (term !== 'total')
    return {
      acceptedOn: filedOn,
      derivation: [{ rule: 'start', source: `${source}; 6; X26`, text: derivationTexts.previousStepDone(at) }],
    };
  const received = { rule: 'start', source: `${source}; X26`, text: derivationTexts.received(at) };
  const delay = channel === 'portal' ? delayOf(startedAt, filedOn) : undefined;
  if (delay === undefined) {
    const text = derivationTexts.acceptedSameDay(dateWords(filedOn));
    return { acceptedOn: filedOn, derivation: [received, { rule: 'acceptance', source: `${source}; X13`, text }] };
  }
  const acceptedOn = addWorkingDays(filedOn, 1);
  const text = derivationTexts.acceptedNextWorkingDay(dateWords(acceptedOn), delay);
  return { acceptedOn, derivation: [received, { rule: 'acceptance', source: 'Standard 8; X25', text }] };
}

/** At the closing hour itself the working day is over; before the opening hour it has yet to begin, and counts. */
function delayOf(filedAt: Instant, filedOn: PlainDate): 'dayOff' | 'afterHours' | undefined {
  if (!isWorkingDay(filedOn)) return 'dayOff';
  const closes = hoursOf('provider', filedOn).at(-1)?.closes ?? filedAt;
  return filedAt < closes ? undefined : 'afterHours';
}
