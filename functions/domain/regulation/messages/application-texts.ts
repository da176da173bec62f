import { changeRow } from '#domain/regulation/change-names.ts';
import type { ChangeKind } from '#domain/regulation/changes.ts';
import { lines, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';

/**
 * The words of what the recipient himself says: the application of Annex 1 to the Standard, whose text is lost (fields of
 * law.md 2.8, [M] and [I]), the slip he gets at filing, and the statement by which he takes the request back [O].
 */
export interface Requested {
  readonly provider: Words;
  readonly category: Words;
  readonly ground?: Words;
  /** absent: he asks to be registered (X55) */
  readonly change?: { readonly kind: ChangeKind; readonly reason: string };
}

const asksRegistration = words(
  'Мені тұрғын үйге мұқтаж азамат ретінде есепке қоюыңызды сұраймын.',
  'Прошу поставить меня на учет как гражданина, нуждающегося в жилище.',
  'Please register me as a citizen in need of a dwelling.',
);

export const requestMessage = ({ provider, category, ground, change }: Requested): Message => ({
  heading: words('Өтініш', 'Заявление', 'Application'),
  body: lines(
    words(`Кімге: ${provider.kk}.`, `Кому: ${provider.ru}.`, `To: ${provider.en}.`),
    change ? changeRow(change.kind).asked : asksRegistration,
    change && words(`Себебі: ${change.reason}.`, `Причина: ${change.reason}.`, `Reason: ${change.reason}.`),
    words(`Санат: ${category.kk}.`, `Категория: ${category.ru}.`, `Category: ${category.en}.`),
    ground && words(`Негіздеме: ${ground.kk}.`, `Основание: ${ground.ru}.`, `Ground: ${ground.en}.`),
    words(
      'Ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін.',
      'Даю согласие на использование сведений, составляющих охраняемую законом тайну и содержащихся в информационных системах.',
      'I consent to the use of information that is a secret protected by law and that the information systems hold.',
    ),
  ),
});

/** The slip of filing: number, priority moment, provider; `moment` is a sentence: its own, or what became of an older one (X66). */
export const slipMessage = ({
  number,
  moment,
  provider,
}: {
  readonly number: string;
  readonly moment: Words;
  readonly provider: Words;
}): Message => ({
  heading: words('Өтініш берілгенін растау', 'Подтверждение подачи заявления', 'Confirmation of filing'),
  body: lines(
    words(`Нөмірі: ${number}.`, `Номер: ${number}.`, `Number: ${number}.`),
    moment,
    words(
      `Көрсетілетін қызметті беруші: ${provider.kk}.`,
      `Услугодатель: ${provider.ru}.`,
      `Provider: ${provider.en}.`,
    ),
    words(
      'Кезектегі орныңыз осы уақыт бойынша анықталады. Бұл нөмірді сақтаңыз: мәртебесін 1414 арқылы біле аласыз.',
      'По этому времени определяется место в очереди. Сохраните номер: статус можно узнать по телефону 1414.',
      'By that moment the place in the queue is decided. Keep the number: 1414 tells the status.',
    ),
  ),
});

/** X21, APPK 64(9): the recipient takes the request back, himself or by his representative. */
export const withdrawalMessage = ({
  number,
  provider,
}: {
  readonly number: string;
  readonly provider: Words;
}): Message => ({
  heading: words(
    'Өтінішті кері қайтарып алу туралы өтініш',
    'Заявление об отзыве поданного заявления',
    'Statement of withdrawal of an application',
  ),
  body: lines(
    words(`Кімге: ${provider.kk}.`, `Кому: ${provider.ru}.`, `To: ${provider.en}.`),
    words(
      `№\u00a0${number} өтінішімді кері қайтарып аламын.`,
      `Отзываю свое заявление №\u00a0${number}.`,
      `I withdraw my application No.\u00a0${number}.`,
    ),
    words(
      'Осы өтініш бойынша кезектілік уақыты (кезектегі орынды анықтайтын уақыт) сақталмайтынын білемін.',
      'Мне известно, что момент очередности (время, по которому определяется место в очереди) по этому заявлению не сохраняется.',
      'I know that the priority moment of this application, which decides the place in the queue, is not kept.',
    ),
  ),
});

/** X56: how the recipient is to be reached from now on; his place does not change. */
export const contactsMessage = ({
  number,
  provider,
}: {
  readonly number: string;
  readonly provider: Words;
}): Message => ({
  heading: words(
    'Байланыс деректерін өзгерту туралы өтініш',
    'Заявление об изменении контактных данных',
    'Statement of changed contact data',
  ),
  body: lines(
    words(`Кімге: ${provider.kk}.`, `Кому: ${provider.ru}.`, `To: ${provider.en}.`),
    words(
      `№\u00a0${number} өтінішім бойынша байланыс деректерімді өзгертемін.`,
      `Изменяю контактные данные по заявлению №\u00a0${number}.`,
      `I change my contact data in application No.\u00a0${number}.`,
    ),
  ),
});

/** Whose signature certifies a result (5.5). */
export const headSigned = words(
  'көрсетілетін қызметті берушінің басшысы, ЭЦҚ',
  'руководитель услугодателя, ЭЦП',
  'head of the provider, electronic signature',
);

/** The same where the provider's data name who stands in for the head (X34). */
export const substituteSigned = words(
  'көрсетілетін қызметті беруші басшысының міндетін атқарушы (орынбасар), ЭЦҚ',
  'исполняющий обязанности руководителя услугодателя (замещающий), ЭЦП',
  'acting head of the provider (a substitute), electronic signature',
);

/** Whose signature certifies a result where nobody of the provider could act as its head (APPK 67, 80). */
export const actingHeadSigned = (provider: Words): Words =>
  words(
    `басшының міндетін атқарушы – басқа көрсетілетін қызметті берушінің басшысы (${provider.kk}), бақылаушы тағайындаған (ӘРПК 67-бап), ЭЦҚ`,
    `исполняющий обязанности руководителя – руководитель другого услугодателя (${provider.ru}), назначен контролирующим лицом (статья 67 АППК), ЭЦП`,
    `acting head: the head of another provider (${provider.en}), named by the supervisor (article 67 of the Administrative Procedural Code), electronic signature`,
  );

/** What stands before each field where the form is printed. */
export const formLabels = {
  recipient: words('Алушы', 'Услугополучатель', 'Recipient'),
  iin: words('ЖСН', 'ИИН', 'IIN'),
  phone: words('Телефон', 'Телефон', 'Phone'),
  email: words('Электрондық пошта', 'Электронная почта', 'E-mail'),
  registeredAddress: words('Тіркелген мекенжайы', 'Адрес регистрации', 'Address of registration'),
  actualAddress: words('Нақты тұратын мекенжайы', 'Адрес фактического проживания', 'Address of actual residence'),
  language: words('Хат-хабар тілі', 'Язык переписки', 'Language of correspondence'),
  identityDocument: words('Жеке басын куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'),
  members: words('Отбасы мүшелері', 'Члены семьи', 'Members of the family'),
  documents: words('Қоса берілген құжаттар', 'Прилагаемые документы', 'Documents attached'),
  representative: words('Өкіл', 'Представитель', 'Representative'),
  number: words('Нөмірі', 'Номер', 'Number'),
  issuedAt: words('Құжат жасалған уақыты', 'Документ составлен', 'Paper made at'),
  date: words('Күні', 'Дата', 'Date'),
  signature: words('Қолы', 'Подпись', 'Signature'),
  worker: words('Қызметкер', 'Работник', 'Worker'),
  received: words('Қолхатты алдым', 'Расписка получена, подпись', 'Receipt received'),
  decidedBy: words('Шешім қабылдаған орган', 'Орган, принявший решение', 'Decided by'),
  signedBy: words('Қол қойған', 'Подписал', 'Signed by'),
  certificate: words(
    'ЭЦҚ тіркеу куәлігінің нөмірі',
    'Номер регистрационного свидетельства ЭЦП',
    'Number of the certificate',
  ),
  signedAt: words('Қол қойылған уақыты', 'Подписано', 'Signed at'),
  filedAt: words('Өтініш берілген уақыты', 'Заявление подано', 'Filed at'),
  keptMoment: words(
    'Бұрынғы өтініштен сақталған кезектілік уақыты',
    'Момент очередности, сохраненный от прежнего заявления',
    'Moment kept from the earlier request',
  ),
  verificationCode: words('Тексеру коды', 'Код проверки', 'Verification code'),
  checkedAt: words('Түпнұсқалығын тексеру', 'Проверка подлинности', 'Check it at'),
} as const satisfies Record<string, Words>;

/** The languages of correspondence, as a paper names them. */
export const languageNames = {
  kk: words('қазақ', 'казахский', 'Kazakh'),
  ru: words('орыс', 'русский', 'Russian'),
} as const satisfies Record<string, Words>;

/** What stands before a part of a printed line. */
export const partLabels = {
  issuedOn: words('берілген күні –', 'дата выдачи –', 'issued on'),
  issuedBy: words('берген –', 'кем выдан –', 'issued by'),
  bornOn: words('туған күні –', 'дата рождения –', 'born on'),
} as const satisfies Record<string, Words>;
