import { passWords } from '#domain/queue/allocating/pass-words.ts';
import type { PassedOver } from '#domain/queue/allocating/round-steps.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

export const roundTold = words(
  'Бұл отбасыларға тұрғын үй бұрынғы көрсетілімде берілген не беру туралы шешім шыққан, екінші рет берілмейді: бөлуді көру үшін npm start командасын қайта бастаңыз',
  'Этим семьям жилище дано в прежнем показе или уже решено его дать, второй раз оно не дается: чтобы увидеть распределение, начните npm start заново',
  'These families were given their dwellings in an earlier demonstration, or it was decided then, and are given no second one: to see a round, begin npm start anew',
);

export const roundHeading = words(
  '10. Тұрғын үй бөлу: алты тізімге он тұрғын үй (74–77)',
  '10. Распределение: десять жилищ на шесть списков (74–77)',
  '10. A round: ten dwellings over six lists (74–77)',
);

export const shareHeading = words(
  'Әр тізімнің бір тұрғын үйдегі үлесі, бөлінген соң есебінде қалғаны',
  'Доля каждого списка в одном жилище и остаток на его счете после раздела',
  'The share of each list in one dwelling, and what its account has after the dealing',
);

interface Share {
  readonly list: Words;
  readonly people: number;
  readonly share: string;
  readonly balance: string;
}

/** How many say their family and how they are reached before it begins (X315). */
export const confirmedWords = (count: number): Words =>
  words(
    `Отбасы мен байланыс деректерін кабинетте растағандар: ${count}. Олар 12 айдан бұрын берілген еді, сондықтан тұрғын үй ұсынылмас бұрын сұралады.`,
    `Подтвердили в кабинете семью и контактные данные: ${count}. Им было больше 12 месяцев, поэтому перед предложением жилища о них спрашивают.`,
    `Confirmed their family and how they are reached in their cabinets: ${count}. That was said more than 12 months ago, so it is asked for before a dwelling is offered.`,
  );

export const shareWords = ({ list, people, share, balance }: Share): Words =>
  words(
    `${list.kk}: ${people}\u00a0адам, үлесі ${share}, қалғаны ${balance}`,
    `${list.ru}: ${people}\u00a0чел., доля ${share}, остаток ${balance}`,
    `${list.en}: ${people}\u00a0people, share ${share}, left ${balance}`,
  );

export const carriedWords = words(
  'Қалғаны келесі бөлуге көшеді: қалғаны көп тізім тұрғын үйді бұрын алады',
  'Остаток переходит в следующее распределение: список с большим остатком получает жилище раньше',
  'What is left is carried into the next round: the list that has more left is served earlier',
);

export const listNumber = (number: number): Words => words(`${number}-тізім`, `Список ${number}`, `List ${number}`);

export const floorWords = (dealt: number, served: number): Words =>
  words(
    `Жетім балалар тізіміне ${dealt} тұрғын үйдің ${served} бөлінді: бестен бірінен кем емес (74)`,
    `Списку сирот досталось ${served} из ${dealt}: не менее пятой части (74)`,
    `The list of orphans had ${served} of ${dealt}: not less than a fifth (74)`,
  );

export const offersHeading = words(
  'Кімге ұсынылды: орны бойынша бірінші, үйі отбасына сай келетін адам',
  'Кому предложено: первому по месту, чьей семье жилище подходит',
  'To whom it is offered: the first by place whose family it suits',
);

const decimal = (area: number, mark: ',' | '.'): string => String(area).replace('.', mark);

/** As much of a dwelling as the margin has room for. */
export const homeHead = (rooms: number, area: number): Words =>
  words(
    `${rooms} бөлме ${decimal(area, ',')} м²`,
    `${rooms} комн. ${decimal(area, ',')} м²`,
    `${rooms} room ${decimal(area, '.')} m²`,
  );

const turn = {
  FLOOR: words('жетімдердің бестен бірі', 'пятая часть сирот', 'the orphans’ fifth'),
  BALANCE: words('есебінде көбі қалған', 'наибольший остаток', 'the most left'),
  OVERRIDE: words('кезектен тыс, сот актісі', 'вне очереди, судебный акт', 'out of the order, a court act'),
} as const;

interface Asked {
  readonly list: number;
  readonly by: keyof typeof turn;
  /** the list whose turn it was, where nobody of it is left whom the dwelling suits */
  readonly instead?: number | undefined;
  readonly name: string;
  readonly number: number;
  readonly passed: readonly PassedOver[];
}

const passedOn = (from: number): Words =>
  words(
    `${from}-тізімнің кезегі еді, бірақ онда үйі сай келетін адам қалмады`,
    `очередь была списка ${from}, но в нем не осталось никого, кому оно подходит`,
    `the turn was that of list ${from}, of which nobody is left whom it suits`,
  );

