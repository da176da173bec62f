import type { EntryOf } from '#domain/file/on-entry.ts';
import type { Duty } from '#domain/file/owed.ts';
import type { TermState } from '#domain/file/state.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { type Words, words } from '#domain/words.ts';
import { counted } from '#infra/running/counted.ts';
import { zone } from '#infra/running/on-the-clock.ts';

/** What the story of a case says beside the events' own sentences; ids and codes of systems stand as they are [O]. */
export const headings = {
  story: words(`Барысы (${zone})`, `Ход дела (${zone})`, `Story (${zone})`),
  executions: words(
    `Step Functions орындаған рәсімдер (AWS сағаты, ${zone})`,
    `Выполнения Step Functions (по часам AWS, ${zone})`,
    `Executions (by the clock of AWS, ${zone})`,
  ),
  owed: words('Сыртқы жүйелерде әлі жасалмағаны', 'Еще не сделано во внешних системах', 'Owed'),
  now: words('Қазіргі жағдай', 'Сейчас', 'Now'),
  terms: words('Мерзімдер', 'Сроки', 'Terms'),
} as const satisfies Record<string, Words>;

export const none = words('жоқ', 'нет', 'none');
export const notFiled = words('әлі берілмеген', 'еще не подано', 'not filed');
export const substitute = words('алмастырушы', 'замещающий', 'substitute');

export const termBegins = (lastDay: string, due: string): Words =>
  words(
    `соңғы күні ${lastDay}, ${due} аяқталады`,
    `последний день ${lastDay}, истекает ${due}`,
    `last day ${lastDay}, due ${due}`,
  );

export const missCauses = {
  OVERDUE: words('уақытында орындалмады', 'не исполнено вовремя', 'not done in time'),
  HELD: words('сыртқы жүйе күтілді', 'ожидалась внешняя система', 'a neighbouring system was waited for'),
} as const satisfies Record<'OVERDUE' | 'HELD', Words>;

export const nextTry = (cause: string, at: string): Words =>
  words(`${cause}, келесі талпыныс ${at}`, `${cause}, следующая попытка ${at}`, `${cause}, next try ${at}`);

export const told = ({ kk, ru, en }: Words): Words => words(`кімге: ${kk}`, `кому: ${ru}`, `to: ${en}`);

export const results = {
  NOTICE: words('хабарлама', 'уведомление', 'notice'),
  REFUSAL: words('бас тарту', 'отказ', 'refusal'),
} as const satisfies Record<'NOTICE' | 'REFUSAL', Words>;

/** What is decided about an entry. */
export const outcomes = {
  AMENDED: words('жазба өзгертіледі', 'запись изменяется', 'the entry is amended'),
  LEFT: words('жазба өзгеріссіз қалады', 'запись остается без изменений', 'the entry stays as it is'),
} as const satisfies Record<'AMENDED' | 'LEFT', Words>;

/** What a visit is called, before the centre that makes it. */
export const visitWords = words('Үйге бару', 'Выезд на дом', 'Visit at home');

/** Which entry an amendment is about: by its provider, its list and its number there. */
export function entryOfList({ provider, list, registerNumber: number }: Omit<EntryOf, 'onList'>): Words {
  const { kk, ru, en } = queueLists[list].name;
  return words(
    `${provider}, ${kk}, есеп нөмірі ${number}`,
    `${provider}, ${ru}, номер на учете ${number}`,
    `${provider}, ${en}, register number ${number}`,
  );
}

const reasons: Readonly<Record<string, Words>> = {
  OPERATOR: words('қызмет операторы жалғастырды', 'возобновил оператор сервиса', 'by the operator of the service'),
  RECONCILED: words(
    'жүйе жалғастырды: бұрынғысы үзілген еді',
    'возобновила система: прежняя оборвалась',
    'by the system, the former having broken off',
  ),
  HISTORY: words('тарихы тым ұзарды', 'история стала слишком длинной', 'its history had grown long'),
  CONTINUED: words('басшы жалғастырды', 'продолжил руководитель', 'the head had it go on'),
  THROTTLED: words('сұраныс тым көп болды', 'было слишком много запросов', 'too much was asked at once'),
  FAILED: words('бұрынғысы қатеден үзілді', 'прежняя прервана ошибкой', 'a fault broke the former off'),
  TIMED_OUT: words('бұрынғысының уақыты бітті', 'у прежней истекло время', 'the former timed out'),
  ABORTED: words('бұрынғысы тоқтатылды', 'прежняя остановлена', 'the former was stopped'),
};

