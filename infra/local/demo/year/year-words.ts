import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/** What the year says beside the words of the answers; logins and numbers stand as they are [O]. */
export const heading = words(
  '8. Бір тізімнің бір жылы: кім қайда тұр және неге (73, 74)',
  '8. Год одного списка: кто где стоит и почему (73, 74)',
  '8. A year of one list: who stands where, and why (73, 74)',
);

export const filedWords = (name: string, number: string): Words =>
  words(`${name} өтініш берді: ${number}`, `${name}: заявление подано, ${number}`, `${name} files: ${number}`);

interface Placed {
  readonly place: number;
  readonly listSize: number;
}

interface Registered extends Placed {
  readonly number: number;
  readonly elsewhere?: Words | undefined;
}

/** Of whoever comes onto another list than that of the year, which one. */
export function registeredWords(name: string, { place, listSize, number, elsewhere }: Registered): Words {
  const where = (before: string, list: string | undefined) => (list === undefined ? '' : `${before} «${list}»`);
  const inEnglish = elsewhere === undefined ? '' : ` of the list "${elsewhere.en}"`;
  return words(
    `${name} есепке қойылды: № ${number}, орны ${place}/${listSize}${where(', тізімі', elsewhere?.kk)}`,
    `${name} на учете: № ${number}, место ${place}/${listSize}${where(', список', elsewhere?.ru)}`,
    `${name} is registered: № ${number}, place ${place}/${listSize}${inEnglish}`,
  );
}

/** Whose place it is, what he was told of it, and where he stands now. */
export const standsWords = (name: string, said: Words, place: number | undefined): Words =>
  words(
    `${name}, жазбасы: ${said.kk.toLocaleLowerCase('kk')}${place === undefined ? ', тізімде тұрған жоқ' : `, орны ${place}`}`,
    `${name}, запись: ${said.ru.toLocaleLowerCase('ru')}${place === undefined ? ', в списке не стоит' : `, место ${place}`}`,
    `${name}, the entry: ${said.en.toLocaleLowerCase('en')}${place === undefined ? ', stands on the list no more' : `, place ${place}`}`,
  );

export const missedWords = (name: string, said: Words): Words =>
  words(`${name}: ${said.kk}`, `${name}: ${said.ru}`, `${name}: ${said.en}`);

export const proposedWords = (name: string, ground: Words): Words =>
  words(
    `${name} есептен шығаруға ұсынылды: ${ground.kk}. Бұл туралы кабинетіне хабарланды`,
    `${name}: предложено снять с учета: ${ground.ru}. Сообщено в кабинет`,
    `${name}: a removal is proposed: ${ground.en}. The cabinet tells it`,
  );
export const answeredWords = (name: string): Words =>
  words(`${name} ЭЦҚ-мен жауап берді`, `${name}: ответ подписан ЭЦП`, `${name} answers by a signed paper`);
export const restorationWords = (name: string, ground: Words): Words =>
  words(
    `${name} есепке қайтаруға ұсынылды: ${ground.kk}`,
    `${name}: предложено восстановить: ${ground.ru}`,
    `${name}: a restoration is proposed: ${ground.en}`,
  );
export const leavingWords = (name: string, lastDay: string): Words =>
  words(
    `${name} кезектен шығатынына қол қойды; ${lastDay} күнінің соңына дейін қайтып алуға болады`,
    `${name}: подписано заявление о выходе из очереди; отозвать можно до конца дня ${lastDay}`,
    `${name} signs to leave the queue; this may be taken back until the end of ${lastDay}`,
  );
export const noticeShown = words('Хабарламаның өзі:', 'Само уведомление:', 'The notice itself:');

export const changeNames = {
  list: words('тізімді ауыстыру', 'перевод в другой список', 'a change of the list'),
  succession: words(
    'кезектілікті отбасы мүшесіне сақтау',
    'сохранение очередности за членом семьи',
    'the place to be kept for the family',
  ),
} as const;
export const changeFiledWords = (name: string, what: Words, number: string): Words =>
  words(
    `${name} өтініш берді (${what.kk}): ${number}`,
    `${name}: подано заявление (${what.ru}), ${number}`,
    `${name} files (${what.en}): ${number}`,
  );
export const changedWords = (name: string, list: Words, { place, listSize }: Placed): Words =>
  words(
    `${name} «${list.kk}» тізіміне ауысты: нөмірі мен уақыты бұрынғы, орны ${place}/${listSize}`,
    `${name}: переход в список «${list.ru}», номер и момент прежние, место ${place}/${listSize}`,
    `${name} goes to the list "${list.en}" by the same number and moment: place ${place}/${listSize}`,
  );
export const succeededWords = (name: string, former: string, { place, listSize }: Placed): Words =>
  words(
    `${name} отбасынан ${former} орнына келді: нөмірі мен уақыты бұрынғы, орны ${place}/${listSize}`,
    `${name}: очередность сохранена за членом семьи (вместо: ${former}), номер и момент прежние, место ${place}/${listSize}`,
    `${name} of the family comes in the place of ${former} by the same number and moment: place ${place}/${listSize}`,
  );

export const listHeading = (day: string): Words =>
  words(
    `Тізім ${day} күні: орны, нөмірі, аты`,
    `Список на ${day}: место, номер, имя`,
    `The list on ${day}: place, number, name`,
  );
export const whoseWords = (name: string, number: number): Words =>
  words(`${name}, № ${number}`, `${name}, № ${number}`, `${name}, № ${number}`);

