import { type Words, words } from '#domain/words.ts';

/** Said where a search found more than it shows: that it does, and by what fewer are found; our own wording [O]. */
export const moreFoundWords = {
  iin: words(
    'Бұл ЖСН бойынша өтініштер көрсетілгеннен көп: тек ең соңғылары көрсетілді. Өтініштің нөмірімен іздеңіз.',
    'По этому ИИН заявлений больше, чем показано: здесь только последние. Ищите по номеру заявления.',
    'There are more requests under this IIN than are shown: these are the newest alone. Search by the number of the request.',
  ),
  name: words(
    'Бұл атпен және туған күнмен өтініштер көрсетілгеннен көп: тек ең соңғылары көрсетілді. ЖСН-мен немесе өтініштің нөмірімен іздеңіз.',
    'На это имя и дату рождения заявлений больше, чем показано: здесь только последние. Ищите по ИИН или по номеру заявления.',
    'There are more requests of this name and day of birth than are shown: these are the newest alone. Search by the IIN or by the number of the request.',
  ),
} as const satisfies Record<string, Words>;
