import type { ApplicationEvent, EventType } from '#domain/application/event.ts';
import { paragraphOfStep, steps } from '#domain/application/steps.ts';
import { paragraphOf, type TermId, terms } from '#domain/application/terms.ts';
import { stepNamed } from '#domain/file/outcome.ts';
import { frameEventWords, namingTerm, staffingWords } from '#domain/file/words/event-words.ts';
import { holdSentence } from '#domain/file/words/hold-sentence.ts';
import { lawShown } from '#domain/file/words/law-shown.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { takenInPaperWords } from './place/moment-words.ts';

interface EventRow {
  /** the paragraph, or the reading, under which it happens */
  readonly paragraph: string | Readonly<Record<Channel, string>>;
  readonly text: Words;
}

const byChannel = (corporation: string, portal: string) => ({ corporation, portal });

/** What each event says in one sentence, who did it left out: the actor stands beside it; our own wording [O]. */
// biome-ignore format: a table, one event a row
export const eventWords = {
  RequestOpened:          { paragraph: byChannel('8.3', '10.5'),    text: words('Сұраныс нысаны ашылды', 'Открыта форма запроса', 'The request form is opened') },
  FormSaved:              { paragraph: byChannel('8.3', '10.5'),    text: words('Нысан сақталды', 'Форма сохранена', 'The form is saved') },
  RepresentativeRemoved:  { paragraph: '8.3',                       text: words('Өкіл алып тасталды: алушының өзі келді', 'Представитель исключен: услугополучатель пришел сам', 'The representative is taken out: the recipient came himself') },
  RepresentativeRecorded: { paragraph: '8.3',                       text: words('Өкілдің мәліметтері енгізілді', 'Внесены данные представителя', 'The representative is recorded') },
  DocumentAttached:       { paragraph: byChannel('8.1', '10.5'),    text: words('Құжаттың көшірмесі қоса берілді', 'Приложена копия документа', 'A copy of a document is attached') },
  DocumentRemoved:        { paragraph: byChannel('8.1', '10.5'),    text: words('Құжаттың көшірмесі алып тасталды', 'Копия документа убрана', 'A copy of a document is removed') },
  DraftDiscarded:         { paragraph: 'X45',                       text: words('Жоба өшірілді', 'Черновик удален', 'The draft is discarded') },
  PackageRefused:         { paragraph: '5.1',                       text: words('Құжаттарды қабылдаудан бас тартылды, қолхат берілді', 'В приеме документов отказано, выдана расписка', 'Acceptance is refused, a receipt says why') },
  PackageHanded:          { paragraph: '8.1',                       text: words('Құжаттар топтамасы тапсырылды, кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) белгіленді', 'Пакет документов сдан, установлен момент очередности (по нему определяется место в очереди)', 'The package is handed over; the priority moment, which decides the place in the queue, is fixed') },
  RequestSubmitted:       { paragraph: '10.5',                      text: words('ЭЦҚ қойылған сұраныс берілді, кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) белгіленді', 'Подан запрос, подписанный ЭЦП, установлен момент очередности (по нему определяется место в очереди)', 'The signed request is submitted; the priority moment, which decides the place in the queue, is fixed') },
  RegistersAnswered:      { paragraph: '8.5',                       text: words('Тізілімдер жауап берді', 'Реестры ответили', 'The registers have answered') },
  DataUnavailable:        { paragraph: '8.6',                       text: words('Мәліметтерді алу мүмкін еместігі хабарланды', 'Сообщено о невозможности получить данные', 'It is told that the data cannot be obtained') },
  SignatureConfirmed:     { paragraph: '10.6',                      text: words('ЭЦҚ расталды', 'Подлинность ЭЦП подтверждена', 'The signature is confirmed') },
  KeptMomentConfirmed:    { paragraph: 'X66',                       text: words('Бұрынғы кезектілік уақыты сақталды', 'Прежний момент очередности сохранен', 'The earlier priority moment is kept') },
  KeptMomentRefuted:      { paragraph: 'X66',                       text: words('Бұрынғы кезектілік уақыты сақталмады: өтініш берілген уақыт алынды', 'Прежний момент очередности не сохранен: взят момент подачи', 'The earlier priority moment is not kept: that of the filing is taken') },
  MomentCarried:          { paragraph: 'X107',                      text: words('Бұрын қағазбен қабылданған топтаманың уақыты осы өтінішке көшті', 'К этому заявлению перешел момент пакета, принятого раньше на бумаге', 'The moment of a package taken in paper before came to this request') },
  MomentGranted:          { paragraph: 'X58',                       text: words('Шағым қанағаттандырылды: өтініш қайта берілгенде бұрынғы уақыты сақталады', 'Жалоба удовлетворена: при повторной подаче сохраняется прежний момент', 'A complaint was satisfied: filed again, the request keeps its moment') },
  MomentReturned:         { paragraph: 'X165',                      text: words('Шағым қанағаттандырылды: бұрынғы өтініштің уақыты осы өтінішке көшті', 'Жалоба удовлетворена: к этому заявлению перешел момент прежнего', 'A complaint was satisfied: the moment of the former request came to this one') },
  MomentLent:             { paragraph: 'X107',                      text: words('Топтаманың уақыты осы адамның қаралып жатқан өтінішіне көшті', 'Момент пакета перешел к заявлению этого человека, которое рассматривается', 'The moment of the package came to the person’s request that is under examination') },
  PaperKeptBeside:        { paragraph: 'X104',                      text: words('Екі қызметкердің сөзі мен сканерлер осы адамның басқа өтінішінің ісінде сақталады', 'Слово двух работников и сканы хранятся в деле по другому заявлению этого человека', 'The word of two officials and the scans are kept in the case of another request of this person') },
  PaperBeside:            { paragraph: 'X104',                      text: words('Қағазбен қабылданған басқа топтама осы өтініш аяқталғанша беріле алмайды', 'Другой пакет, принятый на бумаге, не может быть подан, пока не завершено это заявление', 'Another package, taken in paper, cannot be filed until this request has ended') },
  SignatureRefused:       { paragraph: '10.6',                      text: words('ЭЦҚ тексеруден өтпеді', 'ЭЦП не прошла проверку', 'The signature did not pass the check') },
  SignatureNotConfirmed:  { paragraph: '10.7',                      text: words('ЭЦҚ расталмағандықтан, қызметтен бас тартылғаны хабарланды', 'Направлен отказ: ЭЦП не подтверждена', 'Refused: the signature is not confirmed') },
  RequestSigned:          { paragraph: '8.7',                       text: words('Сұранысқа қызметкердің ЭЦҚ-сы қойылды', 'Запрос подписан ЭЦП работника', 'The request is signed by the Corporation worker') },
  RequestSent:            { paragraph: byChannel('8.7', '10.8'),    text: words('Сұраныс шлюз арқылы жолданды', 'Запрос направлен через шлюз', 'The request went through the gateway') },
  RegisteredAtDesk:       { paragraph: '9.1',                       text: words('Құжат электрондық үкіметтің аумақтық шлюзінде тіркелді', 'Документ зарегистрирован в региональном шлюзе электронного правительства', 'The regional e-government gateway registered the document') },
  ConformityChecked:      { paragraph: byChannel('9.2', '10.9'),    text: words('Құжаттардың сәйкестігі тексерілді', 'Проверено соответствие документов', 'The conformity of the documents is checked') },
  PackageReturned:        { paragraph: byChannel('9.3', '10.10'),   text: words('Өтініш кемшіліктерге байланысты қайтарылды', 'Заявление возвращено из-за недостатков в документах', 'The application is returned for defects') },
  PackageAccepted:        { paragraph: '9.3',                       text: words('Құжаттар қабылданды, қолхат берілді', 'Документы приняты, выдана расписка', 'The documents are accepted, a receipt is given') },
  RequestRegistered:      { paragraph: '5.2',                       text: words('Құжаттар тіркеліп, бұрыштама қоюға жолданды', 'Документы зарегистрированы и переданы на резолюцию', 'The documents are registered and passed for resolution') },
  IncomingNumberCorrected: { paragraph: 'X57',                      text: words('Кіріс нөмірі түзетілді', 'Исправлен входящий номер', 'The incoming number is corrected') },
  ExecutorNamed:          { paragraph: '5.3',                       text: words('Жауапты орындаушы анықталды', 'Назначен ответственный исполнитель', 'The responsible executor is named') },
  ExecutorReplaced:       { paragraph: 'X43',                       text: words('Жауапты орындаушы ауыстырылды', 'Ответственный исполнитель заменен', 'The responsible executor is replaced') },
  PowerChecked:           { paragraph: 'X9',                        text: words('Өкілдің өкілеттігі тексерілді', 'Полномочия представителя проверены', 'The power of the representative is checked') },
  EvidenceResolved:       { paragraph: 'X64',                       text: words('Тізілімдегі айырма бойынша қорытынды жазылды', 'Записан вывод по расхождению с реестром', 'What was found of a difference from the register is recorded') },
  RegisteredInEAkimat:    { paragraph: '5.4',                       text: words('Құжаттар «Е-әкімдік» жүйесіне тіркелді', 'Документы зарегистрированы в системе «Е-акимат»', 'The documents are registered in E-akimat') },
  ResultDrafted:          { paragraph: '5.4',                       text: words('Нәтиженің жобасы дайындалып, басшыға жолданды', 'Проект результата подготовлен и передан руководителю', 'The result is drafted and passed to the head') },
  DraftReturned:          { paragraph: '5.5',                       text: words('Басшы жобаны қайтарды', 'Руководитель вернул проект', 'The head returned the draft') },
  ResultSigned:           { paragraph: '5.5',                       text: words('Нәтижеге басшының ЭЦҚ-сы қойылды', 'Результат подписан ЭЦП руководителя', 'The result is signed by the head') },
  HousingAwaited:         { paragraph: '74(3)',                     text: words('Отбасын тұрғын үймен қамтамасыз ету мерзімі басталды', 'Начался срок, в который семья должна быть обеспечена жильем', 'The term began in which the family is to be given a dwelling') },
  HousingOwedAgain:       { paragraph: 'X269',                      text: words('Отбасы тұрғын үйсіз қайта кезекте тұр: мерзім бұрынғы соңғы күнімен жалғасады', 'Семья снова стоит в очереди без жилища: срок продолжается с прежним последним днем', 'The family stands on the list again without a dwelling: the term goes on, its last day stands') },
  FamilyHoused:           { paragraph: '74(3)',                     text: words('Отбасыға тұрғын үй берілді', 'Семье предоставлено жилище', 'The family was given a dwelling') },
  HousingLapsed:          { paragraph: 'X269',                      text: words('Отбасын тұрғын үймен қамтамасыз ету мерзімі тоқтады', 'Срок обеспечения семьи жильем прекращен', 'The term to house the family has lapsed') },
  ResultSent:             { paragraph: '5.6',                       text: words('Нәтиже Мемлекеттік корпорацияға жолданды', 'Результат направлен в Государственную корпорацию', 'The result is sent to the Corporation') },
  ResultArrived:          { paragraph: '5.7',                       text: words('Нәтиже бөлімге жетті', 'Результат поступил в отдел', 'The result has arrived at the desk') },
  ResultReady:            { paragraph: '5.7',                       text: words('Нәтиже беруге дайын', 'Результат готов к выдаче', 'The result lies ready at the desk') },
  ResultDelivered:        { paragraph: '10.11',                     text: words('Нәтиже «жеке кабинетке» жолданды', 'Результат направлен в «личный кабинет»', 'The result is delivered to the personal cabinet') },
  ResultIssued:           { paragraph: byChannel('9.4', '10.11'),   text: words('Нәтиже берілді', 'Результат выдан', 'The result is issued') },
  ResultArchived:         { paragraph: 'X37',                       text: words('Алынбаған нәтиже мұрағатқа өткізілді', 'Невостребованный результат передан в архив', 'The uncollected result is archived') },
  RequestWithdrawn:       { paragraph: 'X21',                       text: words('Өтініш кері қайтарып алынды', 'Заявление отозвано', 'The request is withdrawn') },
  LeavingTaken:           { paragraph: 'X152',                      text: words('Бөлімде кезектен шығу туралы өтініш қабылданды', 'В отделе принято заявление о выходе из очереди', 'A statement of leaving the queue was taken at a desk') },
  ContactsChanged:        { paragraph: 'X56',                       text: words('Байланыс деректері өзгертілді', 'Изменены контактные данные', 'Contact data are changed') },
  SlipCorrected:          { paragraph: 'X57',                       text: words('Қате жазылған әріп не цифр түзетілді', 'Исправлена описка', 'A slip is corrected') },
  CorrectionProposed:     { paragraph: 'X57',                       text: words('Қол қойылған құжаттағы қатені түзету ұсынылды', 'Предложено исправить описку в подписанном документе', 'The correction of a slip in a signed paper is proposed') },
  CorrectionReturned:     { paragraph: 'X57',                       text: words('Басшы түзетуді қайтарды: қол қойылған құжат бұрынғыдай', 'Руководитель вернул исправление: подписанный документ прежний', 'The head returned the correction: the signed paper stands') },
  PaperCorrected:         { paragraph: 'X57',                       text: words('Түзетілген құжатқа қол қойылды: ол бұрынғысын ауыстырады', 'Подписан исправленный документ: он заменяет прежний', 'A corrected paper is signed: it replaces the former') },
  FamilyKeyed:            { paragraph: 'X81',                       text: words('Нысандағы отбасы мүшелері қазіргі ережемен салыстырылатын болды', 'Члены семьи из формы сравниваются по нынешнему правилу', 'The family of the form is compared by the present rule') },
  DocumentAsked:          { paragraph: '5.4',                       text: words('Ашылмаған немесе оқылмаған құжат қайта сұратылды', 'Запрошен документ, который не удалось открыть или прочитать', 'A document that could not be opened or read is asked for') },
  MetAtHome:              { paragraph: 'X263',                      text: words('Қызметкер нәтижемен үйге келді', 'Работник пришел с результатом на дом', 'The operator came home with the result') },
  LeftHome:               { paragraph: 'X263',                      text: words('Нәтиже үйде тапсырылмады, бөлімде сақталады', 'Результат на дому не вручен и хранится в отделе', 'The result was not handed over at home and is kept at the desk') },
  PersonReceived:         { paragraph: '8.2',                       text: words('Адамның жеке басы кез келген бөлімде куәландырылды', 'Личность обратившегося удостоверена в отделе', 'A person was received and identified at a desk') },
  RepresentativeNamed:    { paragraph: 'X87',                       text: words('Нотариат куәландырған сенімхатпен жаңа өкіл енгізілді', 'Внесен новый представитель по нотариальной доверенности', 'A new representative is entered by a notarised power') },
  RecusalDeclared:        { paragraph: 'X21',                       text: words('Істі қараудан шеттету (өздігінен бас тарту) тіркелді', 'Заявлен отвод', 'A recusal is declared') },
  KinshipRefuted:         { paragraph: 'X81',                       text: words('Нысанда отбасы мүшесі ретінде көрсетілген қызметкердің туыс еместігі анықталды', 'Установлено, что работник, указанный в форме как член семьи, не родственник', 'An official named in the form as family is found to be no relative') },
  ...staffingWords,
  ...frameEventWords,
} as const satisfies Record<EventType, EventRow>;

