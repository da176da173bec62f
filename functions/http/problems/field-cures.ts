import { type Words, words } from '#domain/words.ts';

/** How a field is mended that the domain has refused by its name alone: functions that only decide carry no words. */
const cures: Readonly<Record<string, Words>> = {
  OTHER_PERSON: words(
    'Жеке басын куәландыратын құжаттағы ЖСН есепте тұрған адамдікі болуы тиіс',
    'ИИН в документе, удостоверяющем личность, должен быть ИИН того, кто состоит на учете',
    'The IIN of the identity document must be that of the person on the list',
  ),
  LIST_NOT_HIS: words(
    'Екі жазба тұрған тізімдердің бірін таңдаңыз',
    'Выберите один из списков, в которых стоят две записи',
    'Choose one of the lists on which the two entries stand',
  ),
  NOTHING_BY_IT: words(
    'Мұндай жағдайда бұл өріс ештеңені өзгертпейді: алып тастаңыз',
    'В таком случае это поле ничего не меняет: уберите его',
    'In such a case this field changes nothing: leave it out',
  ),
  UPHELD_BY_HEAD: words(
    'Шағымның қанағаттандырылғанын көрсетілетін қызметті берушінің басшысы енгізеді; шағымды өзі тіркеген адам енгізбейді',
    'Что жалоба удовлетворена, записывает руководитель услугодателя; не тот, кто записал саму жалобу',
    'That a complaint was upheld is recorded by the provider’s head, and not by whoever recorded the complaint',
  ),
  COMPLAINT_UNANSWERED: words(
    'Бұл шағым осы жүйеде қаралуда: оған жауап беріңіз не оны құзыретті органға жолдаңыз, сонда ғана қорытындысы қолмен енгізіледі',
    'Эта жалоба рассматривается в системе: ответьте на нее или передайте в компетентный орган, только тогда ее итог вносится вручную',
    'This complaint is under review in the system: answer it or pass it on to the competent body; what came of it is entered by hand only then',
  ),
  FILED_BEFORE_LAW: words(
    'Тұрғын үй заңына дейін мұндай есеп болмаған: күнін ескі тізімнен қайта қараңыз',
    'До жилищного закона такого учета не было: сверьте дату со старым списком',
    'Before the housing law there was no such list: check the date against the old list',
  ),
  FILED_BEFORE_BIRTH: words(
    'Адам туғанға дейін есепке тұра алмайды: күні мен ЖСН-ді ескі тізіммен салыстырыңыз',
    'Никто не встает на учет до рождения: сверьте дату и ИИН со старым списком',
    'Nobody is registered before he is born: check date and IIN against the old list',
  ),
  FILED_IN_FUTURE: words(
    'Есепке тұрған күн бүгіннен кеш болмайды: күнін ескі тізімнен қайта қараңыз',
    'День постановки не может быть позже сегодняшнего: сверьте дату со старым списком',
    'The day of registration cannot be later than today: check the date against the old list',
  ),
  DATE_OUTSIDE: words(
    'Бұл күн шешім (жауап үшін – шағым) мен бүгінгі күннің арасында, шағымдану мерзімінің ішінде болуы тиіс',
    'Этот день – не раньше решения (для ответа – жалобы) и не позже сегодняшнего, в пределах срока обжалования',
    'This day is not before the decision (of an answer, the complaint) nor after today, and within the term of appeal',
  ),
  REQUIRED: words('Осы өрісті толтырыңыз', 'Заполните это поле', 'Fill this field in'),
  TOO_MANY_AT_ONCE: words(
    'Тұрғын үйлерді бірнеше бөлуге бөліңіз: біреуінде ең көбі 40',
    'Разделите жилища на несколько распределений: в одном не больше 40',
    'Split the dwellings into several rounds: one holds 40 at most',
  ),
  NOT_OF_OFFICE: words(
    'Осы мекемеде қазір жұмыс істейтін адамды атаңыз',
    'Назовите того, кто сейчас работает в этом учреждении',
    'Name somebody who serves at this office now',
  ),
  SIGNS_WHAT_IS_DECIDED: words(
    'Шешімге басшы қол қояды: комиссияға басқа адамды атаңыз',
    'Решение подписывает руководитель: назовите в комиссию другого',
    'The head signs the decision: name somebody else to the commission',
  ),
  NOT_AN_EXECUTOR: words(
    'Төраға мен хатшы – мекеменің орындаушылары: орындаушыны атаңыз',
    'Председатель и секретарь – исполнители учреждения: назовите исполнителя',
    'Chair and secretary are executors of the office: name an executor',
  ),
  TOO_FEW: words(
    'Төраға мен хатшыдан басқа кемінде үш мүше атаңыз',
    'Назовите не меньше трех членов, кроме председателя и секретаря',
    'Name three members or more beside chair and secretary',
  ),
  SITS_TWICE: words(
    'Әр адам комиссияда бір рет отырады: басқа мүшені атаңыз',
    'Каждый заседает в комиссии один раз: назовите другого члена',
    'Each sits in the commission once: name another member',
  ),
  SITS_NOT_HERE: words(
    'Осы бөлудің комиссиясында қазір отырған адамды атаңыз',
    'Назовите того, кто сейчас заседает в комиссии этого распределения',
    'Name somebody who sits in the commission of this round now',
  ),
  SEAT_IS_HELD: words(
    'Бұл мүше қызметте және шеттетілмеген: оны ауыстыруға негіз жоқ',
    'Этот член комиссии на службе и не отведен: заменять его нет основания',
    'He is at his post and not recused: nothing lets another take his seat',
  ),
  HEAD_NAMES: words(
    'Бұл орынға адамды мекеменің басшысы тағайындайды: іс басшыда',
    'На это место назначает руководитель учреждения: оставьте это ему',
    'The head of the office names somebody for this seat: leave it to the head',
  ),
  SUPERVISOR_NAMES: words(
    'Басшының өз орнына, мәлімдемемен шеттетілгеннің орнына, ал басшының өзі шеттетілсе – кез келген орынға адамды бақылаушы тағайындайды: іс бақылаушыда',
    'На место самого руководителя и того, кто отведен по заявлению, а если отведен сам руководитель – на любое место, назначает контролирующее лицо: оставьте это ему',
    'For the head’s own seat, that of whoever is recused by a declaration, and any seat where the head himself is recused, the supervisor names somebody: leave it to the supervisor',
  ),
  RECUSED_FROM_OFFER: words(
    'Бұл адам осы бөлудің бір ұсынысынан шеттетілген: басқа адамды атаңыз',
    'Этот человек отведен от одного из предложений распределения: назовите другого',
    'An offer of this round is closed to that official by recusal: name another',
  ),
  ADULTS_AGREE: words(
    'Отбасыдағы кәмелетке толғандардың бәрі келісуі керек: келісімдерін қосыңыз не бұл өрісті алып тастаңыз',
    'Согласны должны быть все совершеннолетние семьи: приложите их согласие или уберите это поле',
    'Everybody of age in the family agrees to this: add their consents, or leave this field out',
  ),
  NOBODY_ASKED: words(
    'Мұнда ешкімнің келісімі қажет емес: бұл өрісті алып тастаңыз',
    'Здесь ничье согласие не нужно: уберите это поле',
    'Nobody’s consent is asked here: leave this field out',
  ),
  IDLE_WISH: words(
    'Бұл тілек алдыңғыларымен бірге ештеңені өзгертпейді: алып тастаңыз',
    'Это пожелание после предыдущих ничего не меняет: уберите его',
    'After those before it this wish changes nothing: leave it out',
  ),
  GIVEN_TWICE: words(
    'Бір тұрғын үйді бір адамға және бір сот актісі бойынша бір рет атаңыз',
    'Назовите одно жилище одному человеку и по одному судебному акту один раз',
    'Name one dwelling for one person and by one court act, once',
  ),
  COURT_UNNAMED: words(
    'Сот актісін қай сот шығарғанын көрсетіңіз',
    'Укажите, какой суд вынес акт',
    'Name the court whose act it is',
  ),
  NOT_LET: words(
    'Бұл негіз тек жалға алынған тұрғын үйге қатысты: негізді тексеріңіз',
    'Это основание только для арендованного жилища: проверьте основание',
    'This ground is of a dwelling that the office rents, and of no other: check the ground',
  ),
  NOT_HIS_GROUND: words(
    'Бұл негіз осы жазбаның санатына жатпайды: негізді не жазбаны тексеріңіз',
    'Это основание не для категории этой записи: проверьте основание или запись',
    'This ground is not of the category of this entry: check the ground or the entry',
  ),
};

export function cureOfField(problem: string): Words {
  const cure = cures[problem];
  if (!cure) throw new Error(`nobody has told how ${problem} is mended`);
  return cure;
}
