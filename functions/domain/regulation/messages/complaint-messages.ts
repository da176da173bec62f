import { type OwedActId, owedActs } from '#domain/regulation/complaints/acts.ts';
import {
  type ComplaintOutcome,
  outcomeWords,
  type UnconsideredId,
  unconsideredFor,
} from '#domain/regulation/complaints/outcomes.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import { tellsLastDay } from '../periods.ts';
import type { Message } from './message.ts';
import { enumerated, labelled, quoted } from './phrases.ts';

interface Stated {
  readonly office: Words;
  /** what is complained of */
  readonly act: Words;
  readonly against: string;
  readonly happened: string;
  readonly asked: string;
}

const inOwnWords = (label: Words, text: string): Words | undefined =>
  text === '' ? undefined : labelledText(label, text);

const labelledText = (label: Words, text: string): Words => {
  const said = quoted(text);
  return words(`${label.kk}: ${said.kk}`, `${label.ru}: ${said.ru}`, `${label.en}: ${said.en}`);
};

/** What whoever complains signs, in his own words. */
export const complaintMessage = ({ office, act, against, happened, asked }: Stated): Message => ({
  heading: words('Шағым', 'Жалоба', 'Complaint'),
  body: lines(
    labelled(words('Қайда', 'Куда', 'To'), office),
    labelled(words('Шағым нысаны', 'На что жалоба', 'About'), act),
    inOwnWords(words('Кімнің қандай әрекеті', 'Чье и какое действие', 'Whose act, and which'), against),
    inOwnWords(words('Не болды', 'Что произошло', 'What happened'), happened),
    inOwnWords(words('Не сұралады', 'О чем просит', 'What is asked'), asked),
  ),
});

interface Next {
  readonly isLast: boolean;
  readonly lastDay: PlainDate;
  /** said of a last day beyond the calendar (X61) */
  readonly mayMove?: Words | undefined;
}

interface Answered {
  readonly number: string;
  readonly outcome: ComplaintOutcome;
  readonly owed?: OwedActId | undefined;
  readonly why?: UnconsideredId | undefined;
  readonly reasons: string;
  readonly act: string;
  readonly rest: string;
  /** it suspends a removal, which falls with an answer that satisfies it (X164) */
  readonly suspends?: true | undefined;
  /** whoever owes what follows */
  readonly debtor: Words;
  readonly answeredOn: PlainDate;
  /** what was attached to it */
  readonly attachments: readonly Words[];
  readonly next: Next;
}

const written = (label: Words, text: string): Words => {
  const said = quoted(text);
  return words(
    `${label.kk} (іс тілінде): ${said.kk}`,
    `${label.ru} (на языке дела): ${said.ru}`,
    `${label.en} (in the language of the case): ${said.en}`,
  );
};

/** What nobody has to do any more: it is done with the answer. */
const falls = words(
  'Есептен шығару туралы шешім осы жауап тапсырылғанда күшін жояды: есепте бұрынғы орныңызда тұрасыз.',
  'Решение о снятии с учета отменяется с вручением этого ответа: вы остаетесь на учете на прежнем месте.',
  'The decision of removal falls as this answer is delivered: you stay on the list at your place.',
);

/** What is done because of it, by whom and until when (APPK 100(2)). */
function owedLines({ owed, act, debtor, answeredOn, suspends }: Answered): Words | undefined {
  if (!owed) return undefined;
  const { lastDay, mayMove } = tellsLastDay('complaintFulfilled', answeredOn);
  const last = dateWords(lastDay);
  const detail = written(words('Толығырақ', 'Подробнее', 'In detail'), act);
  if (suspends && owed === 'RESTORE') return lines(falls, detail);
  return lines(
    labelled(words('Не істеледі', 'Что будет сделано', 'What will be done'), owedActs[owed]),
    detail,
    labelled(words('Кім', 'Кто', 'By whom'), debtor),
    sentences(words(`Соңғы күні: ${last.kk}.`, `Последний день: ${last.ru}.`, `Last day: ${last.en}.`), mayMove),
  );
}

/** Where whoever is not content goes on: the second instance, then the court; after it the court alone. */
export function goesOn({ isLast, lastDay, mayMove }: Next): Words {
  const day = dateWords(lastDay);
  if (isLast)
    return words(
      'Келіспесеңіз, сотқа жүгініңіз.',
      'Если не согласны, обращайтесь в суд.',
      'If you do not agree, the court is open to you.',
    );
  const told = words(
    `Келіспесеңіз, екінші сатыға, одан кейін сотқа жүгініңіз. Қайда: мемлекеттік қызмет сапасын бақылайтын орган, жеке кабинетте не Мемлекеттік корпорацияның кез келген бөлімінде. Соңғы күні: ${day.kk}.`,
    `Если не согласны: вторая инстанция, затем суд. Куда: орган контроля качества государственных услуг, в личном кабинете или в любом отделе Государственной корпорации. Последний день: ${day.ru}.`,
    `If you do not agree: the second instance, then the court. Where: the body that controls the quality of state services, in the cabinet or at any desk of the State Corporation. Last day: ${day.en}.`,
  );
  return sentences(told, mayMove);
}

const isOutcome = (outcome: ComplaintOutcome): Words => {
  const said = outcomeWords[outcome];
  return words(`Шағым ${said.kk}.`, `Жалоба ${said.ru}.`, `The complaint is ${said.en}.`);
};

/** The answer: what became of it, why, what follows, and where one goes on. */
export function answerMessage(answered: Answered): Message {
  const { number, outcome, why, reasons, rest, next, attachments } = answered;
  const reason = why && unconsideredFor[why].name;
  return {
    heading: words('Шағымға жауап', 'Ответ на жалобу', 'Answer to a complaint'),
    body: paragraphs(
      sentences(
        words(`Шағым №\u00a0${number}.`, `Жалоба №\u00a0${number}.`, `Complaint No. ${number}.`),
        isOutcome(outcome),
        reason &&
          words(
            `Негіз (ӘРПК 95-бап): ${reason.kk}. Себебін жойып, қайта бере аласыз.`,
            `Основание (АППК, ст. 95): ${reason.ru}. Устранив ее, можно подать вновь.`,
            `Ground (APPK, article 95): ${reason.en}. Once it is mended, you may complain again.`,
          ),
      ),
      attachments.length > 0
        ? labelled(
            words('Қаралған қоса берілген құжаттар', 'Рассмотрены приложения', 'Attached and considered'),
            enumerated(attachments),
          )
        : undefined,
      written(words('Себебі', 'Причина', 'Why'), reasons),
      owedLines(answered),
      outcome === 'PARTLY'
        ? written(words('Қанағаттандырылмағаны', 'Не удовлетворено', 'Not granted'), rest)
        : undefined,
      outcome === 'SATISFIED' ? undefined : goesOn(next),
    ),
  };
}
