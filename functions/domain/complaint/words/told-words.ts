import type { TermState } from '../../file/state.ts';
import { complaintActs } from '../../regulation/complaints/acts.ts';
import { dateWords, movingWords } from '../../time/date-words.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { sentences, type Words, words } from '../../words.ts';
import type { Complaint } from '../complaint.ts';
import { termWaitedFor } from '../rules/waited-for.ts';
import { standingWords } from './status-words.ts';

/** The same term while its last day is not over: after that the silence is told, or whose task it still is. */
export function termToldOf(file: Complaint, now: Instant): TermState | undefined {
  const term = termWaitedFor(file);
  return term && localDate(now) <= term.lastDay ? term : undefined;
}

const labels = {
  answer: words('Жауаптың соңғы күні', 'Последний день ответа', 'Last day for the answer'),
  act: words('Орындаудың соңғы күні', 'Последний день исполнения', 'Last day for what was decided'),
};

/** A complaint as whoever asks about his request or his entry is told of it: its number, about what, how it stands, until when. */
export function complaintToldWords(file: Complaint, now: Instant): Words {
  const { name } = complaintActs[file.about.act];
  const said = words(
    `Шағым №\u00a0${file.number}: ${name.kk}.`,
    `Жалоба №\u00a0${file.number}: ${name.ru}.`,
    `Complaint No. ${file.number}: ${name.en}.`,
  );
  const term = termToldOf(file, now);
  const label = labels[file.status === 'AWAITING_FULFILMENT' ? 'act' : 'answer'];
  const day = term && dateWords(term.lastDay);
  return sentences(
    said,
    standingWords(file, now, true),
    day && words(`${label.kk}: ${day.kk}.`, `${label.ru}: ${day.ru}.`, `${label.en}: ${day.en}.`),
    term && movingWords(term).mayMove,
  );
}