export const resumed = (why: string, attempt: number): Words => {
  const { kk, ru, en } = reasons[why] ?? words(why, why, why);
  return words(`${kk}, ${attempt}-талпыныс`, `${ru}, попытка ${attempt}`, `${en}, attempt ${attempt}`);
};

interface OpenTask {
  readonly paragraph: string;
  readonly role: Words;
  readonly organisation: string;
  readonly since: string;
  readonly due?: string | undefined;
  readonly claimedBy?: string | undefined;
}

export function taskWords({ paragraph, role, organisation, since, due, claimedBy }: OpenTask): Words {
  const also = (said: string | undefined, text: (said: string) => string) => (said ? `, ${text(said)}` : '');
  return words(
    `${paragraph} тапсырмасы: ${role.kk}, ${organisation}, ${since} ашылған${also(due, (at) => `мерзімі ${at}`)}${also(claimedBy, (who) => `орындауға алған ${who}`)}`,
    `задача ${paragraph}: ${role.ru}, ${organisation}, открыта ${since}${also(due, (at) => `срок ${at}`)}${also(claimedBy, (who) => `взята в работу: ${who}`)}`,
    `task ${paragraph}: ${role.en}, ${organisation}, open since ${since}${also(due, (at) => `due ${at}`)}${also(claimedBy, (who) => `claimed by ${who}`)}`,
  );
}

interface Held {
  readonly paragraph: string;
  readonly since: string;
  readonly cause: string;
  /** what is waited for, where anybody is asked at that step */
  readonly waitsFor: Words | undefined;
  readonly tries: number;
  readonly next: string;
}

export function heldWords({ paragraph, since, cause, waitsFor, tries, next }: Held): Words {
  const why = (name: string | undefined): string => (name ? `${name} (${cause})` : cause);
  return words(
    `${paragraph} қадамы ${since} бері күтуде: ${why(waitsFor?.kk)}, талпыныс саны ${tries}, келесісі ${next}`,
    `шаг ${paragraph} ждет с ${since}: ${why(waitsFor?.ru)}, попыток ${tries}, следующая ${next}`,
    `step ${paragraph} held since ${since}: ${why(waitsFor?.en)}, ${counted(tries, 'try', 'tries')}, next ${next}`,
  );
}

/** How a term that runs no more has ended. */
export function endedWords({ state, missedAt }: Pick<TermState, 'state' | 'missedAt'>): Words {
  if (state === 'lapsed') return words('тоқтатылды', 'прекращен', 'lapsed');
  return missedAt
    ? words('кешігіп орындалды', 'исполнен с опозданием', 'done late')
    : words('сақталды', 'соблюден', 'met');
}

export const missedWords = (at: string): Words => words(`өтіп кеткені ${at}`, `пропущен ${at}`, `missed ${at}`);

export function dutyWords(duty: Duty): Words {
  if (duty.duty === 'answer')
    return words('күтіп тұрған қадамға жауап беру', 'ответить ждущему шагу', 'answer the waiting step');
  if (duty.duty === 'forget') {
    const { documentId: id } = duty;
    return words(`${id} көшірмесін жою`, `удалить копию ${id}`, `forget the copy ${id}`);
  }
  const what = `${duty.machine} ${duty.name}`;
  return duty.duty === 'start'
    ? words(`${what} бастау`, `начать ${what}`, `start ${what}`)
    : words(`${what} тоқтату`, `остановить ${what}`, `stop ${what}`);
}

export const commitWords = (commit: number): Words => words(`${commit}-жазба`, `запись ${commit}`, `commit ${commit}`);
