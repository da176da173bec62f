import { dateWords } from '#domain/time/date-words.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import type { Days } from './days.ts';

function clock({ first, last }: Days): Words {
  const [from, to] = [dateWords(localDate(first)), dateWords(localDate(last))];
  return words(
    `Бұл Кезектің сағаты ${from.kk} күніне көшіп, ${to.kk} күніне дейін барады, соңында не Ctrl-C басылғанда бұрынғы қалпына келеді.`,
    `Часы этого Kezek переводятся на ${from.ru} и дойдут до ${to.ru}; в конце показа или по Ctrl-C они вернутся.`,
    `The clock of this Kezek goes to ${from.en} and as far as ${to.en}, and comes back at the end or at Ctrl-C. Papers are in Kazakh and Russian, and are shown in Kazakh.`,
  );
}

const termsStay = words('Олардың мерзімдері өзгермейді', 'Их сроки не изменятся', 'Their terms stay as they are');
const termsPass = (passed: number): Words =>
  words(
    `Олардың ${passed} ісінде мерзімдер өтіп кетеді`,
    `У ${passed} из них сроки пройдут`,
    `Terms of ${passed} of them pass`,
  );

/** The first line, at once: what is done before anything is told, and, of a story that speaks of others, which they are. */
export function preparing(named: string | undefined): Words {
  const before =
    named === 'month'
      ? words(
          ' Есеп айтылған істерді санайды, сондықтан алдымен үшеуі айтылады: хабарлама, бас тарту, кешіккен жауап.',
          ' Отчет считает то, что было показано, поэтому сначала показываются три дела: уведомление, отказ, ответ с опозданием.',
          ' The report counts what was told, so three requests are told first: a notice, a refusal, an answer that came late.',
        )
      : words('', '', '');
  return words(
    `Көрсетілім дайындалуда: бұған бір минутқа дейін кетуі мүмкін …${before.kk}`,
    `Показ готовится, это займет до минуты …${before.ru}`,
    `The demonstration is being prepared, which takes up to a minute …${before.en}`,
  );
}

interface Told {
  readonly open: number;
  readonly passed: number;
}

/** Said before the clock is moved: where it goes and that it comes back, and what that is to the files of others. */
export function opening({ open, passed }: Told, days: Days): readonly Words[] {
  if (open === 0) return [clock(days)];
  const year = localDate(days.first).slice(0, 4);
  const terms = passed > 0 ? termsPass(passed) : termsStay;
  return [
    clock(days),
    words(
      `Көрсетілімге қатысы жоқ аяқталмаған іс саны: ${open}. ${terms.kk}. Көрсетілім аяқталғанша олармен ештеңе істемеңіз: күні ${year} жыл болып жазылады.`,
      `Незавершенных дел, не относящихся к показу: ${open}. ${terms.ru}. До конца показа ничего с ними не делайте: сделанное запишется ${year} годом.`,
      `Open files that are not the demonstration’s: ${open}. ${terms.en}. Do nothing on them until it ends: it would be written down under ${year}.`,
    ),
  ];
}

/** Why it is not begun: terms of others would run out under it. */
export function refusal(cases: readonly string[], days: Days): Words {
  const last = dateWords(localDate(days.last));
  const named = `${cases.slice(0, 3).join(', ')}${cases.length > 3 ? ', …' : ''}`;
  return words(
    `Көрсетілім басталған жоқ: ол сағатты ${last.kk} күніне дейін жылжытады, сонда басқа істердің мерзімдері өтіп кетеді (саны ${cases.length}: ${named}). Алдымен сол істерді аяқтаңыз не өтініштерді кері қайтарып алыңыз; бәрібір бастау: npm run demo -- --anyway.`,
    `Показ не начат: он переводит часы до ${last.ru}, и сроки других дел пройдут (их ${cases.length}: ${named}). Сначала завершите эти дела или отзовите заявления; начать все равно: npm run demo -- --anyway.`,
    `The demonstration was not begun: it moves the clock as far as ${last.en}, and terms of other files would pass (${cases.length}: ${named}). Finish them or withdraw the requests first, or begin all the same: npm run demo -- --anyway.`,
  );
}

/** Whether an alarm rings, in words and by the name under which CloudWatch has it. */
export const alarmWords = (name: string, rings: boolean): Words =>
  rings
    ? words(
        `CloudWatch дабылы қосылды: ${name}`,
        `Сработал сигнал CloudWatch: ${name}`,
        `The CloudWatch alarm rings: ${name}`,
      )
    : words(
        `CloudWatch дабылы қосылмады: ${name}`,
        `Сигнал CloudWatch не сработал: ${name}`,
        `The CloudWatch alarm is silent: ${name}`,
      );

/** What was told, and is not so, stands behind it. */
export const notSo = words(
  'Көрсетілімде айтылған мынау орындалмады:',
  'Сказанное в показе не подтвердилось:',
  'What the demonstration told is not so:',
);

export const toldEverywhere = words(
  'Көрсетілім барлық көрсетілетін қызметті берушіде болды, ал адам әрқайсысында бір рет қана есепке тұрады: npm start командасын тоқтатып, қайта бастаңыз.',
  'Показ прошел у всех услугодателей, а на учет у каждого ставят один раз: остановите npm start и начните заново.',
  'Every provider has seen the demonstration, and a person is registered once with each: stop npm start and begin anew.',
);

/** One line: it begins at the Ctrl-C and ends once all is back. */
export const stopping = words('Тоқтатылуда …', 'Останавливается …', 'Stopping …');
export const stopped = words(
  'тоқтатылды: сағат пен сыртқы жүйелер бұрынғы қалпында.',
  'остановлено: часы и внешние системы в прежнем состоянии.',
  'stopped: the clock and the neighbours are back as they were.',
);
export const leftMoved = words(
  'сағат жылжытылған қалпында қалды: оны келесі команда, мысалы npm run demo, қалпына келтіреді.',
  'часы остались переведенными: их вернет следующая команда, например npm run demo.',
  'the clock was left where it is: the next command, as npm run demo, brings it back.',
);
export const over = (seconds: number): Words =>
  words(
    `Көрсетілім ${seconds} секундта аяқталды; сағат пен сыртқы жүйелер бұрынғы қалпында.`,
    `Показ закончен за ${seconds} с; часы и внешние системы в прежнем состоянии.`,
    `The demonstration is over, in ${seconds} s; the clock and the neighbours are back as they were.`,
  );

/** The Kezek on which it played has gone. */
export const stackGone = words(
  'Кезек көрсетілім кезінде тоқтатылды: npm start -- --keep сағатты бұрынғы қалпына келтіріп жалғастырады, npm start бәрін жаңадан бастайды.',
  'Kezek остановлен во время показа: npm start -- --keep вернет часы и продолжит, npm start начнет все заново.',
  'Kezek was stopped under the demonstration: npm start -- --keep goes on with the clock as it was, npm start begins anew.',
);
