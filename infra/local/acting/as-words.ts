import { type Words, words } from '#domain/words.ts';

/** What npm run as says around the API's own words; logins, operations and ids stand as they are [O]. */
export const citizens = words('Азаматтар', 'Граждане', 'Citizens');
export const officials = words('Қызметкерлер', 'Должностные лица', 'Officials');
export const examples = words('Мысалы', 'Например', 'As in');

export const mayNow = (login: string): Words =>
  words(`${login} қазір жасай алатыны:`, `${login} сейчас может:`, `${login} may now:`);
export const onNoCase = words('ешбір іс бойынша ештеңе', 'ничего ни по одному делу', 'nothing on any case');
export const withoutCaseWords = words('іссіз', 'без дела', 'without a case');
export const nothing = words('ештеңе', 'ничего', 'nothing');

export const paragraphWords = (paragraph: string): Words =>
  words(`тармақ: ${paragraph}`, `пункт: ${paragraph}`, `paragraph: ${paragraph}`);
export const missingWords = (what: string): Words =>
  words(`жетіспейді: ${what}`, `не хватает: ${what}`, `missing: ${what}`);

/** Who files the same once more is told when it was filed, and as what. */
export const alreadyFiledWords = (at: string, number: string): Words =>
  words(
    `${at} уақытында ${number} нөмірімен берілген: қайтадан ештеңе жасалған жоқ.`,
    `Уже подано ${at} под номером ${number}: заново ничего не сделано.`,
    `Already filed on ${at} as ${number}: nothing was done anew.`,
  );

const orRather = (near: string | undefined): Words =>
  near === undefined
    ? words('', '', '')
    : words(`; ең жақыны ${near}`, `; ближайшее ${near}`, `; the nearest is ${near}`);

/** Why nothing was asked of the API, and what to say instead. */
export const faults = {
  say: (name: string) =>
    words(
      `${name} мәнін көрсетіңіз: '{"${name}": …}'.`,
      `Укажите ${name}: '{"${name}": …}'.`,
      `Say ${name}: '{"${name}": …}'.`,
    ),
  takesNo: (operation: string, names: string) =>
    words(
      `${operation} мұны қабылдамайды: ${names}.`,
      `${operation} не принимает: ${names}.`,
      `${operation} takes no ${names}.`,
    ),
  noVersion: (status: number) =>
    words(
      `Өзгертілетін нұсқасы белгісіз (${status}): ifMatch мәнін өзіңіз көрсетіңіз.`,
      `Неизвестна изменяемая версия (${status}): укажите ifMatch сами.`,
      `No version to edit (${status}): give ifMatch yourself.`,
    ),
  noFile: (path: string) =>
    words(
      `${path} деген файл жоқ: жолын тұрған қалтаңыздан бастап көрсетіңіз.`,
      `Файла ${path} нет: укажите путь от папки, в которой находитесь.`,
      `There is no file ${path}: give its path, as you would from the folder where you stand.`,
    ),
  unreadable: (path: string, code: string) =>
    words(
      `${path} оқылмайды (${code}): файлдың жолын көрсетіңіз.`,
      `${path} не читается (${code}): укажите путь к файлу.`,
      `${path} cannot be read (${code}): give the path of a file.`,
    ),
  storeRefused: (status: number) =>
    words(
      `Қойма файлды қабылдамады (${status}): түрі мен көлемі айтылғандай ма?`,
      `Хранилище не приняло файл (${status}): того ли он типа и размера, что указаны?`,
      `The store refused the file (${status}): is it of the type and length that was said?`,
    ),
  noKey: (name: string) =>
    words(
      `"${name}" деген кілт жоқ: бар кілттер npm run local:info жауабында.`,
      `Ключа "${name}" нет: имеющиеся называет npm run local:info.`,
      `There is no development key "${name}": npm run local:info names the keys there are.`,
    ),
  notReady: (refused: string) =>
    words(
      `Қол қоюға дайын емес: ${refused}.`,
      `Не готово к подписанию: ${refused}.`,
      `Not ready to be signed: ${refused}.`,
    ),
  noExecutor: (login: string, asking: string) =>
    words(
      `${login} бұл органның орындаушысы емес: оларды npm run as -- ${asking} listExecutors атайды.`,
      `${login} не исполнитель этого органа: их называет npm run as -- ${asking} listExecutors.`,
      `${login} is no executor of this office: npm run as -- ${asking} listExecutors names them.`,
    ),
  noSignIn: (login: string, answer: string) =>
    words(`${login} кіре алмады ${answer}`, `${login} не может войти ${answer}`, `${login} cannot sign in ${answer}`),
  signInFailed: (login: string, status: number) =>
    words(
      `${login} кіре алмады: қызмет уақытында жауап бермеді (${status}). Бұл машинаның қолы тимей жатқан шығар: бірнеше минуттан кейін қайталаңыз.`,
      `${login} не может войти: служба не ответила вовремя (${status}). Возможно, машина занята: повторите через несколько минут.`,
      `${login} cannot sign in: the service did not answer in time (${status}). The machine may be busy: repeat in some minutes.`,
    ),
  nobodyAnswers: (url: string) =>
    words(
      `${url} жауап бермейді: npm start өз терезесінде әлі жүріп жатыр ма?`,
      `По адресу ${url} никто не отвечает: работает ли npm start в своем окне?`,
      `Nothing answers at ${url}: does npm start still run in its window?`,
    ),
  nobody: (login: string, near?: string) =>
    words(
      `Мұнда "${login}" деген логин жоқ${orRather(near).kk}: тізімі npm run local:info жауабында, мысалы citizen-1, uralsk-head.`,
      `Логина "${login}" здесь нет${orRather(near).ru}: их перечисляет npm run local:info, например citizen-1, uralsk-head.`,
      `Nobody here has the login "${login}"${orRather(near).en}: npm run local:info lists them, e.g. citizen-1, uralsk-head.`,
    ),
  mayNot: (login: string, operation: string, open: string) =>
    words(
      `${login} "${operation}" операциясын сұрай алмайды. Сұрай алатыны: ${open}.`,
      `${login} не может просить "${operation}". Может: ${open}.`,
      `${login} may not ask for "${operation}". He may: ${open}.`,
    ),
  noOperation: (operation: string, near: string | undefined, open: string) =>
    words(
      `"${operation}" деген операция жоқ${orRather(near).kk}. Сұрай алатыны: ${open}.`,
      `Операции "${operation}" нет${orRather(near).ru}. Может: ${open}.`,
      `There is no operation "${operation}"${orRather(near).en}. He may: ${open}.`,
    ),
} as const satisfies Record<string, (...said: never[]) => Words>;
