import { type Words, words } from '#domain/words.ts';

/** The procedure's steps as people read them, at most 60 characters; a paragraph that holds several steps has a row for each. */
// biome-ignore format: a table, one step a row
export const stepLabels = {
  '5.1':     words('Корпорация қызметкері құжаттарды қабылдап, тіркеп, жолдайды', 'Документы принимаются, регистрируются и направляются', 'Corporation worker accepts, registers and sends documents'),
  '5.2':     words('Кеңсе құжаттарды тіркеп, бұрыштама қоюға жолдайды', 'Канцелярия регистрирует и передает на резолюцию', 'Registrar registers and passes for resolution'),
  '5.3':     words('Басшы жауапты орындаушыны анықтайды', 'Руководитель определяет ответственного исполнителя', 'Head names the responsible executor'),
  '5.4 a':   words('Жауапты орындаушы құжаттарды қарайды', 'Ответственный исполнитель рассматривает документы', 'Executor examines the documents'),
  '5.4 b':   words('Құжаттар «Е-әкімдік» жүйесіне тіркеледі', 'Документы регистрируются в ИС «Е-акимат»', 'Documents are registered in E-akimat'),
  '5.4 c':   words('Хабарлама жобасы не дәлелді жауап дайындалады', 'Готовится проект уведомления или мотивированный ответ', 'Notice or reasoned refusal is drafted'),
  '5.5':     words('Басшы нәтижеге электрондық түрде қол қояды', 'Руководитель подписывает результат в электронном виде', 'Head signs the result electronically'),
  '5.6':     words('Кеңсе нәтижені Мемлекеттік корпорацияға жолдайды', 'Канцелярия направляет результат в Госкорпорацию', 'Registrar sends the result to the Corporation'),
  '5.7':     words('Корпорация қызметкері алушыға нәтижені береді', 'Работник Госкорпорации выдает результат', 'Corporation worker hands over the result'),
  '8.1':     words('Алушы құжаттарды операциялық залда ұсынады', 'Услугополучатель сдает документы в операционном зале', 'Recipient hands documents over in the operating hall'),
  '8.2':     words('Корпорация қызметкері жүйеде авторландырылады', 'Работник Госкорпорации авторизуется в системе', 'Corporation worker signs in'),
  '8.3':     words('Қызметкер қызметті таңдап, сұраныс нысанын толтырады', 'Работник выбирает услугу и заполняет форму запроса', 'Worker opens and fills in the request form'),
  '8.4':     words('ЖТ МДҚ мен БНАЖ-ға сұраныс жолданады', 'Направляется запрос в ГБД ФЛ и ЕНИС', 'Persons and notary registers are queried'),
  '8.5':     words('ЖТ МДҚ мен БНАЖ-да мәліметтер бар ма?', 'Есть ли данные в ГБД ФЛ и ЕНИС?', 'Do both registers hold the data?'),
  '8.6':     words('Мәліметтерді алу мүмкін еместігі хабарланады', 'Сообщается о невозможности получения данных', 'Data cannot be obtained: message'),
  '8.7':     words('Қол қойылған сұраныс ЭҮШ арқылы ЭҮАШ АЖО-ға жолданады', 'Подписанный запрос направляется через ШЭП в АРМ РШЭП', 'Signed request goes through the gateway to regional desk'),
  '9.1':     words('Электрондық құжат ЭҮАШ АЖО-да тіркеледі', 'Электронный документ регистрируется в АРМ РШЭП', 'Regional desk registers the e-document'),
  '9.2':     words('Құжаттар Стандартқа сәйкес пе?', 'Соответствуют ли документы Стандарту?', 'Do the documents conform to the Standard?'),
  '9.3 no':  words('Құжаттардағы кемшіліктерге байланысты бас тартылады', 'Отказ в связи с недостатками в документах', 'Refused: defects in the documents'),
  '9.3 yes': words('Құжаттардың қабылданғаны туралы қолхат беріледі', 'Выдается расписка о приеме документов', 'Receipt for the documents is given'),
  '9.4':     words('Алушы нәтижені Мемлекеттік корпорация арқылы алады', 'Услугополучатель получает результат в Госкорпорации', 'Recipient receives the result at the Corporation'),
  '10.1':    words('Алушы ЖСН және парольмен порталда тіркеледі', 'Услугополучатель регистрируется на портале', 'Recipient registers on the portal'),
  '10.2':    words('Алушы порталға ЖСН және парольді енгізеді', 'Услугополучатель вводит ИИН и пароль на портале', 'Recipient enters IIN and password'),
  '10.3':    words('Тіркелген алушының мәліметтері дұрыс па?', 'Верны ли данные услугополучателя?', 'Are the recipient\'s data correct?'),
  '10.4':    words('Порталда авторландырудан бас тартылады', 'Портал отказывает в авторизации', 'Portal refuses authorisation'),
  '10.5 a':  words('Алушы қызметті таңдап, сұраныс нысанын толтырады', 'Услугополучатель выбирает услугу и заполняет запрос', 'Recipient chooses the service and fills in the request'),
  '10.5 b':  words('Алушы құжаттардың электрондық көшірмелерін жалғайды', 'Услугополучатель прикрепляет электронные копии', 'Recipient attaches e-copies'),
  '10.5 c':  words('Алушы қол қою үшін ЭЦҚ тіркеу куәлігін таңдайды', 'Услугополучатель выбирает регистрационное свидетельство', 'Recipient chooses the signing certificate'),
  '10.6':    words('ЭЦҚ куәлігі жарамды ма, ЖСН сәйкес келе ме?', 'Действует ли свидетельство ЭЦП, совпадает ли ИИН?', 'Is the certificate valid and does the IIN match?'),
  '10.7':    words('ЭЦҚ расталмауына байланысты қызметтен бас тартылады', 'Отказ в связи с неподтверждением подлинности ЭЦП', 'Refused: signature not confirmed'),
  '10.8':    words('Қол қойылған сұраныс ЭҮШ арқылы ЭҮАШ АЖО-ға жолданады', 'Подписанный запрос направляется через ШЭП в АРМ РШЭП', 'Signed request goes through the gateway to regional desk'),
  '10.9':    words('Жалғанған құжаттар сәйкес пе?', 'Соответствуют ли приложенные документы?', 'Do the attached documents conform?'),
  '10.10':   words('Құжаттардағы кемшіліктерге байланысты бас тартылады', 'Отказ в связи с недостатками в документах', 'Refused: defects in the documents'),
  '10.11':   words('Нәтиже алушының «жеке кабинетіне» жолданады', 'Результат направляется в «личный кабинет»', 'Result goes to the personal cabinet'),
} as const satisfies Record<string, Words>;

export type StepLabelId = keyof typeof stepLabels;

const toRegisters = words(
  'Мәліметтер мемлекеттік дерекқорлардан сұратылады',
  'Сведения запрашиваются в государственных базах данных',
  'The state databases are asked for the particulars',
);
const toProvider = words(
  'Қол қойылған сұраныс тұрғын үй бөліміне жолданады',
  'Подписанный запрос направляется услугодателю',
  'The signed request goes to the provider',
);
const isRegistered = words('Сұраныс тіркеледі', 'Запрос регистрируется', 'The request is registered');

/** The same for the person himself, where the regulation's own words are names of machines. */
const plainLabels: Partial<Record<StepLabelId, Words>> = {
  '8.4': toRegisters,
  '8.5': toRegisters,
  '8.7': toProvider,
  '9.1': isRegistered,
  '10.8': toProvider,
};

export const plainLabel = (id: StepLabelId): Words => plainLabels[id] ?? stepLabels[id];
