import { type Words, words } from '#domain/words.ts';

/** What may be wrong with a date or time that agrees with its format, and how to mend it; the wording is ours [O]. */
export const dateFaults = {
  DATE_FAR: words('Жылды тексеріңіз: 1900–2099', 'Проверьте год: 1900–2099', 'Check the year: 1900–2099'),
  IN_FUTURE: words(
    'Күні бүгіннен кеш болмауы тиіс',
    'Дата не может быть позже сегодняшней',
    'The date cannot be later than today',
  ),
  BEFORE_BIRTH: words(
    'Құжат иесі туғанға дейін берілуі мүмкін емес: күнін құжаттан көшіріңіз',
    'Документ не мог быть выдан до рождения владельца: перепишите дату с документа',
    'It cannot be issued before its bearer was born: copy the date from the document',
  ),
  BEFORE_DOCUMENTS: words(
    '1991 жылғы 16 желтоқсанға дейін берілген құжат жарамсыз: қолданыстағы құжаттың күнін жазыңыз',
    'Документ, выданный до 16 декабря 1991 года, недействителен: укажите дату выдачи действующего',
    'A document issued before 16 December 1991 is no longer valid: give the date of the present one',
  ),
  BEFORE_ISSUE: words(
    'Мерзімінің соңы берілген күнінен кейін болуы тиіс',
    'Срок действия не может закончиться до даты выдачи',
    'It cannot lapse before it is issued',
  ),
  CALL_IN_FUTURE: words(
    'Шақыру уақыты қазіргі уақыттан кеш болмауы тиіс',
    'Время вызова не может быть позже нынешнего',
    'The time of the call cannot be later than now',
  ),
  BEFORE_TAKEN: words(
    'Шақыру уақыты талон алынған уақыттан кейін болуы тиіс',
    'Вызов не может быть раньше получения талона',
    'The call cannot be before the ticket was taken',
  ),
  TICKET_OTHER_DAY: words(
    'Талон алынған күн мен шақыру күні бірдей болуы тиіс',
    'Талон получен в тот же день, в который был вызов',
    'The ticket is taken on the day of the call',
  ),
} as const satisfies Record<string, Words>;
