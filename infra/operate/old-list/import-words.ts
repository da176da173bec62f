import { type OldColumn, type OldQuality, oldColumnIds } from '#domain/form/old-row.ts';
import { qualityWords } from '#domain/old-entry/words/quality-words.ts';
import { type Words, words } from '#domain/words.ts';

const joined = (texts: readonly string[]): string => texts.join(', ');

/** What the columns of a list are called in a head that a newcomer writes [O]. */
const heads: Readonly<Record<OldColumn, Words>> = {
  number: words('реттік нөмірі', 'порядковый номер', 'number'),
  iin: words('ЖСН', 'ИИН', 'iin'),
  surname: words('тегі', 'фамилия', 'surname'),
  name: words('аты', 'имя', 'name'),
  patronymic: words('әкесінің аты', 'отчество', 'patronymic'),
  filedOn: words('есепке тұрған күні', 'дата постановки', 'filedOn'),
  filedAt: words('уақыты', 'время', 'filedAt'),
  phone: words('телефоны', 'телефон', 'phone'),
  email: words('электрондық пошта', 'электронная почта', 'email'),
  registeredAddress: words('тіркелген мекенжайы', 'адрес регистрации', 'registeredAddress'),
  actualAddress: words('нақты мекенжайы', 'фактический адрес', 'actualAddress'),
  family: words('отбасы мүшелері', 'члены семьи', 'family'),
  consent: words('келісім', 'согласие', 'consent'),
};
const headsIn = (language: keyof Words, columns: readonly OldColumn[] = oldColumnIds): string =>
  joined(columns.map((column) => heads[column][language]));
const headOf = (column: string): Words => heads[column as OldColumn] ?? words('жол', 'строка', 'row');