export function askedWords({ list, by, instead, name, number, passed }: Asked): Words {
  const [first] = passed.flatMap(({ reasons }) => reasons);
  const why = first && passWords(first);
  const others = (before: string, language: keyof Words) =>
    why ? `. ${before}: ${passed.length}. ${why[language]}` : '';
  const how = instead === undefined ? turn[by] : passedOn(instead);
  return words(
    `${list}-тізім (${how.kk}): ${name}, №\u00a0${number}${others('Алдындағы сай келмегені', 'kk')}`,
    `список ${list} (${how.ru}): ${name}, №\u00a0${number}${others('Пропущено раньше', 'ru')}`,
    `list ${list} (${how.en}): ${name}, №\u00a0${number}${others('Passed over before', 'en')}`,
  );
}

export const offeredWords = (name: string, said: Words, last: PlainDate): Words => {
  const day = dateWords(last);
  return words(
    `${name} кабинетінде оқиды: ${said.kk}; жауаптың соңғы күні ${day.kk}`,
    `${name} читает в кабинете: ${said.ru}; последний день ответа ${day.ru}`,
    `${name} reads in the cabinet: ${said.en}; the last day to answer is ${day.en}`,
  );
};

export const refusedWords = (name: string, place: number): Words =>
  words(
    `${name} бас тартты; орны бұрынғыдай: ${place}`,
    `${name}: отказ; место прежнее: ${place}`,
    `${name} refuses; the place stays: ${place}`,
  );

export const nextWords = (name: string, number: number): Words =>
  words(
    `Ұсыныс келесі адамға: ${name}, №\u00a0${number}`,
    `Предложено следующему: ${name}, №\u00a0${number}`,
    `It is offered to the next: ${name}, №\u00a0${number}`,
  );

export const unfitWords = (name: string): Words =>
  words(
    `${name} отбасына ұсынылған үй тұруға жарамсыз екен: тіркеуші бөлуден алуды сұрады, басшы растады`,
    `Жилище, предложенное семье (${name}), оказалось непригодным: регистратор просит снять его, руководитель подтвердил`,
    `The dwelling offered to ${name} is found unfit: the registrar asks to withdraw it, and the head confirms`,
  );

export const withdrawnReadWords = (name: string, said: Words, place: number): Words =>
  words(
    `${name} кабинетінде оқиды: ${said.kk}; орны бұрынғыдай: ${place}`,
    `${name} читает в кабинете: ${said.ru}; место прежнее: ${place}`,
    `${name} reads in the cabinet: ${said.en}; the place stays: ${place}`,
  );

export const withdrawnShown = words('Бұл туралы хат:', 'Письмо об этом:', 'The letter about it:');

export const minutesShown = words(
  'Кезектен тыс берілген үй туралы комиссия хаттамасы:',
  'Протокол комиссии о жилище вне очереди:',
  'The commission’s minutes on the dwelling out of the order:',
);
export const decisionShown = words(
  'Басшы қол қойған шешім:',
  'Решение, подписанное руководителем:',
  'The decision that the head signed:',
);

export const givenWords = (families: number, on: PlainDate): Words => {
  const day = dateWords(on);
  return words(
    `Жалдау шарттары жасалды, кілт алған отбасылар: ${families}, ${day.kk}`,
    `Договоры найма заключены, ключи получили семьи: ${families}, ${day.ru}`,
    `Tenancy contracts are made, families with keys: ${families}, ${day.en}`,
  );
};

export const whyHeading = (name: string): Words =>
  words(
    `${name} кабинетінде оқиды: «Неге маған тимеді?»`,
    `${name} читает в кабинете: «Почему не мне?»`,
    `${name} reads in the cabinet: "Why not I?"`,
  );

export const replayHeading = (id: string): Words =>
  words(
    `Бөлу жазбасы бойынша қайта есептелді (npm run replay -- ${id}):`,
    `Распределение пересчитано по его записи (npm run replay -- ${id}):`,
    `The round is computed again from its record (npm run replay -- ${id}):`,
  );

export const publicHousings = words(
  'Берілген тұрғын үйлер, бөгде адам оқитындай:',
  'Предоставленные жилища, как их читает посторонний:',
  'The dwellings given, as a stranger reads them:',
);

/** What must be so for the round to be told. */
export const facts = {
  dealtWhole: words('он тұрғын үйдің бәрі бөлінді', 'все десять жилищ распределены', 'all ten dwellings are dealt'),
  placeStays: words('бас тартқанның орны сақталды', 'место отказавшегося прежнее', 'whoever refused keeps the place'),
  withdrawalIsNoRefusal: words(
    'үйі бөлуден алынған адамның орны сақталды',
    'место того, чье жилище снято, прежнее',
    'whose dwelling was withdrawn keeps the place',
  ),
  nextAsked: words('келесі адамға ұсынылды', 'предложено следующему', 'the next is asked'),
  allGiven: words('тоғыз отбасы кілт алды', 'девять семей получили ключи', 'nine families have their keys'),
  sameAgain: words('қайта есептегенде сол шықты', 'при пересчете вышло то же', 'it comes out the same again'),
} as const;
