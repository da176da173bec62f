import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';

/** What may be changed of an entry on a list, each by a request of its own (X55). */
export const changeKinds = ['family', 'list', 'succession'] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface ChangeRow {
  readonly article: string;
  readonly mark: Mark;
  readonly name: Words;
  /** what the person asks for, after whom it is addressed to */
  readonly asked: Words;
  /** of the decision that grants it */
  readonly result: Words;
  /** what the package holds beside the desk's papers and declared old events: all that the category and the ground ask for, or none of it (X133) */
  readonly asks: 'category' | 'nothing';
}

/** X55: the sub-service «кезекте тұрғандар туралы мәліметтерді өзгерту» of the portal (law.md 7.1 [V]). */
// biome-ignore format: a table, one change a row
export const changes = {
  family: {
    article: '71', mark: 'I', asks: 'nothing',
    name: words('Отбасы құрамын өзгерту', 'Изменение состава семьи', 'Change of the family'),
    asked: words('Кезекте тұрғандар туралы мәліметтерде отбасымның құрамын өзгертуіңізді сұраймын.', 'Прошу изменить состав моей семьи в данных стоящих в очереди.', 'Please change my family in the data of those who stand in the queue.'),
    result: words('Мәліметтерді өзгерту туралы шешім', 'Решение об изменении данных', 'Decision on the change of data'),
  },
  list: {
    article: '74', mark: 'I', asks: 'category',
    name: words('Тізімді ауыстыру', 'Изменение списка', 'Change of the list'),
    asked: words('Мені осы өтініште көрсетілген санаттың тізіміне ауыстыруыңызды сұраймын.', 'Прошу перевести меня в список категории, указанной в этом заявлении.', 'Please move me to the list of the category named in this application.'),
    result: words('Мәліметтерді өзгерту туралы шешім', 'Решение об изменении данных', 'Decision on the change of data'),
  },
  succession: {
    article: '73(2)', mark: 'V', asks: 'nothing',
    name: words('Кезектілікті отбасы мүшесінде сақтау', 'Сохранение очередности за членом семьи', 'Succession of a member of the family'),
    asked: words('Кезектілікті отбасы мүшесі ретінде менде сақтауыңызды сұраймын («Тұрғын үй қатынастары туралы» Заңның 73-бабы).', 'Прошу сохранить очередность за мной как за членом семьи (статья 73 Закона «О жилищных отношениях»).', 'Please keep the place for me as a member of the family (art. 73 of the Law "On Housing Relations").'),
    result: words('Кезектілікті отбасы мүшесінде сақтау туралы шешім', 'Решение о сохранении очередности за членом семьи', 'Decision to keep the place for a member of the family'),
  },
} as const satisfies Record<ChangeKind, ChangeRow>;

export const changeRow = (kind: ChangeKind): ChangeRow => changes[kind];
