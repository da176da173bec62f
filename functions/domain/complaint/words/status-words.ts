import { type ComplaintOutcome, outcomeWords } from '../../regulation/complaints/outcomes.ts';
import type { Instant } from '../../time/instant.ts';
import { sentences, type Words, words } from '../../words.ts';
import type { Complaint } from '../complaint.ts';
import { statusTold } from '../rules/told-status.ts';
import type { ComplaintStatus } from '../status.ts';
import { silenceWords } from './silence-words.ts';

/** What everybody is told of each status: the step that is waited for, or what has become of it. */
const labels: Readonly<Record<ComplaintStatus, Words>> = {
  AWAITING_REVIEWER: words(
    'Шағымды қараушы анықталады',
    'Назначается рассматривающий жалобу',
    'The reviewer of the complaint is being named',
  ),
  UNDER_REVIEW: words(
    'Мәселе қаралып, жоба дайындалады',
    'Вопрос рассматривается, готовится проект',
    'It is examined and a draft is prepared',
  ),
  AWAITING_SIGNATURE: words('Жауапқа қол қойылады', 'Ответ подписывается', 'The answer is to be signed'),
  DECIDED: words('Жауап тапсырылады', 'Ответ вручается', 'The answer is being told'),
  AWAITING_SENDING: words('Жауап тапсырылады', 'Ответ вручается', 'The answer is being told'),
  ON_ITS_WAY: words('Жауап поштамен жолданды', 'Ответ отправлен почтой', 'The answer was posted'),
  TOLD: words('Жауап тапсырылды', 'Ответ вручен', 'The answer was told'),
  AWAITING_FULFILMENT: words(
    'Шағым бойынша шешім орындалады',
    'Исполняется решение по жалобе',
    'What was decided is being done',
  ),
  ANSWERED: words('Шағымға жауап берілді', 'На жалобу дан ответ', 'The complaint is answered'),
  PASSED_ON: words(
    'Шағым құзыретті органға жолданды',
    'Жалоба передана в компетентный орган',
    'The complaint was passed on to the competent body',
  ),
  NOT_CONSIDERED: words(
    'Шағым қараусыз қалдырылды',
    'Жалоба оставлена без рассмотрения',
    'The complaint was left without consideration',
  ),
  WITHDRAWN: words('Шағым кері қайтарып алынды', 'Жалоба отозвана', 'The complaint was withdrawn'),
};

const secondInstance = words(
  'Шағымды екінші саты қарайды.',
  'Жалобу рассматривает вторая инстанция.',
  'The second instance considers it.',
);

const outcomeSaid = (outcome: ComplaintOutcome): Words => {
  const said = outcomeWords[outcome];
  return words(`Шағым ${said.kk}`, `Жалоба ${said.ru}`, `The complaint is ${said.en}`);
};

/** How it stands, with what became of it once that was told. */
export function statusWords(file: Complaint, isOwn = false): Words {
  const status = isOwn ? statusTold(file) : file.status;
  const { answer, told, level } = file;
  if (answer && told && ['TOLD', 'ANSWERED', 'AWAITING_FULFILMENT'].includes(status))
    return status === 'AWAITING_FULFILMENT'
      ? sentences(dotted(outcomeSaid(answer.outcome)), labels[status])
      : outcomeSaid(answer.outcome);
  return level === 'second' ? sentences(dotted(labels[status]), secondInstance) : labels[status];
}

/** The same with the silence past its term, which is a refusal, and where one goes on from it (APPK 91). */
export function standingWords(file: Complaint, now: Instant, isOwn = false): Words {
  return sentences(dotted(statusWords(file, isOwn)), silenceWords(file, now));
}

const dotted = ({ kk, ru, en }: Words): Words => words(ended(kk), ended(ru), ended(en));
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
