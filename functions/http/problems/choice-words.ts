import { evidenceKinds } from '#domain/application/evidence-kinds.ts';
import { terms } from '#domain/application/terms.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categories, queueLists } from '#domain/regulation/categories.ts';
import { changes } from '#domain/regulation/change-names.ts';
import { channelNames } from '#domain/regulation/channel.ts';
import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { otherDocuments } from '#domain/regulation/other-documents.ts';
import { readingReasons } from '#domain/regulation/reading-reasons.ts';
import { relations } from '#domain/regulation/relations.ts';
import { type Words, words } from '#domain/words.ts';

type Names = Readonly<Record<string, Words>>;

const namesIn = <R>(table: Readonly<Record<string, R>>, nameOf: (row: R) => Words): Names =>
  Object.fromEntries(Object.entries(table).map(([id, row]) => [id, nameOf(row)]));

/** The closed lists from which something is chosen, as people know their entries. */
const lists: readonly Names[] = [
  relations,
  otherDocuments,
  channelNames,
  actorWords,
  namesIn(applicationGrounds, ({ name }) => name),
  Object.fromEntries(categories.map(({ id, name }) => [id, name])),
  namesIn(queueLists, ({ name }) => name),
  namesIn(changes, ({ name }) => name),
  namesIn(documentKinds, ({ name }) => name),
  namesIn(terms, ({ name }) => name),
  namesIn(readingReasons, ({ text }) => text),
  namesIn(evidenceKinds, ({ text }) => text),
  Object.assign({}, ...Object.values(evidenceKinds).map(({ findings }) => namesIn(findings, ({ name }) => name))),
  {
    kk: words('қазақ тілі', 'казахский', 'Kazakh'),
    ru: words('орыс тілі', 'русский', 'Russian'),
  },
  {
    marriage: words(
      'неке қию немесе некені бұзу туралы куәлік',
      'свидетельство о заключении или расторжении брака',
      'marriage or divorce certificate',
    ),
    death: words('қайтыс болу туралы куәлік', 'свидетельство о смерти', 'death certificate'),
    birth: words('туу туралы куәлік', 'свидетельство о рождении', 'birth certificate'),
  },
  {
    surname: words('тегі', 'фамилия', 'surname'),
    name: words('аты', 'имя', 'given name'),
    patronymic: words('әкесінің аты', 'отчество', 'patronymic'),
    documentNumber: words('құжаттың нөмірі', 'номер документа', 'number of the document'),
  },
  {
    withdrawal: words('өтінішті кері қайтарып алу', 'отзыв заявления', 'to withdraw the request'),
    leaving: words('кезектен шығу', 'выход из очереди', 'to leave the queue'),
    collection: words('нәтижені алу', 'получение результата', 'to collect the result'),
    contacts: words('байланыс деректерін өзгерту', 'изменение контактных данных', 'to change how one is reached'),
    document: words('сұралған құжатты әкелу', 'передача запрошенного документа', 'to bring a document asked for'),
    enquiry: words('өтініштің мәртебесін білу', 'справка о статусе заявления', 'to ask how the request stands'),
  },
  {
    confirmed: words('расталды', 'подтверждено', 'confirmed'),
    refuted: words('расталмады', 'не подтверждено', 'refuted'),
  },
];

const ticked = words('Келісіміңізді белгілеңіз', 'Отметьте согласие', 'Tick it');

/** What is told of a choice that is none: the entries by their names, and by our ids only where nobody calls them otherwise. */
export function chosenOf(values: readonly unknown[]): Words {
  if (values.length === 1 && values[0] === true) return ticked;
  const ids = values.map(String);
  const names = lists.find((list) => ids.every((id) => Object.hasOwn(list, id)));
  const named = (language: keyof Words) => ids.map((id) => names?.[id]?.[language] ?? id).join('; ');
  return words(`Бірін таңдаңыз: ${named('kk')}`, `Выберите одно из: ${named('ru')}`, `Choose one of: ${named('en')}`);
}
