import type { Mark } from '#domain/marks.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { EditionId } from './edition.ts';
import { holdsOn, type Validity } from './validity.ts';

/** A ground on which the service may be refused (para 3, Standard 10); `cureHint` is what the executor starts from. */
export type RefusalGround = Validity & {
  readonly article: string;
  /** the same as a refusal cites it, in the language's own way */
  readonly cited: Words;
  readonly act: Words;
  readonly edition: EditionId;
  readonly mark: Mark;
  readonly text: Words;
  readonly cureHint: Words;
};

const services = words(
  '«Мемлекеттік көрсетілетін қызметтер туралы» Заң',
  'Закон «О государственных услугах»',
  'Law "On State Services"',
);
const housing = words(
  '«Тұрғын үй қатынастары туралы» Заң',
  'Закон «О жилищных отношениях»',
  'Law "On Housing Relations"',
);
const ofServices = (item: number): Words =>
  words(
    `«Мемлекеттік көрсетілетін қызметтер туралы» Заңның 19-1-бабы 2-тармағының ${item}) тармақшасы`,
    `подпункт ${item}) пункта 2 статьи 19-1 Закона «О государственных услугах»`,
    `art. 19-1(2)(${item}) of the Law "On State Services"`,
  );
const ofHousing72 = words(
  '«Тұрғын үй қатынастары туралы» Заңның 72-бабы',
  'статья 72 Закона «О жилищных отношениях»',
  'art. 72 of the Law "On Housing Relations"',
);
const afterFiveYears = words(
  'Тұрғын үй жағдайы нашарлаған күннен бастап бес жыл өткен соң қайта жүгініңіз',
  'Обратитесь по истечении пяти лет со дня ухудшения жилищных условий',
  'Apply once five years have passed since the housing conditions were worsened',
);
const notBecauseOf = (way: Words): Words =>
  words(
    `Соңғы бес жыл ішінде тұрғын үй жағдайын қасақана нашарлату: ${way.kk}`,
    `Преднамеренное ухудшение жилищных условий в последние пять лет: ${way.ru}`,
    `Housing conditions were worsened on purpose in the last five years: ${way.en}`,
  );