/** Why a file is no list, and how it is mended. */
export const fileFaults = {
  noFile: (path: string): Words =>
    words(
      `${path} деген файл жоқ не оқылмайды: жолын тұрған қалтаңыздан бастап көрсетіңіз.`,
      `Файла ${path} нет, или он не читается: укажите путь от папки, в которой находитесь.`,
      `There is no file ${path}, or it cannot be read: give its path from the folder where you stand.`,
    ),
  notUtf8: words(
    'Файл UTF-8 кодировкасында емес: кестені «CSV UTF-8» түрінде қайта сақтаңыз.',
    'Файл не в кодировке UTF-8: сохраните таблицу заново как «CSV UTF-8».',
    'The file is not written in UTF-8: save the table anew as “CSV UTF-8”.',
  ),
  noRows: words(
    'Файлда бірде-бір жол жоқ: бірінші жолында бағандардың атаулары, одан кейін адамдар тұруы тиіс.',
    'В файле нет ни одной строки: сначала названия столбцов, за ними люди.',
    'The file has no row: its first line names the columns, and the people follow.',
  ),
  unknownColumns: (names: readonly string[]): Words =>
    words(
      `Бұл бағандар белгісіз: ${joined(names)}. Оларды алып тастаңыз не атауын өзгертіңіз; бірінші жолда болатын бағандар: ${headsIn('kk')}.`,
      `Неизвестны столбцы: ${joined(names)}. Уберите их или переименуйте; в первой строке стоят названия столбцов: ${headsIn('ru')}.`,
      `Nobody knows these columns: ${joined(names)}. Leave them out or rename them; the first line names the columns: ${headsIn('en')}.`,
    ),
  unnamed: (place: number): Words =>
    words(`атаусыз ${place}-баған`, `столбец ${place} без названия`, `column ${place} without a name`),
  columnTwice: (column: OldColumn): Words =>
    words(
      `«${heads[column].kk}» бағаны екі рет тұр: бірін алып тастаңыз.`,
      `Столбец «${heads[column].ru}» стоит дважды: уберите один из них.`,
      `The column ${column} is there twice: leave one of them out.`,
    ),
  columnsLacking: (columns: readonly OldColumn[]): Words =>
    words(
      `Файлда мына бағандар жоқ: ${headsIn('kk', columns)}. Бірінші жолына қосыңыз.`,
      `В файле нет столбцов: ${headsIn('ru', columns)}. Добавьте их в первую строку.`,
      `The file lacks the columns ${joined(columns)}: add them to its first line.`,
    ),
  cellsOfLine: (line: number, found: number, due: number): Words =>
    words(
      `Файлдың ${line}-жолында ${due} ұяшықтың орнына ${found} тұр: ішінде бөлгіші бар мәтінді тырнақшаға алыңыз не артық ұяшықты өшіріңіз.`,
      `В строке ${line} файла ячеек ${found} вместо ${due}: текст с разделителем внутри возьмите в кавычки или уберите лишнюю ячейку.`,
      `Line ${line} of the file has ${found} cells instead of ${due}: put a text with a delimiter in it into quotes, or take the cell that is too many out.`,
    ),
  quotesOfLine: (line: number): Words =>
    words(
      `Файлдың ${line}-жолындағы тырнақша жабылмаған не мәтін ішінде жалғыз тұр: мәтін ішіндегі тырнақшаны қос тырнақшамен ("") жазыңыз.`,
      `В строке ${line} файла кавычка не закрыта или стоит одна внутри текста: кавычку внутри текста пишут двойной ("").`,
      `In line ${line} of the file a quote is not closed, or stands alone inside a text: a quote inside a text is written twice ("").`,
    ),
  noRowOfLine: (line: number): Words =>
    words(
      `Файлдың ${line}-жолы оқылмайды: тырнақшалары мен бөлгіштерін түзетіңіз.`,
      `Строка ${line} файла не читается: исправьте кавычки и разделители.`,
      `Line ${line} of the file cannot be read: mend its quotes and delimiters.`,
    ),
  changed: words(
    'Файл оқылып жатқанда өзгерді: дайын файлмен қайта бастаңыз.',
    'Файл изменился, пока его читали: начните заново с готовым файлом.',
    'The file has changed while it was read: begin anew with the file as it is.',
  ),
  otherRows: words(
    'Жіберілген жолдар бұл файлдың жолдары емес: енгізуді тоқтатып (discardOldList), дайын файлмен қайта бастаңыз.',
    'Переданные строки не из этого файла: прекратите внесение (discardOldList) и начните заново с готовым файлом.',
    'The rows that were brought are not those of this file: give the taking in up (discardOldList), and begin anew.',
  ),
  mendRows: words(
    'Ештеңе жіберілген жоқ: осы жолдарды файлда түзетіп, дәл осыны қайта айтыңыз.',
    'Ничего не передано: исправьте эти строки в файле и повторите ту же команду.',
    'Nothing is brought: mend these rows in the file and say the same again.',
  ),
} as const;

/** A cell that is wrong: which row of the list and which line of the file, why, and how it is mended. */
export const faultWords = (
  {
    row,
    line,
    column,
    cause,
  }: { readonly row: number; readonly line: number; readonly column: string; readonly cause: string },
  cure: string,
): Words => {
  const { kk, ru, en } = headOf(column);
  return words(
    `${row}-адам (файлдың ${line}-жолы), ${kk}: ${cause}. ${cure}`,
    `человек ${row} (строка ${line} файла), ${ru}: ${cause}. ${cure}`,
    `row ${row} (line ${line} of the file), ${en}: ${cause}. ${cure}`,
  );
};

export const thirdRow = words(
  'Бір адам тізімде ең көбі екі рет тұрады: артық жолын алып тастаңыз не бірінің ЖСН-ін түзетіңіз',
  'Один человек стоит в списке не больше двух раз: уберите лишнюю строку или исправьте ИИН одной из них',
  'One person stands on a list twice at most: leave the row out, or correct the number of one of them',
);

const quality = (found: Readonly<Partial<Record<OldQuality, number>>>, language: keyof Words): string =>
  Object.entries(found)
    .map(([what, count]) => `${qualityWords[what as OldQuality].text[language]} – ${count}`)
    .join('; ');

