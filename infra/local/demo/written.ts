import type { Language } from '#domain/words.ts';

/** What people of the stories write into their files: in the language that the file is kept in, Kazakh or Russian. */
export interface Written {
  readonly kk: string;
  readonly ru: string;
}

/** Whoever is told the regulation in Russian reads what its people write in Russian too. */
export const inFile = (written: Written, language: Language): string => written[language === 'ru' ? 'ru' : 'kk'];

export const refusalTexts = {
  fact: { kk: 'Осы елді мекенде тіркелмеген', ru: 'Нет регистрации в этом населенном пункте' },
  source: { kk: 'ЖТ МДҚ, мекенжай тіркелімі', ru: 'ГБД ФЛ, реестр адресов' },
  cure: {
    kk: 'Тұрғылықты жері бойынша тіркеліп, қайта жүгініңіз',
    ru: 'Зарегистрируйтесь по месту жительства и подайте заявление снова',
  },
} as const satisfies Readonly<Record<string, Written>>;

export const visitDocuments: Written = {
  kk: 'Өтініш, жеке куәлік, жұмыс орнынан анықтама',
  ru: 'Заявление, удостоверение личности, справка с места работы',
};

export const removalTexts = {
  fact: { kk: 'Орал қаласынан пәтер сатып алды', ru: 'Куплена квартира в городе Уральске' },
  source: { kk: 'Жылжымайтын мүлік тіркелімі', ru: 'Реестр недвижимости' },
  cure: {
    kk: 'Сатып алу болмағанын растайтын құжат әкеліңіз',
    ru: 'Принесите документ о том, что покупки не было',
  },
  answer: {
    kk: 'Пәтерді мен сатып алған жоқпын, аттас адам',
    ru: 'Квартира куплена не мной, а полным тезкой',
  },
} as const satisfies Readonly<Record<string, Written>>;

export const restorationTexts = {
  fact: {
    kk: 'Сот есептен шығару туралы шешімнің күшін жойды: пәтер басқа адамдікі',
    ru: 'Суд отменил решение о снятии с учета: квартира принадлежит другому',
  },
  source: { kk: 'Орал қалалық сотының шешімі', ru: 'Решение Уральского городского суда' },
} as const satisfies Readonly<Record<string, Written>>;

export const complaintTexts = {
  against: { kk: 'Есептен шығару туралы шешім', ru: 'Решение о снятии с учета' },
  happened: {
    kk: 'Пәтерді мен емес, аттас адам сатып алған',
    ru: 'Квартира куплена не мной, а полным тезкой',
  },
  asked: { kk: 'Шешімнің күшін жоюды сұраймын', ru: 'Прошу отменить решение' },
  passedUp: { kk: 'Шешім заңды деп санаймын', ru: 'Считаю решение законным' },
  review: { kk: 'Істі зерделеңіз', ru: 'Изучите дело' },
} as const satisfies Readonly<Record<string, Written>>;

/** Why a complaint is answered so: the second instance writes it. */
export const answerTexts = {
  vain: {
    kk: 'Тізілімде пәтер осы адамға тіркелген; сот оны жоққа шығармаған',
    ru: 'По реестру квартира записана на заявителя; суд этого не опроверг',
  },
  satisfied: {
    kk: 'Тізілімдегі пәтер аттас адамдікі: ЖСН-і басқа',
    ru: 'Квартира по реестру принадлежит полному тезке: ИИН другой',
  },
  act: {
    kk: 'Есептен шығару туралы шешімнің күші жойылады',
    ru: 'Решение о снятии с учета отменяется',
  },
} as const satisfies Readonly<Record<string, Written>>;

export const inventoryTexts = {
  citizen: {
    kk: 'Мен Қазақстан азаматымын, тізілімде қате бар',
    ru: 'Мое гражданство – Казахстан, в реестре ошибка',
  },
  gone: { kk: 'Иә, азаматтықтан шықтым', ru: 'Да, гражданство прекращено' },
  askedAgain: {
    kk: 'Тізілім қайта сұралды: азаматтығы бар',
    ru: 'Реестр запрошен снова: гражданство есть',
  },
  ended: {
    kk: 'Тізілім қайта сұралды: азаматтығы тоқтатылған',
    ru: 'Реестр запрошен снова: гражданство прекращено',
  },
  register: { kk: 'ЖТ МДҚ', ru: 'ГБД ФЛ' },
  cure: {
    kk: 'Азаматтығыңызды растайтын құжат әкеліңіз',
    ru: 'Принесите документ, подтверждающий ваше гражданство',
  },
} as const satisfies Readonly<Record<string, Written>>;

export const homeAddress = (flat: number): Written => ({
  kk: `Абай даңғылы, 2-үй, ${flat}-пәтер`,
  ru: `проспект Абая, дом 2, квартира ${flat}`,
});

export const unfitReason: Written = {
  kk: 'Тұрғын үйді тексеру актісі, №\u00a07',
  ru: 'Акт обследования жилища, №\u00a07',
};
