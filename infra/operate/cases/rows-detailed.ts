import type { NeedsEvent } from '#domain/needs/needs.ts';
import type { OldEntryEvent } from '#domain/old-entry/event.ts';
import type { OldListEvent } from '#domain/old-list/event.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { type Words, words } from '#domain/words.ts';

/** What the cells of a row are called here; never what stands in them [O]. */
const cellWords: Readonly<Record<string, Words>> = {
  number: words('ескі нөмірі', 'старый номер', 'old number'),
  iin: words('ЖСН', 'ИИН', 'IIN'),
  surname: words('тегі', 'фамилия', 'surname'),
  name: words('аты', 'имя', 'name'),
  patronymic: words('әкесінің аты', 'отчество', 'patronymic'),
  phone: words('телефон', 'телефон', 'telephone'),
  email: words('пошта', 'почта', 'e-mail'),
  registeredAddress: words('тіркеу мекенжайы', 'адрес регистрации', 'registered address'),
  actualAddress: words('нақты мекенжайы', 'фактический адрес', 'actual address'),
  language: words('хат тілі', 'язык писем', 'language of letters'),
  consent: words('келісім', 'согласие', 'consent'),
};

const cells = (names: readonly string[]): Words => {
  const each = names.flatMap((name) => cellWords[name] ?? []);
  const all = (language: keyof Words) => each.map((said) => said[language]).join(', ');
  return words(all('kk'), all('ru'), all('en'));
};

const said = {
  signed: words('өз қолтаңбасымен', 'за его подписью', 'by his signature'),
  shown: words('бөлімде құжатымен', 'в отделе по документу', 'at a desk by his document'),
  represented: words(
    'бөлімде, өкілі сенімхатпен',
    'в отделе, представитель по доверенности',
    'at a desk, another by his power',
  ),
} as const;

const both = (one: Words, other: Words): Words =>
  words(`${one.kk}; ${other.kk}`, `${one.ru}; ${other.ru}`, `${one.en}; ${other.en}`);

const how = ({ signature, by }: { readonly signature?: unknown; readonly by?: unknown }): Words => {
  if (signature) return said.signed;
  return by === undefined ? said.shown : said.represented;
};

const upTo = (rows: number): Words =>
  words(`${rows} жолға дейін`, `по строку ${rows} включительно`, `up to row ${rows}`);
const numbered = ({ from, to }: { readonly from: number; readonly to: number }): Words =>
  words(`реттік нөмірлері ${from}–${to}`, `порядковые номера ${from}–${to}`, `ordinal numbers ${from}–${to}`);

/** Of rows that came onto a list: how far, under which numbers, how many stood there already, and which are there twice and were left out. */
function comeOnto({
  upTo: row,
  numbers,
  twice,
  leftOut,
}: Pick<Extract<OldListEvent, { type: 'RowsTakenIn' }>, 'upTo' | 'numbers' | 'twice' | 'leftOut'>): Words {
  const parts = [
    upTo(row),
    ...(numbers ? [numbered(numbers)] : []),
    ...(twice > 0
      ? [words(`бұрыннан тұрғаны ${twice}`, `уже стоявших ${twice}`, `${twice} who stood there already`)]
      : []),
    ...(leftOut.length > 0
      ? [
          words(
            `алынбаған жолдар ${leftOut.join(', ')}: адам екі рет тұр`,
            `не взяты строки ${leftOut.join(', ')}: человек стоит дважды`,
            `rows ${leftOut.join(', ')} left out: the person stands there twice`,
          ),
        ]
      : []),
  ];
  return parts.reduce(both);
}

type Own = OldEntryEvent | OldListEvent | NeedsEvent;

const firstNumber = (from: number): Words =>
  words(`бірінші реттік нөмірі ${from}`, `первый порядковый номер ${from}`, `the first ordinal number ${from}`);

/** What such an event holds beyond its sentence, for whoever runs the service; numbers and names of cells, nobody’s data. */
export function detailByRows(event: Own): Words | undefined {
  switch (event.type) {
    case 'RowTakenIn':
      return words(
        `${event.oldList}, ${event.row}-жол`,
        `${event.oldList}, строка ${event.row}`,
        `${event.oldList}, row ${event.row}`,
      );
    case 'RowContactsChanged':
      return both(cells(event.fields), how(event));
    case 'RowLeavingTaken':
      return both(words(event.amendment, event.amendment, event.amendment), how(event));
    case 'RowCorrected':
      return cells([event.field]);
    case 'RowPersonCorrected':
      return words(event.confirmation, event.confirmation, event.confirmation);
    case 'OldListOpened':
      return words(
        `жолдар саны ${event.rows}, файл ${event.sha256.slice(0, 12)}…`,
        `строк ${event.rows}, файл ${event.sha256.slice(0, 12)}…`,
        `${event.rows} rows, file ${event.sha256.slice(0, 12)}…`,
      );
    case 'RowsBrought':
      return words(
        `${event.page}-бет, жолдар саны ${event.rows}`,
        `страница ${event.page}, строк ${event.rows}`,
        `page ${event.page}, ${event.rows} rows`,
      );
    case 'OldListConfirmed':
      return event.numbersFrom === undefined ? undefined : firstNumber(event.numbersFrom);
    case 'RowsTakenIn':
      return comeOnto(event);
    case 'NeedsSaid':
      return event.found ? both(how(event), replacing(event.found)) : how(event);
    default:
      return undefined;
  }
}

const replacing = (found: string): Words =>
  words(`бұрынғысының орнына: ${found}`, `вместо прежнего: ${found}`, `instead of ${found}`);

/** How far the taking in of an old list is, and whose turn it is. */
export function turnOf({ status, rows, brought, taken, twice, leftOut }: OldList): Words {
  switch (status) {
    case 'BEING_BROUGHT':
      return words(
        `Жіберілген жолдар: ${brought} / ${rows}; әрі қарай әкімші сол файлмен npm run import`,
        `Передано строк ${brought} из ${rows}; дальше администратор тем же файлом: npm run import`,
        `${brought} of ${rows} rows are there; the administrator goes on with the same file: npm run import`,
      );
    case 'SEALED':
      return words(
        'Басшы растауды сұрайды (askOldListConfirmation), бақылаушы растайды',
        'Руководитель просит подтвердить (askOldListConfirmation), контролирующее лицо подтверждает',
        'The head asks for a confirmation (askOldListConfirmation), the supervisor gives it',
      );
    case 'CONFIRMED':
      return words(
        `Тізілімдегі жолдар: ${taken} / ${rows}; әрі қарай әкімші сол файлмен npm run import`,
        `В реестре строк ${taken} из ${rows}; дальше администратор тем же файлом: npm run import`,
        `${taken} of ${rows} rows are on the list; the administrator goes on with the same file: npm run import`,
      );
    case 'DISCARDED':
      return words('Енді ештеңе істелмейді', 'Больше ничего не делается', 'Nothing more is done');
    default:
      return comeOnto({ upTo: taken, twice, leftOut });
  }
}
