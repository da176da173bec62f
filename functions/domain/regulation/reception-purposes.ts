import { type Words, words } from '#domain/words.ts';

/** What somebody comes for with a request that another centre took, or that was filed on the portal; kept with every look at it [O]. */
export const receptionPurposes = {
  withdrawal: words('Өтінішті кері қайтарып алу', 'Отзыв заявления', 'To take the request back'),
  collection: words('Нәтижені алу', 'Получение результата', 'To collect the result'),
  contacts: words('Байланыс деректерін өзгерту', 'Изменение контактных данных', 'To change contact data'),
  document: words(
    'Сұралған құжатты тапсыру',
    'Подача запрошенного документа',
    'To bring a document that was asked for',
  ),
  enquiry: words('Өтініштің жай-күйін білу', 'Справка о ходе заявления', 'To ask how the request stands'),
} as const satisfies Record<string, Words>;

export type ReceptionPurpose = keyof typeof receptionPurposes;
export const receptionPurposeIds = Object.keys(receptionPurposes) as [ReceptionPurpose, ...ReceptionPurpose[]];