/** What a run tells, from the first look at a file to the list. */
export const toldWords = {
  more: (count: number): Words => words(`… және тағы ${count}`, `… и еще ${count}`, `… and ${count} more`),
  swapped: (column: string): Words =>
    words(
      `«${headOf(column).kk}» бағаны жолдардың бәрінде дерлік қате: бағандар ауысып кеткен жоқ па, бірінші жолдағы атауларды тексеріңіз.`,
      `Столбец «${headOf(column).ru}» неверен почти во всех строках: не переставлены ли столбцы? Сверьте названия в первой строке.`,
      `The column ${headOf(column).en} is wrong in nearly every row: are columns swapped? Compare the names in the first line.`,
    ),
  dry: ({ rows, faults, twice }: { readonly rows: number; readonly faults: number; readonly twice: number }): Words =>
    words(
      `Жолдар: ${rows}, қателер: ${faults}; файлда екі рет тұрған адамдар: ${twice}`,
      `Строк: ${rows}, ошибок: ${faults}; людей, стоящих в файле дважды: ${twice}`,
      `Rows: ${rows}, faults: ${faults}; people who stand in the file twice: ${twice}`,
    ),
  quality: (found: Readonly<Partial<Record<OldQuality, number>>>): Words =>
    words(
      `Мәліметтердің сапасы, ештеңеге кедергі емес: ${quality(found, 'kk')}`,
      `Качество данных, ничему не мешает: ${quality(found, 'ru')}`,
      `Quality of the data, which bars nothing: ${quality(found, 'en')}`,
    ),
  sealed: (provider: string, digest: string): Words =>
    words(
      `Барлық жолдар жіберілді (${provider}). Енді басшы тізім үшін жауап береді (askOldListConfirmation), бақылаушы растайды (giveConfirmation): екеуі де органдағы тізімнен шыққан хэшті (npm run import -- <csv> --digest) осымен салыстырады. Содан кейін дәл осыны қайта айтыңыз. Жолдардың хэші: ${digest}`,
      `Все строки переданы (${provider}). Теперь за список отвечает руководитель (askOldListConfirmation), подтверждает контролирующее лицо (giveConfirmation): оба сверяют с этим хэш, полученный из списка, который хранится в органе (npm run import -- <csv> --digest). Затем повторите ту же команду. Хэш строк: ${digest}`,
      `All rows are there (${provider}). The head answers for the list (askOldListConfirmation), a supervisor confirms it (giveConfirmation): both compare with this the digest of the list that the office keeps (npm run import -- <csv> --digest). Then say the same again. Digest of the rows: ${digest}`,
    ),
  digest: (rows: number, digest: string): Words =>
    words(
      `Жолдар: ${rows}. Жолдардың хэші: ${digest}`,
      `Строк: ${rows}. Хэш строк: ${digest}`,
      `Rows: ${rows}. Digest of the rows: ${digest}`,
    ),
  looked: (rows: number, faults: number): Words =>
    words(
      `қаралғаны ${rows}, қателер ${faults}`,
      `просмотрено ${rows}, ошибок ${faults}`,
      `${rows} looked at, ${faults} faults`,
    ),
  brought: (rows: number, of: number): Words =>
    words(`жіберілгені ${rows} / ${of}`, `передано ${rows} из ${of}`, `${rows} of ${of} brought`),
  onList: (rows: number, of: number): Words =>
    words(`тізілімде ${rows} / ${of}`, `в реестре ${rows} из ${of}`, `${rows} of ${of} on the list`),
  takenIn: (
    provider: string,
    numbers: { readonly from: number; readonly to: number } | undefined,
    twice: number,
  ): Words => {
    const of = numbers ? `${numbers.from}–${numbers.to}` : '–';
    return words(
      `Тізім тізілімге енгізілді (${provider}): реттік нөмірлері ${of}; біріктірілетіні ${twice}.`,
      `Список внесен в реестр (${provider}): порядковые номера ${of}; к объединению ${twice}.`,
      `The list is taken in (${provider}): numbers ${of}; ${twice} to be merged.`,
    );
  },
  leftOut: (rows: readonly number[]): Words =>
    words(
      `Алынбаған жолдар: ${joined(rows.map(String))}: бұл адамдар онда бұрыннан екі рет тұр.`,
      `Не взяты строки ${joined(rows.map(String))}: эти люди уже стоят там дважды.`,
      `Left out, since their people stand there twice already: rows ${joined(rows.map(String))}.`,
    ),
} as const;
