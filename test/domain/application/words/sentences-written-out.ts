/** What people read of a moment, a slip, their contacts and a late task, word for word: Kazakh, Russian, English. */
export const sentencesWrittenOut: Readonly<Record<string, readonly string[]>> = {
  'a slip of the applicant': [
    'Өтінішіңізде жазу қатесі түзетілді: өтініш берушінің тегі, 20.02.2018 12:00. Бұрынғысы мен қазіргісі өтініш нысанында көрсетілген. Түзету дұрыс болмаса, өтініш берілген бөлімге жүгініңіз: Орал қаласының халыққа қызмет көрсету орталығы.',
    'В вашем заявлении исправлена описка: фамилия заявителя, 20.02.2018 12:00. Прежняя и нынешняя запись показаны в форме заявления. Если исправлено неверно, обратитесь в отдел, где подано заявление: Центр обслуживания населения города Уральска.',
    'A slip in your request was corrected: the surname of the applicant, 20 February 2018, 12:00. What it was and what it is now stand in its form. If it is wrong, see the desk where the request was filed: Public service centre, City of Oral (Uralsk).',
  ],
  'a slip of a member, at the provider': [
    'Өтінішіңізде жазу қатесі түзетілді: отбасы мүшесінің құжат нөмірі, 20.02.2018 12:00. Бұрынғысы мен қазіргісі өтініш нысанында көрсетілген. Түзету дұрыс болмаса, шешімге қол қойылғанша көрсетілетін қызметті берушіге жүгініңіз: Орал қаласының тұрғын үй қатынастары бөлімі.',
    'В вашем заявлении исправлена описка: номер документа члена семьи, 20.02.2018 12:00. Прежняя и нынешняя запись показаны в форме заявления. Если исправлено неверно, обратитесь к услугодателю, пока решение не подписано: Отдел жилищных отношений города Уральска.',
    'A slip in your request was corrected: the document number of a member of the family, 20 February 2018, 12:00. What it was and what it is now stand in its form. If it is wrong, turn to the provider before the decision is signed: Department of housing relations, City of Oral (Uralsk).',
  ],
  'a slip, decided': [
    'Өтінішіңізде жазу қатесі түзетілді: өтініш берушінің аты, 20.02.2018 12:00. Бұрынғысы мен қазіргісі өтініш нысанында көрсетілген. Шешімге қол қойылды: түзету дұрыс болмаса, қатені шешім шығарған орган түзетеді (ӘРПК 82-бабы), соған жүгініңіз: Орал қаласының тұрғын үй қатынастары бөлімі.',
    'В вашем заявлении исправлена описка: имя заявителя, 20.02.2018 12:00. Прежняя и нынешняя запись показаны в форме заявления. Решение подписано: если исправлено неверно, ошибку исправляет орган, который его принял (статья 82 АППК), обратитесь туда: Отдел жилищных отношений города Уральска.',
    'A slip in your request was corrected: the first name of the applicant, 20 February 2018, 12:00. What it was and what it is now stand in its form. The decision is signed: if it is wrong, the body that took it corrects the error (APPK, article 82), turn there: Department of housing relations, City of Oral (Uralsk).',
  ],
  'a slip, ended without a decision': [
    'Өтінішіңізде жазу қатесі түзетілді: өтініш берушінің аты, 20.02.2018 12:00. Бұрынғысы мен қазіргісі өтініш нысанында көрсетілген. Өтініш бойынша іс аяқталды: түзету дұрыс болмаса, қайта берген кезде дұрысын жазыңыз.',
    'В вашем заявлении исправлена описка: имя заявителя, 20.02.2018 12:00. Прежняя и нынешняя запись показаны в форме заявления. Заявление завершено: если исправлено неверно, напишите верно при новой подаче.',
    'A slip in your request was corrected: the first name of the applicant, 20 February 2018, 12:00. What it was and what it is now stand in its form. The request has ended: if it is wrong, write it rightly when you file again.',
  ],
  'contacts changed': [
    'Байланыс деректеріңіз өзгертілді: 20.02.2018 12:00. Бұл сізсіз жасалса, Мемлекеттік корпорацияның кез келген бөліміне жүгініңіз.',
    'Ваши контактные данные изменены: 20.02.2018 12:00. Если это сделано без вашего ведома, обратитесь в любой отдел Государственной корпорации.',
    'Your contact data were changed: 20 February 2018, 12:00. If this was done without you, see any desk of the State Corporation.',
  ],
  'collected elsewhere': [
    'Нәтижені алған: өкіл, 20.02.2018 12:00, Бөрлі ауданының халыққа қызмет көрсету орталығы. Бұл сізсіз жасалса, шағымдана аласыз (регламенттің 11-тармағы). Шағым берілетін орган: «Азаматтарға арналған үкімет» мемлекеттік корпорациясының Батыс Қазақстан облысы бойынша филиалы (басшысының атына). Шағым берудің соңғы күні: 21.05.2018.',
    'Результат получил представитель: 20.02.2018 12:00, Центр обслуживания населения Бурлинского района. Если это сделано без вашего ведома, вы можете подать жалобу (пункт 11 Регламента). Куда ее подать: Филиал Государственной корпорации «Правительство для граждан» по Западно-Казахстанской области (на имя руководителя). Последний день подачи жалобы: 21.05.2018.',
    'The result was collected by the representative: 20 February 2018, 12:00, Public service centre, Borili district. If this was done without you, you may complain (regulation, para 11). Where to: West Kazakhstan branch of the State Corporation "Government for Citizens" (to the head). Last day for the complaint: 21 May 2018.',
  ],
  'taken back in the cabinet': [
    'Өтінішті кері қайтарып алған: алушының өзі, 20.02.2018 12:00, «Жеке кабинет». Бұл сізсіз жасалса, шағымдана аласыз (регламенттің 11-тармағы). Шағым берілетін орган: Орал қаласының тұрғын үй қатынастары бөлімі (басшысының атына). Шағым берудің соңғы күні: 21.05.2018.',
    'Заявление отозвал сам услугополучатель: 20.02.2018 12:00, «Личный кабинет». Если это сделано без вашего ведома, вы можете подать жалобу (пункт 11 Регламента). Куда ее подать: Отдел жилищных отношений города Уральска (на имя руководителя). Последний день подачи жалобы: 21.05.2018.',
    'The request was withdrawn by the recipient in person: 20 February 2018, 12:00, Personal cabinet. If this was done without you, you may complain (regulation, para 11). Where to: Department of housing relations, City of Oral (Uralsk) (to the head). Last day for the complaint: 21 May 2018.',
  ],
  'taken back at a desk': [
    'Өтінішті кері қайтарып алған: алушының өзі, 20.02.2018 12:00, Бөрлі ауданының халыққа қызмет көрсету орталығы. Бұл сізсіз жасалса, шағымдана аласыз (регламенттің 11-тармағы). Шағым берілетін орган: «Азаматтарға арналған үкімет» мемлекеттік корпорациясының Батыс Қазақстан облысы бойынша филиалы (басшысының атына). Шағым берудің соңғы күні: 21.05.2018.',
    'Заявление отозвал сам услугополучатель: 20.02.2018 12:00, Центр обслуживания населения Бурлинского района. Если это сделано без вашего ведома, вы можете подать жалобу (пункт 11 Регламента). Куда ее подать: Филиал Государственной корпорации «Правительство для граждан» по Западно-Казахстанской области (на имя руководителя). Последний день подачи жалобы: 21.05.2018.',
    'The request was withdrawn by the recipient in person: 20 February 2018, 12:00, Public service centre, Borili district. If this was done without you, you may complain (regulation, para 11). Where to: West Kazakhstan branch of the State Corporation "Government for Citizens" (to the head). Last day for the complaint: 21 May 2018.',
  ],
  'a new representative': [
    'Жаңа өкіл нотариат куәландырған сенімхатпен енгізілді, оны көрсеткен: алушының өзі, 20.02.2018 12:00, «Жеке кабинет». Бұл сізсіз жасалса, Мемлекеттік корпорацияның кез келген бөліміне жүгініңіз.',
    'Новый представитель внесен по нотариальной доверенности, ее показал сам услугополучатель: 20.02.2018 12:00, «Личный кабинет». Если это сделано без вашего ведома, обратитесь в любой отдел Государственной корпорации.',
    'A new representative was entered by a notarised power of attorney, shown by the recipient in person: 20 February 2018, 12:00, Personal cabinet. If this was done without you, see any desk of the State Corporation.',
  ],
  'contacts changed at some desk': [
    'Байланыс деректерін өзгерткен: алушының өзі, 20.02.2018 12:00, Мемлекеттік корпорацияның бөлімі. Бұл сізсіз жасалса, Мемлекеттік корпорацияның кез келген бөліміне жүгініңіз.',
    'Контактные данные изменил сам услугополучатель: 20.02.2018 12:00, отдел Государственной корпорации. Если это сделано без вашего ведома, обратитесь в любой отдел Государственной корпорации.',
    'The contact data were changed by the recipient in person: 20 February 2018, 12:00, a desk of the State Corporation. If this was done without you, see any desk of the State Corporation.',
  ],
  'a moment claimed at the desk': [
    'Тізілім растаса, кезектілік уақыты: 15.02.2018 11:00; растамаса: 20.02.2018 12:00.',
    'Если реестр подтвердит, момент очередности: 15.02.2018 11:00; если нет: 20.02.2018 12:00.',
    'If the register confirms, the priority moment is 15 February 2018, 11:00; if not, 20 February 2018, 12:00.',
  ],
  'a moment claimed on the portal': [
    'ЭЦҚ сол аты-жөнімен расталса, кезектілік уақыты: 15.02.2018 11:00.',
    'Если ЭЦП подтвердится и имя то же, момент очередности: 15.02.2018 11:00.',
    'If the signature is confirmed with the same name, the priority moment is 15 February 2018, 11:00.',
  ],
  'a moment claimed in the minute of the filing': [
    'Кезектілік уақыты: 15.02.2018 11:00.',
    'Момент очередности: 15.02.2018 11:00.',
    'Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment confirmed': [
    'Бұрынғы уақыт сақталды. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент сохранен. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment is kept. Priority moment: 15 February 2018, 11:00.',
  ],
  'a package taken in paper': [
    'Жүйе істемегенде қағазбен қабылданды: 15.02.2018 11:00. Жүйеге енгізілді: 20.02.2018 12:00. Кезектілік уақыты: 15.02.2018 11:00.',
    'Принято на бумаге при сбое системы: 15.02.2018 11:00. Внесено в систему: 20.02.2018 12:00. Момент очередности: 15.02.2018 11:00.',
    'Taken in paper while the system was away: 15 February 2018, 11:00. Entered: 20 February 2018, 12:00. Priority moment: 15 February 2018, 11:00.',
  ],
  'the same, its moment confirmed': [
    'Жүйе істемегенде қағазбен қабылданды: 15.02.2018 11:00. Жүйеге енгізілді: 20.02.2018 12:00. Бұрынғы уақыт сақталды. Кезектілік уақыты: 15.02.2018 11:00.',
    'Принято на бумаге при сбое системы: 15.02.2018 11:00. Внесено в систему: 20.02.2018 12:00. Прежний момент сохранен. Момент очередности: 15.02.2018 11:00.',
    'Taken in paper while the system was away: 15 February 2018, 11:00. Entered: 20 February 2018, 12:00. The earlier moment is kept. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: TOO_LATE': [
    'Бұрынғы уақыт сақталмады. Себебі: 3 жұмыс күні өтті. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: прошло 3 рабочих дня. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: 3 working days have passed. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: OTHER_PACKAGE': [
    'Бұрынғы уақыт сақталмады. Себебі: топтама басқа не толық емес. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: пакет другой или неполный. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: the package is another, or was not complete. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: USED': [
    'Бұрынғы уақыт сақталмады. Себебі: құқық пайдаланылған. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: право использовано. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: the right has been used. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: OTHER_PERSON': [
    'Бұрынғы уақыт сақталмады. Себебі: ЖСН не аты-жөні басқа адамдікі. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: ИИН или имя другого лица. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: the IIN or the name is another’s. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: LATER_POWER': [
    'Бұрынғы уақыт сақталмады. Себебі: сенімхат кейін берілген. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: доверенность выдана позже. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: the power was issued later. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: OTHERS_KEY': [
    'Бұрынғы уақыт сақталмады. Себебі: кілт басқа адамдікі. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: чужой ключ. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: the key is another person’s. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: NO_SIGNATURE': [
    'Бұрынғы уақыт сақталмады. Себебі: ЭЦҚ танылмады. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: ЭЦП не распознана. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: there was no readable signature. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: NO_POWER': [
    'Бұрынғы уақыт сақталмады. Себебі: өтініш нотариат куәландырған сенімхатсыз берілді. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: заявление подано без нотариальной доверенности. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: it was filed without a notarised power. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment refuted: NOT_CONFIRMED': [
    'Бұрынғы уақыт сақталмады. Себебі: тізілім растамады. Кезектілік уақыты: 15.02.2018 11:00.',
    'Прежний момент не сохранен. Причина: реестр не подтвердил. Момент очередности: 15.02.2018 11:00.',
    'The earlier moment was not kept. Why: the register did not confirm it. Priority moment: 15 February 2018, 11:00.',
  ],
  'a moment not kept: TOO_LATE': [
    'Бұрынғы уақыт сақталмайды. Себебі: 3 жұмыс күні өтті. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: прошло 3 рабочих дня. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: 3 working days have passed. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: OTHER_PACKAGE': [
    'Бұрынғы уақыт сақталмайды. Себебі: топтама басқа не толық емес. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: пакет другой или неполный. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: the package is another, or was not complete. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: USED': [
    'Бұрынғы уақыт сақталмайды. Себебі: құқық пайдаланылған. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: право использовано. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: the right has been used. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: OTHER_PERSON': [
    'Бұрынғы уақыт сақталмайды. Себебі: ЖСН не аты-жөні басқа адамдікі. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: ИИН или имя другого лица. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: the IIN or the name is another’s. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: LATER_POWER': [
    'Бұрынғы уақыт сақталмайды. Себебі: сенімхат кейін берілген. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: доверенность выдана позже. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: the power was issued later. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: OTHERS_KEY': [
    'Бұрынғы уақыт сақталмайды. Себебі: кілт басқа адамдікі. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: чужой ключ. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: the key is another person’s. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: NO_SIGNATURE': [
    'Бұрынғы уақыт сақталмайды. Себебі: ЭЦҚ танылмады. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: ЭЦП не распознана. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: there was no readable signature. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: NO_POWER': [
    'Бұрынғы уақыт сақталмайды. Себебі: өтініш нотариат куәландырған сенімхатсыз берілді. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: заявление подано без нотариальной доверенности. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: it was filed without a notarised power. When you file again, the moment that decides the place will be a new one.',
  ],
  'a moment not kept: NOT_CONFIRMED': [
    'Бұрынғы уақыт сақталмайды. Себебі: тізілім растамады. Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
    'Прежний момент не сохраняется. Причина: реестр не подтвердил. При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
    'The earlier moment is not kept. Why: the register did not confirm it. When you file again, the moment that decides the place will be a new one.',
  ],
  'a holder who serves no more': [
    'Қызметі аяқталды: А. Орындаушыны ауыстырыңыз.',
    'Больше не работает: Б. Замените исполнителя.',
    'The service has ended: C. Replace the executor.',
  ],
  'nobody is left, an executor’s, to the head': [
    'Орындаушы болмайды не шеттетілген: А. Орындаушыны ауыстырыңыз.',
    'Исполнитель отсутствует или отведен: Б. Замените исполнителя.',
    'The executor is away or recused: C. Replace him.',
  ],
  'nobody is left, another’s, to the head': [
    'Орындайтын адам жоқ, болмайды не шеттетілген: А. Орынбасарды әкімші тағайындайды: соған айтыңыз.',
    'Выполнить некому, отсутствует или отведен: Б. Замещающего назначает администратор: сообщите ему.',
    'Nobody is left to do it, away or recused: C. The administrator names a substitute: tell him.',
  ],
  'nobody is left, an executor’s, to the administrator': [
    'Орындаушы болмайды не шеттетілген: А. Оны басшы ауыстырады.',
    'Исполнитель отсутствует или отведен: Б. Его заменит руководитель.',
    'The executor is away or recused: C. The head replaces him.',
  ],
  'nobody is left, another’s, to the administrator': [
    'Орындайтын адам жоқ, болмайды не шеттетілген: А. Орынбасар тағайындаңыз.',
    'Выполнить некому, отсутствует или отведен: Б. Назначьте замещающего.',
    'Nobody is left to do it, away or recused: C. Name a substitute.',
  ],
  'nobody is left, an executor’s, to the supervisor': [
    'Орындаушы болмайды не шеттетілген: А. Оны басшы ауыстырады.',
    'Исполнитель отсутствует или отведен: Б. Его заменит руководитель.',
    'The executor is away or recused: C. The head replaces him.',
  ],
  'nobody is left, another’s, to the supervisor': [
    'Орындайтын адам жоқ, болмайды не шеттетілген: А. Орынбасарды әкімші тағайындайды: соған айтыңыз.',
    'Выполнить некому, отсутствует или отведен: Б. Замещающего назначает администратор: сообщите ему.',
    'Nobody is left to do it, away or recused: C. The administrator names a substitute: tell him.',
  ],
  'late, to the administrator over a head': [
    'Басшы да шешпеді: Құжаттарды қарау мерзімі. Орынбасар тағайындаңыз.',
    'Не решил и руководитель: Срок рассмотрения документов. Назначьте заместителя.',
    'The head has not settled it either: Term for the examination of documents. Name a substitute.',
  ],
  'late, to the administrator without one': [
    'Мерзімі өтті: Құжаттарды қарау мерзімі. Кімде: А. Шешіңіз: әкімші орынбасар тағайындай алады.',
    'Просрочено: Срок рассмотрения документов. У кого: Б. Решите: администратор может назначить заместителя.',
    'Overdue: Term for the examination of documents. With: C. See to it: the administrator can name a substitute.',
  ],
  'late, an executor’s, to the head': [
    'Мерзімі өтті: Құжаттарды қарау мерзімі. Кімде: А. Шешіңіз немесе орындаушыны ауыстырыңыз.',
    'Просрочено: Срок рассмотрения документов. У кого: Б. Решите или замените исполнителя.',
    'Overdue: Term for the examination of documents. With: C. Decide, or replace the executor.',
  ],
  'late, another’s, to the head': [
    'Мерзімі өтті: Құжаттарды қарау мерзімі. Кімде: А. Шешіңіз: әкімші орынбасар тағайындай алады.',
    'Просрочено: Срок рассмотрения документов. У кого: Б. Решите: администратор может назначить заместителя.',
    'Overdue: Term for the examination of documents. With: C. See to it: the administrator can name a substitute.',
  ],
  'no head': [
    'Басшының міндетін атқаратын адам жоқ: ол болмайды, шеттетілген не жобаны өзі дайындаған. Әкімші орынбасар тағайындай алады. Бақылаушы 3 жұмыс күні ішінде басқа органның басшысын тағайындайды (ӘРПК 67-бап); мерзімдер жүреді. Өтініш нысанында барлық бақылаушы да отбасы ретінде аталса, туыс еместігін облыстың екі әкімшісі анықтайды: соларға жүгініңіз.',
    'Исполнять обязанности руководителя некому: отсутствует, отведен или сам готовил проект. Администратор может назначить замещающего. Контролирующее лицо в течение 3 рабочих дней назначает руководителя другого органа (АППК, ст. 67); сроки идут. Если в форме как семья указаны и все контролирующие лица, родство проверяют двое администраторов области: обратитесь к ним.',
    'Nobody is left to act as the head: away, recused or the drafter himself. The administrator can name a substitute. The supervisor names another provider’s head within 3 working days (APPK 67); the terms run. If the form names every supervisor as family too, two administrators of the oblast find whether it is so: turn to them.',
  ],
  'no head, until a day': [
    'Басшының міндетін атқаратын адам жоқ: ол болмайды, шеттетілген не жобаны өзі дайындаған. Әкімші орынбасар тағайындай алады. Бақылаушы 3 жұмыс күні ішінде басқа органның басшысын тағайындайды (ӘРПК 67-бап); мерзімдер жүреді. Өтініш нысанында барлық бақылаушы да отбасы ретінде аталса, туыс еместігін облыстың екі әкімшісі анықтайды: соларға жүгініңіз. Соңғы күні: 23.02.2018.',
    'Исполнять обязанности руководителя некому: отсутствует, отведен или сам готовил проект. Администратор может назначить замещающего. Контролирующее лицо в течение 3 рабочих дней назначает руководителя другого органа (АППК, ст. 67); сроки идут. Если в форме как семья указаны и все контролирующие лица, родство проверяют двое администраторов области: обратитесь к ним. Последний день: 23.02.2018.',
    'Nobody is left to act as the head: away, recused or the drafter himself. The administrator can name a substitute. The supervisor names another provider’s head within 3 working days (APPK 67); the terms run. If the form names every supervisor as family too, two administrators of the oblast find whether it is so: turn to them. The last day: 23 February 2018.',
  ],
  'no head, that day missed': [
    'Басшының міндетін атқаратын адам жоқ: ол болмайды, шеттетілген не жобаны өзі дайындаған. Әкімші орынбасар тағайындай алады. Бақылаушы 3 жұмыс күні ішінде басқа органның басшысын тағайындайды (ӘРПК 67-бап); мерзімдер жүреді. Өтініш нысанында барлық бақылаушы да отбасы ретінде аталса, туыс еместігін облыстың екі әкімшісі анықтайды: соларға жүгініңіз. Мерзімі өтті, ешкім тағайындалмады. Соңғы күні: 23.02.2018.',
    'Исполнять обязанности руководителя некому: отсутствует, отведен или сам готовил проект. Администратор может назначить замещающего. Контролирующее лицо в течение 3 рабочих дней назначает руководителя другого органа (АППК, ст. 67); сроки идут. Если в форме как семья указаны и все контролирующие лица, родство проверяют двое администраторов области: обратитесь к ним. Срок истек, никто не назначен. Последний день: 23.02.2018.',
    'Nobody is left to act as the head: away, recused or the drafter himself. The administrator can name a substitute. The supervisor names another provider’s head within 3 working days (APPK 67); the terms run. If the form names every supervisor as family too, two administrators of the oblast find whether it is so: turn to them. Overdue, nobody has been named. The last day: 23 February 2018.',
  ],
};
