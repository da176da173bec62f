import type { Refusal, RefusalCode } from '#domain/file/refusal.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { gostWords } from '#domain/regulation/messages/signature-faults.ts';
import { type PeriodId, periods } from '#domain/regulation/periods.ts';
import { type doorLaw, paragraphOfCode } from '#domain/regulation/refusal-law.ts';
import { type Words, words } from '#domain/words.ts';

/** What a person is told when something cannot be done: what happened, why (which paragraph), how to mend it. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly paragraph?: string;
  readonly fields?: readonly { readonly field: string; readonly problem: string; readonly cure: Words }[];
  readonly missing?: readonly string[];
  readonly pointer?: string;
  readonly retryAfterSeconds?: number;
  /** the present version of what was edited, for another try */
  readonly version?: number | string;
  /** as the file stands that refused the act, for whoever sees it */
  readonly current?: { readonly status: string; readonly allowed: readonly string[] };
}

interface Row {
  readonly status: number;
  readonly title: Words;
  readonly cure: Words;
}

const days = (id: PeriodId): number => periods[id].amount;

const row = (
  status: number,
  kk: string,
  ru: string,
  en: string,
  cureKk: string,
  cureRu: string,
  cureEn: string,
): Row => ({
  status,
  title: words(kk, ru, en),
  cure: words(cureKk, cureRu, cureEn),
});

export type ProblemCode = keyof typeof doorLaw | RefusalCode;

