import type { DifferenceKind } from '#casework/replaying/difference.ts';
import type { Editions } from '#domain/file/papers/execution-receipt.ts';
import { type Words, words } from '#domain/words.ts';

/** What came out otherwise, in words; which of it stands beside. */
// biome-ignore format: a table, one difference a row
export const differenceWords = {
  COMMIT_MISSING: words('Журналда жазба жетіспейді', 'В журнале не хватает записи', 'A commit of the journal is missing'),
  REFUSED:        words('Қазіргі ережелер бұл әрекетті қабылдамайды', 'По нынешним правилам это действие не принимается', 'The rules as they are here refuse this act'),
  OTHER_EVENTS:   words('Басқа оқиғалар шығады', 'Получаются другие события', 'Other events come out'),
  VALUE:          words('Басқа мән шығады', 'Получается другое значение', 'Another value comes out'),
  GONE:           words('Дәлелдеме орнында жоқ', 'Доказательства нет на месте', 'A piece of the evidence is not there'),
  CHANGED:        words('Дәлелдеме өзгертілген', 'Доказательство изменено', 'A piece of the evidence is not what it was'),
  FACT:           words('Шешім қабылданған істің бұл бөлігі басқа болған', 'Решение принято по делу, в котором эта часть была иной', 'It was decided on a file of which this part was another'),
  ACT_MISSING:    words('Тізім журналында осы істің әрекеті жоқ', 'В журнале списка нет действия по этому делу', 'The log of the list has no act of this file'),
  STANDING:       words('Тізім журналы бойынша нөмір немесе орын басқа', 'По журналу списка номер или место иные', 'By the log of the list number or place is another'),
  PAPER:          words('Қайта жасалған құжаттың бұл бөлігі басқа', 'Заново составленный документ отличается в этой части', 'The paper formed once more differs in this part'),
  ORDER:          words('Қайта есептегенде кезек тәртібі басқаша шығады', 'При пересчете порядок получается иным', 'The order comes out otherwise when it is computed again'),
  RECEIPT:        words('Шешім хаттамасында басқаша жазылған', 'В протоколе решения записано иное', 'The receipt of the decision says otherwise'),
} as const satisfies Record<DifferenceKind, Words>;

// biome-ignore format: a table, one edition a row
export const editionWords = {
  law:      words('құқық', 'право', 'law'),
  readings: words('түсіндірмелер', 'толкования', 'readings'),
  terms:    words('мерзімдер', 'сроки', 'terms'),
  calendar: words('күнтізбе', 'календарь', 'calendar'),
  wording:  words('мәтіндер', 'тексты', 'wording'),
  code:     words('код', 'код', 'code'),
  revision: words('нұсқа', 'ревизия', 'revision'),
} as const satisfies Record<keyof Editions, Words>;

/** Our own wording [O]. */
export const told = {
  decisions: words('Шешімдер', 'Решения', 'Decisions'),
  none: words('шешім жоқ', 'решений нет', 'none'),
  withoutReceipt: words(
    'хаттамасыз: шешім хаттамалар енгізілгенге дейін қабылданған',
    'без протокола: решение принято до введения протоколов',
    'without a receipt: it was decided before receipts were kept',
  ),
  unbundled: words(
    'редакциялары жазылмаған',
    'редакции не записаны',
    'of no editions: what decided was made of no bundle',
  ),
  moved: words('Редакциясы басқа', 'Редакция другая', 'Another edition'),
  decidedUnder: words('шешімде', 'при решении', 'decided under'),
  here: words('мұнда', 'здесь', 'here'),
  same: words(
    'Сол күндер, орындар және нәтиже шықты',
    'Получены те же даты, места и результат',
    'The same dates, places and result come out',
  ),
  otherwise: words('Бірінші айырма', 'Первое расхождение', 'The first difference'),
  recorded: words('жазылғаны', 'записано', 'recorded'),
  again: words('қайта шыққаны', 'получено заново', 'again'),
  commit: words('жазба', 'запись', 'commit'),
  commits: words('жазба', 'записей', 'commits'),
} as const satisfies Record<string, Words>;
