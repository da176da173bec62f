import { type Words, words } from '#domain/words.ts';

/**
 * Why an official may look into personal data of a case whose task does not wait for him; one of these is noted in the
 * access log. A list and no free text: a reason typed into an address would be seen on its way [O].
 */
export const readingReasons = {
  'recipient-asked': words('Алушының өтініші бойынша', 'По обращению услугополучателя', 'The recipient asked'),
  complaint: words('Шағымды қарау', 'Рассмотрение жалобы', 'A complaint is considered'),
  supervision: words('Бақылау', 'Контроль', 'Supervision'),
  court: words(
    'Сот не уәкілетті органның талабы',
    'Запрос суда или уполномоченного органа',
    'A court or an authorised body demands it',
  ),
  continuation: words('Іс бойынша жұмысты жалғастыру', 'Продолжение работы по делу', 'Work on the case continues'),
} as const satisfies Record<string, Words>;

export type ReadingReason = keyof typeof readingReasons;