// biome-ignore format: a table, one ground a row
export const refusalGrounds = {
  'inaccurate-documents':     { article: '19-1(2)(1)', cited: ofServices(1), act: services, from: '2015-01-01', edition: 'services-law-2013', mark: 'V', text: words('Ұсынылған құжаттардың және (немесе) олардағы мәліметтердің дұрыс еместігі анықталды', 'Установлена недостоверность представленных документов и (или) содержащихся в них данных', 'The documents given and/or the data in them were found inaccurate'), cureHint: words('Дұрыс құжаттар мен мәліметтер ұсыныңыз', 'Представьте достоверные документы и данные', 'Give accurate documents and data') },
  'requirements-not-met':     { article: '19-1(2)(2)', cited: ofServices(2), act: services, from: '2015-01-01', edition: 'services-law-2013', mark: 'V', text: words('Алушы немесе ұсынылған материалдар белгіленген талаптарға сәйкес келмейді', 'Услугополучатель или представленные материалы не соответствуют установленным требованиям', 'The recipient or the materials given do not meet the requirements'), cureHint: words('Талапқа сәйкестікті растайтын құжаттарды ұсыныңыз немесе өзіңізге сәйкес санат бойынша өтініш беріңіз', 'Представьте документы, подтверждающие соответствие, или обратитесь по подходящей вам категории', 'Give documents that show the requirements are met, or apply in the category that fits you') },
  'negative-agreement':       { article: '19-1(2)(3)', cited: ofServices(3), act: services, from: '2015-01-01', edition: 'services-law-2013', mark: 'M', text: words('Келісуші мемлекеттік органның теріс жауабы', 'Отрицательный ответ согласующего государственного органа', 'A negative reply of the body that must agree'), cureHint: words('Келісуші органға жүгініп, теріс жауаптың себебін жойыңыз', 'Обратитесь в согласующий орган и устраните причину отрицательного ответа', 'Turn to that body and remove the cause of its reply') },
  'court-prohibition':        { article: '19-1(2)(4)', cited: ofServices(4), act: services, from: '2015-01-01', edition: 'services-law-2013', mark: 'M', text: words('Осы қызметті алуға тыйым салатын сот шешімі заңды күшіне енген', 'Имеется вступившее в законную силу решение суда, запрещающее получение услуги', 'A court decision in force prohibits the service'), cureHint: words('Сот шешімінің күші жойылған соң қайта жүгініңіз', 'Обратитесь после отмены решения суда', 'Apply once the court decision is no longer in force') },
  'special-right-lost':       { article: '19-1(2)(5)', cited: ofServices(5), act: services, from: '2015-01-01', edition: 'services-law-2013', mark: 'M', text: words('Сот шешімімен алушы осы қызметке байланысты арнаулы құқығынан айырылған', 'Решением суда услугополучатель лишен специального права, связанного с услугой', 'A court deprived the recipient of the special right tied to the service'), cureHint: words('Құқық қалпына келтірілген соң қайта жүгініңіз', 'Обратитесь после восстановления права', 'Apply once the right is restored') },
  'no-consent':               { article: '19-1(2)(6)', cited: ofServices(6), act: services, from: '2019-12-11', edition: 'services-law-2019', mark: 'M', text: words('Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілмеген', 'Нет согласия на доступ к персональным данным ограниченного доступа', 'No consent to access to restricted personal data'), cureHint: words('Келісім беріп, қайта жүгініңіз', 'Дайте согласие и обратитесь повторно', 'Give the consent and apply again') },
  'worsened-by-exchange':     { article: '72',         cited: ofHousing72,   act: housing,  from: '2015-01-01', edition: 'housing-law-2015',  mark: 'M', text: notBecauseOf(words('тұрғын үйді айырбастау', 'обмен жилища', 'an exchange of the dwelling')), cureHint: afterFiveYears },
  'worsened-by-alienation':   { article: '72',         cited: ofHousing72,   act: housing,  from: '2015-01-01', edition: 'housing-law-2015',  mark: 'M', text: notBecauseOf(words('тұруға жарамды меншік тұрғын үйді иеліктен шығару', 'отчуждение пригодного для проживания собственного жилища', 'alienation of an own dwelling fit to live in')), cureHint: afterFiveYears },
  'worsened-by-damage':       { article: '72',         cited: ofHousing72,   act: housing,  from: '2015-01-01', edition: 'housing-law-2015',  mark: 'M', text: notBecauseOf(words('тұрғын үйді өз кінәсінен қирату немесе бүлдіру', 'разрушение или порча жилища по своей вине', 'destruction of or damage to the dwelling through own fault')), cureHint: afterFiveYears },
  'worsened-by-moving-out':   { article: '72',         cited: ofHousing72,   act: housing,  from: '2015-01-01', edition: 'housing-law-2015',  mark: 'M', text: notBecauseOf(words('тұрған кезде мұқтаж деп танылмайтын тұрғын үйден көшіп кету', 'выезд из жилища, при проживании в котором лицо не было нуждающимся', 'moving out of a dwelling in which the person was not in need')), cureHint: afterFiveYears },
  'worsened-by-moving-in':    { article: '72',         cited: ofHousing72,   act: housing,  from: '2015-01-01', edition: 'housing-law-2015',  mark: 'M', text: notBecauseOf(words('жұбайынан, кәмелетке толмаған немесе еңбекке жарамсыз балаларынан және еңбекке жарамсыз ата-анасынан басқа адамдарды кіргізу', 'вселение лиц, кроме супруга, несовершеннолетних или нетрудоспособных детей и нетрудоспособных родителей', 'moving in persons other than the spouse, children who are minors or unable to work, and parents unable to work')), cureHint: afterFiveYears },
} as const satisfies Record<string, RefusalGround>;

export type RefusalGroundId = keyof typeof refusalGrounds;

export const refusalGroundIds = Object.keys(refusalGrounds) as readonly RefusalGroundId[];

/** The grounds in force on the day of filing. */
export const refusalGroundsOn = (date: PlainDate): readonly RefusalGroundId[] =>
  refusalGroundIds.filter((id) => holdsOn(refusalGrounds[id], date));
