import { type Words, words } from '#domain/words.ts';

interface Reason {
  readonly text: Words;
  /** True: it rests on a document, whose number is noted with it. */
  readonly isNumbered: boolean;
}

const reason = (kk: string, ru: string, en: string): Reason => ({ text: words(kk, ru, en), isNumbered: false });

/**
 * Why an official may look into personal data of a case whose task does not wait for him; one of these is noted in the
 * access log. A list and no free text: a reason typed into an address would be seen on its way [O].
 */
export const readingReasons = {
  'recipient-asked': reason('Алушының өтініші бойынша', 'По обращению услугополучателя', 'The recipient asked'),
  complaint: reason('Шағымды қарау', 'Рассмотрение жалобы', 'A complaint is considered'),
  supervision: reason('Бақылау', 'Контроль', 'Supervision'),
  court: {
    ...reason(
      'Сот не уәкілетті органның талабы',
      'Запрос суда или уполномоченного органа',
      'A court or an authorised body demands it',
    ),
    isNumbered: true,
  },
  continuation: reason('Іс бойынша жұмысты жалғастыру', 'Продолжение работы по делу', 'Work on the case continues'),
} as const satisfies Record<string, Reason>;

export type ReadingReason = keyof typeof readingReasons;
