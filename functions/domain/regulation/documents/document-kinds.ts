import type { Mark } from '#domain/marks.ts';
import type { EditionId } from '#domain/regulation/edition.ts';
import { type Words, words } from '#domain/words.ts';

export const documentKindIds = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
  'application',
  'identity-document',
  'power-of-attorney-scan',
  'guardianship-document',
  'withdrawal-statement',
  'leaving-statement',
  'emergency-receipt',
] as const;
export type DocumentKind = (typeof documentKindIds)[number];

export type DocumentRule = {
  readonly name: Words;
  /** Who must give it, as the citizen reads it. */
  readonly when: Words;
  /** Under whose name it may stand: the applicant's, each person's own, or that of anyone in the form. */
  readonly whose: 'applicant' | 'each' | 'anyone';
  readonly source: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one kind of document a row
export const documentKinds = {
  'D1':  { whose: 'applicant', source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Кемінде үш жыл тұрғанын растайтын құжат', 'Документ, подтверждающий проживание не менее трех лет', 'Proof of at least three years of residence'), when: words('Батыс Қазақстан облысында талап етілмейді', 'В Западно-Казахстанской области не требуется', 'Not asked in West Kazakhstan oblast') },
  'D2':  { whose: 'anyone',    source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Неке қию немесе некені бұзу туралы куәлік', 'Свидетельство о заключении или расторжении брака', 'Marriage or divorce certificate'), when: words('Неке 2008 жылғы 1 маусымға дейін қиылған немесе бұзылған болса', 'Если брак заключен или расторгнут до 1 июня 2008 года', 'If the marriage was made or dissolved before 1 June 2008') },
  'D3':  { whose: 'anyone',    source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Отбасы мүшелерінің қайтыс болуы туралы куәлік', 'Свидетельство о смерти членов семьи', 'Death certificate of members of the family'), when: words('Отбасы мүшесі 2007 жылғы 13 тамызға дейін қайтыс болса', 'Если член семьи умер до 13 августа 2007 года', 'If a member of the family died before 13 August 2007') },
  'D4':  { whose: 'each',      source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Балалардың туу туралы куәлігі', 'Свидетельство о рождении детей', 'Birth certificates of children'), when: words('Бала 2007 жылғы 13 тамызға дейін туса', 'Если ребенок родился до 13 августа 2007 года', 'If the child was born before 13 August 2007') },
  'D5':  { whose: 'applicant', source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Жалғыз тұрғын үйі апатты екені туралы жергілікті атқарушы органның анықтамасы', 'Справка местного исполнительного органа о том, что единственное жилище аварийное', 'Certificate of the local executive body that the only dwelling is in emergency condition'), when: words('Апатты тұрғын үй тізімі үшін', 'Для списка аварийного жилья', 'For the list of emergency dwellings') },
  'D6':  { whose: 'each',      source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Соңғы 12 айдағы табыс туралы анықтама', 'Справка о доходах за последние 12 месяцев', 'Income certificate for the last 12 months'), when: words('Халықтың әлеуметтік осал топтары үшін, отбасының әр мүшесіне; мүгедектігі бар балаларға және жетім балаларға талап етілмейді', 'Для социально уязвимых слоев населения, на каждого члена семьи; не требуется для детей с инвалидностью и детей-сирот', 'For socially vulnerable strata, for each member of the family; not for children with disability nor for orphans') },
  'D7':  { whose: 'applicant', source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Жұмыс (қызмет) орнынан анықтама', 'Справка с места работы (службы)', 'Certificate from the place of work or service'), when: words('Мемлекеттік қызметшілер, бюджеттік ұйымдардың қызметкерлері, әскери қызметшілер үшін', 'Для государственных служащих, работников бюджетных организаций, военнослужащих', 'For civil servants, employees of budget organisations, military') },
  'D8':  { whose: 'applicant', source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Ғарышкер немесе ғарышкерлікке кандидат мәртебесін растайтын құжат', 'Документ, подтверждающий статус космонавта или кандидата в космонавты', 'Document confirming the status of cosmonaut or candidate'), when: words('Ғарышкерлер мен ғарышкерлікке кандидаттар үшін', 'Для космонавтов и кандидатов в космонавты', 'For cosmonauts and candidates') },
  'D9':  { whose: 'anyone',    source: 'Standard 9', edition: 'standard-2015', mark: 'V', name: words('Тұрғын үйдің санитариялық немесе техникалық талаптарға сай еместігі туралы қорытынды', 'Заключение о несоответствии жилища санитарным или техническим требованиям', 'Conclusion that the dwelling does not meet sanitary or technical requirements'), when: words('Осындай негіз көрсетілсе', 'Если указано такое основание', 'If this ground is named') },
  'D10': { whose: 'anyone',    source: 'Standard 9', edition: 'standard-2015', mark: 'M', name: words('«Тұрғын үй қатынастары туралы» Заңның 67 немесе 68-бабындағы санатқа жататынын немесе ауыр созылмалы ауруды растайтын құжат', 'Документ, подтверждающий принадлежность к категории статьи 67 или 68 Закона «О жилищных отношениях» либо тяжелое хроническое заболевание', 'Proof of belonging to a category of art. 67 or 68 of the Law "On Housing Relations", or of a severe chronic illness'), when: words('Осындай негіз көрсетілсе', 'Если указано такое основание', 'If this ground is named') },
  'application':            { whose: 'applicant', source: '4; Standard 9, Annex 1', edition: 'regulation-2017', mark: 'S', name: words('Өтініш', 'Заявление', 'Application'), when: words('Мемлекеттік корпорацияға жүгінгенде', 'При обращении в Государственную корпорацию', 'When one applies at the State Corporation') },
  'identity-document':      { whose: 'applicant', source: '9.2; Standard 9', edition: 'regulation-2017', mark: 'S', name: words('Жеке басын куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'), when: words('Мемлекеттік корпорацияға жүгінгенде', 'При обращении в Государственную корпорацию', 'When one applies at the State Corporation') },
  'power-of-attorney-scan': { whose: 'applicant', source: '8.3; X9', edition: 'regulation-2017', mark: 'I', name: words('Нотариат куәландырмаған сенімхаттың көшірмесі', 'Копия доверенности, удостоверенной не нотариусом', 'Copy of a power of attorney certified otherwise than by a notary'), when: words('Өкіл осындай сенімхатпен әрекет етсе', 'Если представитель действует по такой доверенности', 'If a representative acts on such a power') },
  'guardianship-document':  { whose: 'applicant', source: 'X9', edition: 'kezek', mark: 'O', name: words('Ата-ананың, қорғаншының немесе қамқоршының құқығын растайтын құжат', 'Документ, подтверждающий права родителя, опекуна или попечителя', 'Document of the parent, guardian or curator'), when: words('Кәмелетке толмаған адам үшін заңды өкілі өтініш берсе', 'Если за несовершеннолетнего обращается законный представитель', 'If a lawful representative applies for a minor') },
  'withdrawal-statement':   { whose: 'applicant', source: 'X21; APPK 64(9)', edition: 'administrative-code-2021', mark: 'V', name: words('Өтінішті кері қайтарып алу туралы өтініш', 'Заявление об отзыве поданного заявления', 'Statement of withdrawal'), when: words('Алушы өтінішін кері қайтарып алса', 'Если услугополучатель отзывает заявление', 'If the recipient withdraws the application') },
  'leaving-statement':      { whose: 'applicant', source: 'X152', edition: 'kezek', mark: 'I', name: words('Кезектен шығу туралы өтініш', 'Заявление о выходе из очереди', 'Statement of leaving the queue'), when: words('Тізімде тұрған адам бөлімде кезектен өз еркімен шықса', 'Если состоящий на учете выходит из очереди по своему желанию в отделе', 'If somebody on a list leaves it by his own wish at a desk') },
  'emergency-receipt':      { whose: 'applicant', source: 'X60', edition: 'kezek', mark: 'I', name: words('Жүйе істемегенде берілген қолхат', 'Расписка, выданная при сбое системы', 'Receipt given while the system was away'), when: words('Құжаттар жүйе істемегенде қағазбен қабылданса', 'Если документы приняты на бумаге при сбое системы', 'If the documents were taken in paper while the system was away') },
} as const satisfies Record<DocumentKind, DocumentRule>;

export const isDocumentKind = (text: string): text is DocumentKind =>
  (documentKindIds as readonly string[]).includes(text);