export const placesHeading = words(
  '8а. Үш адам кабинетінде орнын және оның неге өзгергенін оқиды',
  '8а. Трое читают в кабинете, какое у них место и почему оно изменилось',
  '8a. Three read in their cabinets where they stand, and why that has moved',
);
export const thenAt = (day: string, list: Words | undefined): Words =>
  words(
    `${day} күнінің басындағы орны${list ? `: ${list.kk}` : ''}`,
    `место на начало дня ${day}${list ? `: ${list.ru}` : ''}`,
    `place as ${day} began${list ? `: ${list.en}` : ''}`,
  );
export const nowAt = (day: string, list: Words | undefined): Words =>
  words(
    `${day} күнгі орны${list ? `: ${list.kk}` : ''}`,
    `место на ${day}${list ? `: ${list.ru}` : ''}`,
    `place on ${day}${list ? `: ${list.en}` : ''}`,
  );

export const publicationHeading = words(
  '12. Жарияланған тізілімді бөгде адам тексереді (npm run verify-register)',
  '12. Опубликованный реестр проверяет посторонний (npm run verify-register)',
  '12. A stranger verifies what is published of the register (npm run verify-register)',
);
/** Of which day's end it is; a later one than the year's own where that has been published before. */
export function publishedAfter(day: PlainDate, { isLater }: { readonly isLater: boolean }): Words {
  const { kk, ru, en } = dateWords(day);
  return isLater
    ? words(
        `${kk} күні біткен түні жарияланды: одан бұрынғы күндер жарияланып қойған, әр күн бір рет қана жарияланады`,
        `Опубликовано в ночь после ${ru}: дни до него уже опубликованы, а каждый публикуется один раз`,
        `Published in the night after ${en}: the days before it had been, and each is published once`,
      )
    : words(
        `${kk} күні біткен түні жарияланды`,
        `Опубликовано в ночь после ${ru}`,
        `Published in the night after ${en}`,
      );
}
/** What the program has printed, in English alone, in the language that is told. */
export const programSays = {
  agrees: words(
    'Бағдарлама ағылшынша айтады: бәрі сәйкес, әр орын жарияланған әрекеттерден шығады, ешкімнен озып кеткен жоқ',
    'Программа говорит по-английски: все сходится, каждое место следует из опубликованных действий, никого не обошли',
    'The program says: all agrees, each place follows from what is published, and nobody was overtaken',
  ),
  place: (place: number, listSize: number): Words =>
    words(
      `Дәлел бойынша орны: ${place}, барлығы ${listSize}. Кабинетте де сол, одан кейін берген ешкім алдында тұрған жоқ`,
      `Место по доказательству: ${place} из ${listSize}, то же, что в кабинете; никто из подавших позже впереди не стоит`,
      `The place by the proof: ${place} of ${listSize}, as the cabinet says it; nobody who filed later stands before`,
    ),
  foundOut: words(
    'Бағдарлама өзгертілген көшірмені қабылдамады және қай әрекеттің сәйкес келмейтінін атады',
    'Программа не приняла измененную копию и назвала действие, которое не сходится',
    'The program does not take the changed copy, and names the act that does not follow',
  ),
} as const;
export const ownProof = (name: string): Words =>
  words(`${name} өз дәлелімен:`, `${name}, своим доказательством:`, `${name}, by the own proof:`);
export const tampered = (number: number): Words =>
  words(
    `Көшірмеде бір жазба алға жылжытылды: № ${number}`,
    `В копии одна запись передвинута вперед: № ${number}`,
    `In a copy one entry is moved forward: № ${number}`,
  );

/** What must be so for the year to be told; said only where it is not. */
export const facts = {
  lastOfTen: words(
    'бірінші шешілген адам онның соңында тұр',
    'решенный первым стоит последним из десяти',
    'who was decided first stands last of the ten',
  ),
  wasLate: words('мерзім өтіп кетті', 'срок пропущен', 'the term was missed'),
  behindMoved: words(
    'артындағының орны бірге өзгерді',
    'место стоящего позади изменилось на один',
    'the place of one behind moved by one',
  ),
  suspended: words('шығару тоқтатыла тұрды', 'снятие приостановлено', 'the removal is suspended'),
  standsNoMore: words('тізімде тұрған жоқ', 'в списке не стоит', 'stands on the list no more'),
  samePlace: words('бұрынғы орнына қайтты', 'вернулся на прежнее место', 'came back to the same place'),
  sameKey: words('нөмірі мен уақыты бұрынғы', 'номер и момент прежние', 'number and moment are the same'),
  gapless: words('нөмірлер үзіліссіз', 'номера идут без пропусков', 'the numbers have no gap'),
  noPlaceEmpty: words('орындар үзіліссіз', 'места идут без пропусков', 'no place is empty'),
  sumsAddUp: words('жылжулардың қосындысы дәл келеді', 'сумма перемещений сходится', 'the moves add up'),
  verified: words(
    'жарияланған тізілім тексерістен өтті',
    'опубликованный реестр прошел проверку',
    'the publication is verified',
  ),
  placeProven: words(
    'дәлелдегі орын кабинеттегімен бірдей',
    'место в доказательстве то же, что в кабинете',
    'the place of the proof is that of the cabinet',
  ),
  foundOut: words(
    'өзгертілген көшірме табылды, жері аталды',
    'изменение копии найдено, место названо',
    'the changed copy is found out, and where',
  ),
} as const;