// biome-ignore format: a table, one problem a row
const rows: Record<ProblemCode, Row> = {
  BAD_REQUEST: row(400, 'Сұраныс дұрыс құрылмаған', 'Запрос составлен неверно', 'The request is malformed', 'Сұранысты түзетіңіз', 'Исправьте запрос', 'Correct the request'),
  FIELDS_WRONG: row(422, 'Кейбір өрістер дұрыс толтырылмаған', 'Некоторые поля заполнены неверно', 'Some fields are wrong', 'Көрсетілген өрістерді түзетіңіз', 'Исправьте указанные поля', 'Correct the fields named'),
  UNAUTHENTICATED: row(401, 'Жүйеге кіру қажет', 'Необходимо войти в систему', 'Sign in first', 'Сеансты жаңартыңыз немесе қайта кіріңіз: сақтағаныңыз өтініште тұр', 'Продлите сеанс или войдите заново: сохраненное осталось в заявлении', 'Renew the session or sign in again: what you saved stands in the request'),
  SESSION_OVER: row(401, 'Сеанс аяқталды', 'Сеанс завершен', 'The session is over', 'Парольмен немесе ЭЦҚ-мен қайта кіріп, сол нысанды қайта жіберіңіз: сақтағаныңыз өтініште тұр', 'Войдите заново по паролю или с ЭЦП и отправьте ту же форму еще раз: сохраненное осталось в заявлении', 'Sign in again, by password or signature, and send the same form once more: what you saved stands in the request'),
  FORBIDDEN: row(403, 'Бұл әрекетке құқығыңыз жоқ', 'Это действие вам не разрешено', 'You have no right to do this', 'Әкімшіге жүгініңіз', 'Обратитесь к администратору', 'Ask the administrator'),
  NOT_FOUND: row(404, 'Табылмады', 'Не найдено', 'Not found', 'Нөмірді тексеріңіз', 'Проверьте номер', 'Check the number'),
  CASE_NOT_FOUND: row(404, 'Өтініш табылмады', 'Заявление не найдено', 'No such request', 'Нөмірді тексеріңіз', 'Проверьте номер', 'Check the number'),
  IF_MATCH_MISSING: row(428, 'Құжаттың нұсқасы көрсетілмеген', 'Не указана версия документа', 'If-Match is missing', 'Соңғы нұсқаның ETag мәнін If-Match тақырыбында жіберіңіз', 'Передайте ETag последней версии в If-Match', 'Send the ETag you read in If-Match'),
  IDEMPOTENCY_KEY_MISSING: row(400, 'Idempotency-Key тақырыбы жоқ', 'Нет заголовка Idempotency-Key', 'Idempotency-Key is missing', 'Әр жаңа әрекетке жаңа кілт жіберіңіз', 'Передайте новый ключ для каждого нового действия', 'Send a fresh key with each new act'),
  IDEMPOTENCY_KEY_REUSED: row(422, 'Бұл кілт басқа сұраныспен пайдаланылған', 'Этот ключ уже использован с другим запросом', 'This key was used with another request', 'Жаңа кілт жіберіңіз', 'Передайте новый ключ', 'Send a fresh key'),
  BODY_TOO_LARGE: row(413, 'Сұраныс тым үлкен', 'Запрос слишком велик', 'The request is too large', 'Құжаттарды бөлек жүктеңіз', 'Загружайте документы отдельно', 'Upload documents apart'),
  UNSUPPORTED_MEDIA_TYPE: row(415, 'Мұндай пішім қабылданбайды', 'Такой формат не принимается', 'This media type is not accepted', 'Файлды PDF, JPEG не PNG етіп сақтап, қайта жүктеңіз; iPhone түсірген HEIC суретін JPEG етіп сақтаңыз. Бағдарлама сұранысты JSON пішімінде жібереді', 'Сохраните файл как PDF, JPEG или PNG и загрузите снова; фото iPhone в формате HEIC сохраните как JPEG. Программа передает запрос в формате JSON', 'Save the file as PDF, JPEG or PNG and upload it again; save a HEIC photograph of an iPhone as JPEG. A program sends its request as JSON'),
  TOO_MANY_REQUESTS: row(429, 'Тым көп әрекет', 'Слишком много попыток', 'Too many attempts', 'Көрсетілген уақыттан кейін қайталаңыз; ЭЦҚ-мен кіруге ешкімнің қатесі кедергі емес', 'Повторите через указанное время; войти с ЭЦП чужие ошибки не мешают', 'Try again after the time given; nobody’s mistakes stand in the way of signing in by signature'),
  // 10.4: M6 itself, the same words for a wrong number and a wrong password
  AUTHORISATION_REFUSED: { status: 401, title: messages.M6().heading, cure: messages.M6().body },
  SIGN_IN_REFUSED: row(401, 'Жүйеге кіруден бас тартылды', 'Во входе отказано', 'Sign-in refused', 'Логин немесе пароль дұрыс емес. Қайта енгізіңіз; алғаш кірер алдында немесе парольді ұмытсаңыз, өз ЭЦҚ тіркеу куәлігіңізбен қол қойыңыз.', 'Неверный логин или пароль. Введите еще раз; перед первым входом, или если пароль забыт, подпишите своим регистрационным свидетельством ЭЦП.', 'Wrong login or password. Enter them again; before the first sign-in, or if you forgot it, sign with your own certificate.'),
  PASSWORD_MUST_CHANGE: row(409, 'Бұл – бір реттік пароль', 'Это одноразовый пароль', 'This is a one-time password', 'Оны өз пароліңізге ауыстырыңыз (newPassword өрісі)', 'Замените его своим паролем (поле newPassword)', 'Replace it with a password of your own in newPassword'),
  PASSWORD_NOT_ONE_TIME: row(409, 'Бұл – бір реттік пароль емес', 'Это не одноразовый пароль', 'This is no one-time password', 'newPassword өрісінсіз кіріңіз; өз пароліңіз өз ЭЦҚ тіркеу куәлігіңізбен ауыстырылады', 'Войдите без newPassword; свой пароль заменяют с помощью своего регистрационного свидетельства ЭЦП', 'Sign in without newPassword; a password of one’s own is replaced by one’s own certificate'),
  PROOF_REFUSED: row(422, 'ЖСН расталмады', 'ИИН не подтвержден', 'The IIN is not proven', 'Осы ЖСН көрсетілген ЭЦҚ тіркеу куәлігімен мәтінге қол қойыңыз немесе жеке басыңызды куәландыратын құжатпен Мемлекеттік корпорацияға барыңыз', 'Подпишите текст регистрационным свидетельством ЭЦП, в котором указан этот ИИН, или обратитесь в Государственную корпорацию с документом, удостоверяющим личность', 'Sign the text with a certificate of this IIN, or see the State Corporation with your identity document'),
  AWAKENING_REFUSED: row(422, 'Қызметкер екеніңіз расталмады', 'Не подтверждено, что вы сотрудник', 'It is not proven that you are this official', 'Жаңа мәтінге ұйымыңыз берген өз ЭЦҚ тіркеу куәлігіңізбен қол қойыңыз: онда сіздің ЖСН және ұйымның БСН болуы тиіс', 'Подпишите новый текст своим регистрационным свидетельством ЭЦП от организации: в нем ваш ИИН и БИН организации', 'Sign a fresh text with your own certificate of your organisation: it bears your IIN and its BIN'),
  SIGNATURE_REFUSED: row(422, 'ЭЦҚ расталмады', 'ЭЦП не подтверждена', 'The signature is not confirmed', 'Қолданыстағы ЭЦҚ тіркеу куәлігімен дәл осы құжатқа қол қойыңыз', 'Подпишите именно этот документ действующим регистрационным свидетельством ЭЦП', 'Sign exactly this document with a valid certificate'),
  REVOCATION_UNKNOWN: row(503, 'ЭЦҚ-ны қазір тексеру мүмкін емес', 'Сейчас проверить ЭЦП невозможно', 'The signature cannot be checked now', 'Біраздан кейін қайталап көріңіз. Енгізгеніңіз жоғалмайды.', 'Повторите немного позже. Введенное не потеряно.', 'Try again a little later. What you entered is not lost.'),
  GOST_NOT_CONFIGURED: { status: 503, title: gostWords.what, cure: gostWords.cure },
  UPLOAD_MISSING: row(409, 'Файл әлі жүктелмеген', 'Файл еще не загружен', 'The file has not been uploaded', 'Алдымен файлды жүктеңіз', 'Сначала загрузите файл', 'Upload the file first'),
  PAPER_UNKNOWN: row(409, 'Қол қойылатын құжат табылмады немесе ескірді', 'Документ для подписи не найден или устарел', 'The document to sign is unknown or out of date', 'Оны қайта дайындаңыз', 'Подготовьте его заново', 'Prepare it anew'),
  NOT_REFILABLE: row(409, 'Бұл өтінішті қайта беруге болмайды', 'Это заявление нельзя подать повторно', 'This request cannot be filed again', 'Жаңа өтініш ашыңыз', 'Откройте новое заявление', 'Open a new request'),
  DRAFT_STILL_KEPT: row(409, 'Жобаның сақталу мерзімі аяқталған жоқ', 'Срок хранения черновика не истек', 'The draft is still kept', 'Жобаны өтініш беруші өзі жоя алады', 'Черновик может удалить сам заявитель', 'Its own person may discard it'),
  DRAFTS_TOO_MANY: row(409, 'Ашық жобалар тым көп: порталда не бір орталықта бір адамда бесеуден артық болмайды', 'Слишком много черновиков: на портале или в одном центре у одного человека не больше пяти', 'Too many drafts: on the portal or at one centre a person has at most five', 'Бар жобаны толтырыңыз не жойыңыз', 'Заполните или удалите один из имеющихся черновиков', 'Go on with a draft that is there, or discard one'),
  DOCUMENT_AWAITED: row(409, 'Сұралған құжаттың мерзімі әлі өткен жоқ', 'Срок для запрошенного документа еще не истек', 'The day until which a document was asked for has not passed', 'Құжатты немесе сол күннің соңын күтіңіз', 'Дождитесь документа или конца этого дня', 'Wait for the document, or for the end of that day'),
  DOCUMENTS_TOO_MANY: row(409, 'Қосымша құжаттар тым көп: талап етілетіндерден бөлек 20-дан артық болмайды', 'Слишком много дополнительных документов: кроме обязательных не больше 20', 'Too many further documents: at most 20 beside those that are required', 'Артық құжаттарды алып тастаңыз немесе беттерін бір файлға біріктіріңіз. Міндетті құжаттар саналмайды: олар сақталған нысан бойынша анықталады, сондықтан алдымен нысанды сақтаңыз', 'Уберите лишние документы или объедините страницы в один файл. Обязательные не считаются: они определяются по сохраненной форме, поэтому сначала сохраните форму', 'Remove what is not needed, or put the pages into one file. Required ones are not counted: they follow from the saved form, so save the form first'),
  REPRESENTATIVE_ABSENT: row(409, 'Өтініште өкіл көрсетілмеген', 'В заявлении не указан представитель', 'The request names no representative', 'Алушының өзіне қызмет көрсетіңіз немесе нотариат куәландырған сенімхаты бар өкілді енгізіңіз', 'Обслужите самого услугополучателя или внесите представителя с нотариальной доверенностью', 'Serve the recipient in person, or enter a representative with a notarised power'),
  POWER_LAPSED: row(409, 'Сенімхаттың мерзімі өткен', 'Срок доверенности истек', 'The power of attorney has lapsed', 'Алушының өзі келсін немесе жаңа сенімхат бойынша өкіл енгізілсін: өтініш берілген соң нотариат куәландырған сенімхатпен кез келген орталықта енгізіледі', 'Пусть придет сам услугополучатель, или внесите представителя по новой доверенности: после подачи по нотариальной, в любом центре', 'Let the recipient come in person, or enter a representative by a new power: once it is filed, by a notarised one, at any centre'),
  POWER_REFUTED: row(409, 'Сенімхат расталмады', 'Доверенность не подтвердилась', 'The power of attorney was refuted', 'Алушының өзі келсін немесе нотариат куәландырған сенімхатпен басқа өкіл енгізілсін', 'Пусть придет сам услугополучатель, или внесите другого представителя по нотариальной доверенности', 'Let the recipient come in person, or enter another representative by a notarised power'),
  POWER_REVOKED: row(409, 'БНАЖ мәліметі бойынша сенімхат қазір күшінде емес', 'По данным ЕНИС доверенность сейчас не действует', 'By the notary register the power of attorney is not in force now', 'Алушының өзі келсін немесе күшіндегі нотариаттық сенімхатпен өкіл кез келген орталықта енгізілсін; өтініш бұрынғыша қаралады', 'Пусть придет сам услугополучатель, или внесите в любом центре представителя по действующей нотариальной доверенности; заявление рассматривается по-прежнему', 'Let the recipient come in person, or enter at any centre a representative by a notarised power in force; the request goes on as before'),
  POWER_UNKNOWN: row(503, 'БНАЖ қазір жауап бермейді, сенімхатты тексеру мүмкін емес', 'ЕНИС сейчас не отвечает, доверенность проверить нельзя', 'The notary register does not answer now, and the power cannot be checked', 'Біраздан кейін қайталап көріңіз. Енгізгеніңіз жоғалмайды, алушының өзі күтпей-ақ келе алады.', 'Повторите немного позже. Введенное не потеряно; сам услугополучатель может прийти и без ожидания.', 'Try again a little later. What you entered is not lost; the recipient in person need not wait.'),
  RECIPIENT_DIED: row(409, 'Тізілімде не орындаушының қорытындысында алушы қайтыс болған деп көрсетілген', 'По реестру или выводу исполнителя услугополучатель умер', 'By the register, or as the executor found, the recipient has died', 'Адам қайтыс болғанда оның берген сенімхаты тоқтайды: отбасы көрсетілетін қызметті берушіге жүгінеді. Адам тірі болса, соған хабарлаңыз: орындаушы тізілімнің қателескенін жазады', 'Со смертью доверенность прекращается: семья обращается к услугодателю. Если человек жив, сообщите услугодателю: исполнитель запишет, что реестр ошибся', 'With death a power of attorney ends: the family turns to the provider. If the person lives, tell the provider: the executor records that the register is mistaken'),
  CALENDAR_YEAR_MISSING: row(422, 'Бұл жылдың жұмыс күнтізбесі әлі енгізілмеген, мерзім есептелмеді', 'Рабочий календарь этого года еще не внесен, срок не рассчитан', 'The working calendar of that year is not entered yet; the term is not reckoned', '1414 нөміріне хабарлаңыз', 'Сообщите по номеру 1414', 'Tell 1414'),
  STAFF_UNKNOWN: row(404, 'Қызметкер табылмады', 'Сотрудник не найден', 'No such official', 'Қызметкерді тізімнен таңдаңыз', 'Выберите сотрудника из списка', 'Choose an official from the list'),
  ROLE_NOT_HERE: row(422, 'Бұл ұйымда мұндай рөл жоқ', 'В этой организации нет такой роли', 'This organisation has no such role', 'Ұйымның рөлін көрсетіңіз', 'Укажите роль этой организации', 'Name a role that the organisation has'),
  SECOND_ROLE: row(403, 'Өзіне екінші рөл беруге болмайды', 'Вторую роль себе дать нельзя', 'You cannot give yourself a second role', 'Басқа қызметкерді көрсетіңіз', 'Укажите другого сотрудника', 'Name another official'),
  ADMINISTRATOR_THERE: row(409, 'Бұл ұйымның әкімшісі бар', 'В этой организации есть администратор', 'This office has an administrator', 'Қызметкерлерді сол әкімші енгізеді: соған жүгініңіз. Ол мұны істей алмаса не істемеуі тиіс болса, облыстың екі адамы оның жұмысын аяқтайды немесе болмайтын күндерін енгізеді', 'Сотрудников вносит он: обратитесь к нему. Если он не может или не должен этого делать, двое из области прекращают его работу или вносят дни его отсутствия', 'That administrator enters its officials: turn to that person. If he cannot or must not, two of the oblast end his service or record his absence'),
  STAFF_ALREADY_SERVES: row(409, 'Бұл адам осы ұйымда басқа рөлде қызмет етеді', 'Этот человек уже работает здесь в другой роли', 'This person serves here in another role already', 'Алдымен бұрынғы қызметін аяқтаңыз', 'Сначала завершите прежнее назначение', 'End the former service first'),
  STAFF_ENTERED_OTHERWISE: row(409, 'Бұл қызметкер басқа мәліметтермен енгізілген', 'Этот сотрудник уже внесен с другими данными', 'This official is entered already, with other particulars', 'Оның жазбасын өзгертіңіз (соңғы күнін, болмайтын күндерін) немесе алдымен қызметін аяқтаңыз', 'Измените его запись (последний день, отсутствие) или сначала завершите прежнее назначение', 'Change that entry (last day, absence), or end the service first'),
  STAFF_NOT_SERVING: row(422, 'Қызметкер ол күндері қызмет етпейді немесе болмайды', 'Сотрудник в эти дни не работает или отсутствует', 'The official does not serve, or is away, on those days', 'Басқа күндерді немесе басқа қызметкерді көрсетіңіз', 'Укажите другие дни или другого сотрудника', 'Name other days or another official'),
  STAFF_CHANGED: row(409, 'Бұл жазбаны осы арада басқа біреу өзгертті', 'Эту запись тем временем изменил кто-то еще', 'Somebody else has changed this entry meanwhile', 'Қайталаңыз', 'Повторите', 'Try again'),
  LOGIN_TAKEN: row(409, 'Бұл логин бос емес', 'Этот логин занят', 'This login is taken', 'Басқа логин таңдаңыз', 'Выберите другой логин', 'Choose another login'),
  DATES_WRONG: row(422, 'Күндері дұрыс емес', 'Даты указаны неверно', 'The dates are wrong', 'Соңғы күн бірінші күннен және бүгіннен ерте болмауы тиіс; басталған күндердің күші жойылмайды, олардың соңғы күні көрсетіледі', 'Последний день не может быть раньше первого и раньше сегодняшнего; начавшиеся дни не отменяют, а указывают их последний день', 'The last day is neither before the first nor before today; days that have begun are not taken back, their last day is told'),
  DAYS_OUT_OF_BOUNDS: row(422, 'Мұндай күндер қабылданбайды', 'Такие дни не принимаются', 'Such days are not taken', `Болмайтын күндер басталғаннан кейін ${days('absenceToldLate')} күн ішінде енгізіледі және ${days('absenceLongest')} жылға толмайды; орынбасар ${days('substitutionToldLate')} күн ішінде енгізіледі, мерзімі бір жылға толмайды; бірінші күні бүгіннен бір жылдан әрі болмайды`, `Отсутствие вносят не позднее чем через ${days('absenceToldLate')} дней после его начала, оно короче ${days('absenceLongest')} лет; замещение вносят не позднее чем через ${days('substitutionToldLate')} дней, оно короче года; первый день не дальше года от сегодняшнего`, `An absence is told within ${days('absenceToldLate')} days of its first day and is shorter than ${days('absenceLongest')} years; standing in is told within ${days('substitutionToldLate')} days and is shorter than a year; the first day lies within a year from today`),
  DAYS_NOT_TOLD: row(422, 'Бұл күннен басталатын жазба жоқ', 'С этого дня ничего не внесено', 'Nothing is told from that day', 'Бірінші күнін тізімнен тексеріңіз; екінші адамның растауын күтіп тұрғанды растау сұрауларының тізімінде қайтарып алыңыз', 'Сверьте первый день со списком; то, что еще ждет второго лица, отзовите в списке запросов на подтверждение', 'Check the first day with the list; what still waits for a second person is declined in the list of confirmations'),
  STAFF_ASLEEP: row(409, 'Қызметкер жүйеге әлі бірде-бір рет кірген жоқ', 'Сотрудник еще ни разу не входил', 'The official has never signed in', 'Ол алдымен өз ЭЦҚ тіркеу куәлігімен қол қойып, паролін өзі орнатады', 'Сначала он сам подписывает своим регистрационным свидетельством ЭЦП и задает пароль', 'He first signs with his own certificate and sets his password himself'),
  CONFIRMATION_UNKNOWN: row(404, 'Растау сұрауы табылмады', 'Запрос на подтверждение не найден', 'No such request for confirmation', 'Растауды күтетіндер тізімін қараңыз', 'Посмотрите список ожидающих подтверждения', 'See the list of what waits for a confirmation'),
  CONFIRMATION_OWN: row(403, 'Мұны басқа адам растауы тиіс', 'Это должен подтвердить другой человек', 'Another person must do this', 'Сұраған адам да, әрекет қатысты адам да растай алмайды: өзге қызметкерге беріңіз', 'Ни тот, кто просит, ни тот, кого это касается, не подтверждает: обратитесь к другому сотруднику', 'Neither who asks nor whom it concerns may confirm: turn to another official'),
  CONFIRMATION_DEPENDENT: row(403, 'Мұны сұраған адамға тәуелсіз адам растауы тиіс', 'Это должен подтвердить человек, не зависящий от того, кто просит', 'Somebody independent of who asks must confirm this', 'Бірін-бірі тағайындаған адамдар бірінің сұрағанын бірі растамайды: сұрауда аталған басқа қызметкерге беріңіз', 'Тот, кто назначил другого, и тот, кого он назначил, не подтверждают друг другу: обратитесь к другому из названных в запросе', 'Whoever entered another and whom he entered do not confirm for each other: turn to another of those whom the request names'),
  CONFIRMATION_EXPIRED: row(409, 'Енді растауға болмайды: мерзімі өтті немесе негізі жоғалды', 'Подтвердить уже нельзя: срок истек или повод отпал', 'It can be confirmed no more: its time is over, or what it rested on is gone', 'Әлі қажет болса, қызметкер оны қайтадан сұрасын', 'Если это еще нужно, пусть сотрудник попросит об этом заново', 'If it is still needed, let the official ask for it anew'),
  CONFIRMATION_SETTLED: row(409, 'Бұл сұрау бойынша шешім қабылданған', 'По этому запросу решение уже принято', 'This request has been settled already', 'Тізімді жаңартыңыз', 'Обновите список', 'Refresh the list'),
  CONFIRMATION_OTHER: row(422, 'Расталатын мазмұн бұл емес', 'Подтверждается не то, что запрошено', 'This is not what was asked', 'Сұрауды оқып, оның hash мәнін жіберіңіз', 'Прочитайте запрос и передайте его hash', 'Read the request and send its hash'),
  UNEXPECTED: row(500, 'Күтпеген қате', 'Непредвиденная ошибка', 'Something unexpected happened', 'Қайталап көріңіз; сақталған деректер жоғалмайды', 'Повторите; сохраненное не потеряно', 'Try again; nothing saved is lost'),
  VERSION_CHANGED: row(412, 'Өтініш осы арада өзгерді', 'Заявление тем временем изменилось', 'The request has changed meanwhile', 'Соңғы нұсқасын оқып, өзгерісті қайталаңыз', 'Прочитайте последнюю версию и повторите правку', 'Read the latest version and edit again'),
  CONTENTION: row(409, 'Осы өтінішті басқа біреу өзгертуде', 'Это заявление сейчас меняет кто-то еще', 'Somebody else is changing this request', 'Қайталаңыз', 'Повторите', 'Try again'),
  FORM_MISSING: row(422, 'Нысан толтырылмаған', 'Форма не заполнена', 'The form is not filled in', 'Алдымен нысанды сақтаңыз', 'Сначала сохраните форму', 'Save the form first'),
  PACKAGE_INCOMPLETE: row(422, 'Құжаттар топтамасы толық емес немесе құжаттарда кемшіліктер бар', 'Пакет документов неполный или в документах есть недостатки', 'The package is incomplete or not in order', 'Көрсетілген құжаттарды қосыңыз немесе түзетіңіз', 'Добавьте или исправьте указанные документы', 'Add or correct the documents named'),
  NO_SUCH_PAPER: row(404, 'Мұндай коды бар құжат жоқ', 'Документа с таким кодом нет', 'There is no paper with this code', 'Кодты құжаттан қайта көшіріңіз; код дұрыс болса, құжат біздікі емес', 'Перепишите код с документа; если код верен, документ выдан не нами', 'Copy the code from the paper again; if it is right, the paper is not ours'),
  DOCUMENT_ATTACHED: row(409, 'Бұл құжат басқа мәліметтермен қоса берілген', 'Этот документ уже приложен с другими сведениями', 'This document is attached already, with other particulars', 'Оны алып тастап, файлды қайта жүктеңіз', 'Уберите его и загрузите файл заново', 'Remove it, and upload the file again'),
  DOCUMENT_UNKNOWN: row(404, 'Құжат табылмады', 'Документ не найден', 'No such document', 'Құжатты тексеріңіз', 'Проверьте документ', 'Check the document'),
  NO_DEFECT_NAMED: row(422, 'Ешқандай кемшілік көрсетілмеген', 'Не названо ни одного недостатка', 'No defect is named', 'Топтама толық: оны қабылдаңыз', 'Пакет полный: примите его', 'The package is complete: accept it'),
  DUPLICATE_REQUEST: row(409, 'Қаралып жатқан өтініш бар', 'Уже есть заявление на рассмотрении', 'A request is under examination already', 'Оның нәтижесін күтіңіз немесе оны кері қайтарып алыңыз', 'Дождитесь его результата или отзовите его', 'Wait for its result, or withdraw it'),
  ALREADY_REGISTERED: row(409, 'Осы көрсетілетін қызметті берушіде есепте тұрған жазба бар', 'Постановка на учет у этого услугодателя уже есть', 'There is a registration with this provider already', 'Кезектегі орын көрсетілген өтініштің мәртебесінде көрінеді', 'Место в очереди видно в статусе указанного заявления', 'The place in the queue is seen in the status of the request that is named'),
  PAPER_BESIDE_REQUEST: row(409, 'Осы адамның басқа өтініші қаралып жатыр', 'На рассмотрении другое заявление этого человека', 'Another request of this person is under examination', `Топтаманы енгізіп, екінші қызметкерден растауды мерзімінде сұраңыз: растау ${days('draftKept')} күн сақталады, қолхаттағы уақыт жоғалмайды. Сол өтініш хабарламаға қол қойылғанша кері қайтарып алынса не қайтарылса, растауды қайталаңыз: кезектілік уақыты қолхаттағыдай болады. Мұны адамға айтыңыз`, `Внесите пакет и запросите подтверждение второго работника в срок: оно сохраняется ${days('draftKept')} дней, и момент расписки не теряется. Когда то заявление отозвано (до подписания уведомления) или возвращено, подтвердите еще раз: момент очередности будет как в расписке. Скажите об этом человеку`, `Enter the package and ask the second official in time: his confirmation is kept for ${days('draftKept')} days, and the moment of the receipt is not lost. Once that request is withdrawn, before the notice is signed, or returned, confirm again: the priority moment will be the receipt’s. Tell the person so`),
  PAPER_BESIDE_ENTRY: row(409, 'Бұл адам осы көрсетілетін қызметті берушіде есепке қойылған', 'Этот человек уже на учете у этого услугодателя', 'This person is registered with this provider already', 'Бұрынғы уақытты көрсетілетін қызметті берушінің басшысы қолхат пен екі қызметкердің растауы бойынша түзетеді («Тұрғын үй қатынастары туралы» Заңның 73-бабы): соған жүгініңіз', 'Прежний момент исправит руководитель услугодателя по расписке и подтверждению двух работников (статья 73 Закона «О жилищных отношениях»): обратитесь к нему', 'The provider’s head corrects the moment on the receipt and the word of the two officials (art. 73 of the Law "On Housing Relations"): turn to him'),
  MOMENT_USED: row(409, 'Бұрынғы кезектілік уақытын басқа өтініш пайдаланды', 'Прежний момент очередности использован другим заявлением', 'The earlier priority moment was used by another request', 'Қайта беріңіз: кезектілік уақыты жаңадан белгіленеді', 'Подайте снова: момент очередности будет установлен заново', 'File again: the moment will be that of the new filing'),
  INCOMING_NUMBER_TAKEN: row(409, 'Бұл кіріс нөмірі биыл басқа құжатқа берілген', 'Этот входящий номер в этом году уже присвоен другому документу', 'This incoming number was given to another document this year', 'Нөмірді тіркеу журналымен салыстырып, бос нөмірді жазыңыз', 'Сверьтесь с журналом регистрации и укажите свободный номер', 'Compare it with the register of incoming documents and give a free number'),
  RECEIPT_USED: row(409, 'Бұл қолхат басқа өтініш бойынша пайдаланылған', 'Эта расписка уже использована другим заявлением', 'This receipt was used for another request', 'Қолхаттың нөмірін тексеріңіз', 'Проверьте номер расписки', 'Check the number of the receipt'),
  OUTAGE_UNKNOWN: row(404, 'Жүйе істемеген мұндай уақыт табылмады', 'Такой сбой системы не найден', 'No such outage', 'Тізімнен таңдаңыз', 'Выберите из списка', 'Choose one of the list'),
  OUTAGE_ENDED: row(409, 'Жүйенің қосылған уақыты енгізілген', 'Время окончания сбоя уже внесено', 'The end of this outage is recorded already', 'Тізімді жаңартыңыз; басқа уақыт болса, жаңа жазба енгізіңіз', 'Обновите список; если сбой был другой, внесите новую запись', 'Refresh the list; record another outage if it was another'),
  NOT_TAKEN_IN_PAPER: row(409, 'Бұл өтініш қағазбен қабылданбаған', 'Это заявление не принято на бумаге', 'This request was not taken in paper', 'Топтаманы әдеттегідей қабылдаңыз', 'Примите пакет как обычно', 'Take the package as usual'),
  CONFIRMATION_NEEDED: row(409, 'Қағазбен қабылданған уақытты екінші қызметкер растауы тиіс', 'Время приема на бумаге должен подтвердить второй работник', 'A second official must confirm when it was taken in paper', 'Растауды сұраңыз: жауапта кім растай алатыны айтылады', 'Запросите подтверждение: в ответе сказано, кто может подтвердить', 'Ask for the confirmation: the answer says who may give it'),
  PACKAGE_CHANGED: row(409, 'Топтама растау сұралғаннан кейін өзгерді', 'Пакет изменился после запроса подтверждения', 'The package has changed since its confirmation was asked', 'Растауды қайта сұраңыз', 'Запросите подтверждение заново', 'Ask for the confirmation anew'),
  EXECUTOR_RECUSED: row(422, 'Бұл орындаушы істі қараудан шеттетілген', 'Этот исполнитель отведен от рассмотрения дела', 'This executor is recused', 'Басқа орындаушыны анықтаңыз', 'Назначьте другого исполнителя', 'Name another executor'),
  EXECUTOR_ALREADY_NAMED: row(409, 'Бұл орындаушы анықталған', 'Этот исполнитель уже назначен', 'This executor is named already', 'Басқа орындаушыны анықтаңыз', 'Назначьте другого исполнителя', 'Name another executor'),
  HEAD_NOT_LACKING: row(409, 'Бұл іс бойынша басшы немесе оның орынбасары бар', 'По этому делу есть руководитель или его заместитель', 'A head, or who stands in for one, can act in this case', 'Істі соған қалдырыңыз', 'Оставьте дело ему', 'Leave the case to that official'),
  REASON_MISSING: row(422, 'Себебі көрсетілмеген', 'Причина не указана', 'The reason is missing', 'Себебін жазыңыз', 'Укажите причину', 'Give the reason'),
  POWER_NOT_CHECKED: row(409, 'Сенімхат әлі тексерілмеген', 'Доверенность еще не проверена', 'The power of attorney is not checked yet', 'Алдымен тексеру нәтижесін жазыңыз', 'Сначала запишите результат проверки', 'Record the result of the check first'),
  NO_REPRESENTATIVE: row(409, 'Тексеруді қажет ететін өкіл жоқ', 'Нет представителя, которого нужно проверять', 'There is no representative to check', 'Жобаны дайындаңыз', 'Готовьте проект', 'Draft the result'),
  EVIDENCE_NOT_RESOLVED: row(409, 'Тізілімдегі айырма бойынша қорытынды жазылмаған', 'По расхождению с реестром не записан вывод', 'A difference from the register is not resolved', 'Айырмаларды қарап, әрқайсысы бойынша не анықтағаныңызды жазыңыз', 'Посмотрите расхождения и запишите по каждому, что выяснили', 'Read the differences, and record of each what you found'),
  EVIDENCE_BARS_NOTICE: row(409, 'Анықталған жайтқа байланысты есепке қоюға болмайды', 'Установленное не позволяет поставить на учет', 'What was found allows no registration', 'Дәлелді бас тартуды дайындаңыз: негізі – алушының немесе материалдардың талаптарға сәйкес келмеуі не құжаттардың дұрыс еместігі', 'Подготовьте мотивированный отказ: основание – несоответствие требованиям или недостоверность документов', 'Draft a reasoned refusal on the ground that requirements are not met or that documents are inaccurate'),
  EVIDENCE_ABSENT: row(409, 'Мұндай айырма жоқ немесе ол қорытындыны қажет етпейді', 'Такого расхождения нет, или оно не требует вывода', 'There is no such difference, or it asks for nothing', 'Іс бойынша айырмаларды қайта қараңыз', 'Посмотрите расхождения по делу заново', 'Read the differences of the case again'),
  REFUSAL_INCOMPLETE: row(422, 'Бас тарту толық дәлелденбеген', 'Отказ мотивирован не полностью', 'The refusal is not fully reasoned', 'Жетіспейтін бөліктерді толтырыңыз', 'Заполните недостающие части', 'Fill in what is missing'),
  DRAFT_CHANGED: row(409, 'Жоба осы арада өзгерді', 'Проект тем временем изменился', 'The draft has changed meanwhile', 'Қол қойылатын құжатты қайта дайындаңыз', 'Подготовьте документ для подписи заново', 'Prepare the document to sign anew'),
  NO_OPEN_TASK: row(409, 'Ашық тапсырма жоқ', 'Нет открытой задачи', 'There is no open task', 'Тізімді жаңартыңыз', 'Обновите список', 'Refresh the tray'),
  TASK_NOT_CLAIMED_BY_YOU: row(409, 'Тапсырманы сіз алған жоқсыз', 'Задача взята не вами', 'The task is not claimed by you', 'Тізімді жаңартыңыз', 'Обновите список', 'Refresh the tray'),
  NOT_IN_THIS_STATUS: row(409, 'Өтініштің қазіргі мәртебесінде бұл мүмкін емес', 'В нынешнем статусе заявления это невозможно', 'Not possible in the present status', 'Мүмкін әрекеттерді қараңыз', 'Посмотрите возможные действия', 'See what is allowed'),
  OTHER_CHANNEL: row(409, 'Бұл өтініш басқа жолмен (портал немесе Мемлекеттік корпорация) берілген', 'Это заявление подано другим путем (портал или Государственная корпорация)', 'This request was filed through the other channel', 'Берілген жерге жүгініңіз', 'Обратитесь туда, где оно подано', 'Turn to where it was filed'),
  OTHER_PURPOSE: row(409, 'Келген адам басқа мақсатпен қабылданған', 'Пришедший принят с другой целью', 'Whoever came was received for another purpose', 'Не үшін келгенін сұрап, сол мақсатпен қайта қабылдаңыз', 'Уточните, зачем он пришел, и примите его заново с этой целью', 'Ask what he came for and receive him again for that'),
  OTHER_CENTRE: row(409, 'Мұны өтінішті қабылдаған орталық қана жасайды', 'Это делает только центр, принявший заявление', 'Only the centre that took the request does this', 'Мұнда не істеуге болатынын істен қараңыз; қалғаны – өтінішті қабылдаған орталықта', 'Посмотрите в деле, что можно сделать здесь; остальное – в центре, принявшем заявление', 'See in the case what can be done here; the rest is done at the centre that took the request'),
  PROVEN_BY_ONE: row(403, 'Бұл кабинет бір қызметкердің растауымен ашылған, сондықтан одан өтініш берілмейді', 'Этот кабинет открыт по подтверждению одного работника, поэтому заявление из него не подают', 'One worker alone opened this cabinet, so no request is filed from it', 'Алдымен парольді ЭЦҚ арқылы ауыстырыңыз: содан кейін осы жобаны бере аласыз', 'Сначала замените пароль по ЭЦП: после этого подайте этот же черновик', 'First replace the password by your EDS: then file this same draft'),
  RECUSED: row(403, 'Сіз бұл істі қараудан шеттетілгенсіз', 'Вы отведены от этого дела', 'You are recused from this case', 'Істі басқа қызметкер жүргізеді: бөлім басшысына не әкімшісіне айтыңыз', 'Делом занимается другой сотрудник: сообщите руководителю или администратору отдела', 'Another official does it: tell the head or the administrator of the office'),
  DRAFTER_DOES_NOT_SIGN: row(403, 'Жобаны дайындаған адам қол қоя алмайды', 'Подготовивший проект не подписывает', 'Whoever drafted does not sign', 'Басқа уәкілетті адам қол қояды', 'Подписывает другое уполномоченное лицо', 'Another authorised person signs'),
  CLAIMED_BY_ANOTHER: row(409, 'Тапсырманы басқа қызметкер алған', 'Задачу взял другой сотрудник', 'Another official has claimed the task', 'Ол ортақ тізімге қайтарғанша күтіңіз', 'Дождитесь, пока он вернет ее в общий список', 'Wait until it is back in the common list'),
};