/** Under which paragraph it happens: a term's own, a held or opened step's own, else the row's. */
export function paragraphOfEvent(event: ApplicationEvent, channel: Channel): string {
  if ('term' in event) return paragraphOf(event.term as TermId, channel);
  if ('step' in event) return paragraphOfStep({ channel }, presentName(event));
  const { paragraph }: EventRow = eventWords[event.type];
  return typeof paragraph === 'string' ? paragraph : paragraph[channel];
}

/** The same where the law is shown and nothing else: what happens under a reading of ours, or under none, has no paragraph. */
export const lawOfEvent = (event: ApplicationEvent, channel: Channel): string =>
  lawShown(paragraphOfEvent(event, channel));

/** An older event says its step by a former name. */
const presentName = ({ type, step }: { readonly type: string; readonly step: string }): string =>
  stepNamed(steps, step, type.startsWith('Hold') ? 'hold' : 'task');

/**
 * The sentence of one event; a term is named, and what a hold waits for; a term met after its last moment says so, and so
 * does a package that was taken in paper (X60).
 */
export function sentenceOf(event: ApplicationEvent): Words {
  const { text }: EventRow = eventWords[event.type];
  if (event.type === 'PackageHanded' && event.taken)
    return sentences(
      words(`${text.kk}.`, `${text.ru}.`, `${text.en}.`),
      takenInPaperWords(event.taken, event.handedAt),
    );
  const held = holdSentence({ steps }, event);
  if (held) return held;
  return 'term' in event ? namingTerm(event, text, terms[event.term as TermId].name) : text;
}