export const problemCodes = Object.keys(rows) as readonly ProblemCode[];

export const problemRow = (code: ProblemCode): Row => rows[code];

export const problem = (code: ProblemCode, more: Omit<Partial<Problem>, 'code' | 'status'> = {}): Problem => ({
  code,
  status: rows[code].status,
  ...more,
  paragraph: more.paragraph ?? paragraphOfCode(code),
});

/** Revocation lists are reissued and registers come back within minutes, an engine for national keys is not (X33). */
const askAgainSeconds: Partial<Record<RefusalCode, number>> = {
  REVOCATION_UNKNOWN: 30,
  POWER_UNKNOWN: 60,
  GOST_NOT_CONFIGURED: 3600,
};

/** Fields that stand for no field of the body: the uploaded file, and the documents of the package. */
const besideBody: readonly (string | undefined)[] = ['file', 'documents', 'evidence'];

/** What the domain refused, as the door says it; a stranger is told only that there is nothing. */
export const refusedBy = (
  { code, paragraph, missing, pointer, fields, version, status, allowed }: Refusal,
  where: 'body' | 'query' = 'body',
): Problem =>
  problem(code, {
    paragraph,
    missing,
    pointer,
    version,
    current: status !== undefined && allowed ? { status, allowed } : undefined,
    fields: fields?.map(({ field, problem: what, cure }) => ({
      field: besideBody.includes(field.split('.')[0]) ? field : `${where}.${field}`,
      problem: what,
      cure,
    })),
    retryAfterSeconds: askAgainSeconds[code],
  });
