import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { ChangeKind } from './changes.ts';

interface ChangeRow {
  readonly article: string;
  readonly mark: Mark;
  readonly name: Words;
  /** what the person asks for, after whom it is addressed to */
  readonly asked: Words;
  /** of the decision that grants it */
  readonly result: Words;
}

/** X55: the sub-service «кезекте тұрғандар туралы мәліметтерді өзгерту» of the portal (law.md 7.1 [V]). */
// biome-ignore format: a table, one change a row
export const changes = {
  family: {
    article: '71', mark: 'I',
    name: words('Отбасы құрамын өзгерту', 'Изменение состава семьи', 'Change of the family'),
    asked: words('Кезекте тұрғандар туралы мәліметтерде отбасымның құрамын өзгертуіңізді сұраймын.', 'Прошу изменить состав моей семьи в данных стоящих в очереди.', 'Please change my family in the data of those who stand in the queue.'),
    result: words('Мәліметтерді өзгерту туралы шешім', 'Решение об изменении данных', 'Decision on the change of data'),
  },
  list: {
    article: '74', mark: 'I',
    name: words('Тізімді ауыстыру', 'Изменение списка', 'Change of the list'),
    asked: words('Мені осы өтініште көрсетілген санаттың тізіміне ауыстыруыңызды сұраймын.', 'Прошу перевести меня в список категории, указанной в этом заявлении.', 'Please move me to the list of the category named in this application.'),
    result: words('Мәліметтерді өзгерту туралы шешім', 'Решение об изменении данных', 'Decision on the change of data'),
  },
  succession: {
    article: '73(2)', mark: 'V',
    name: words('Кезектілікті отбасы мүшесінде сақтау', 'Сохранение очередности за членом семьи', 'Succession of a member of the family'),
    asked: words('Кезектілікті отбасы мүшесі ретінде менде сақтауыңызды сұраймын («Тұрғын үй қатынастары туралы» Заңның 73-бабы).', 'Прошу сохранить очередность за мной как за членом семьи (статья 73 Закона «О жилищных отношениях»).', 'Please keep the place for me as a member of the family (art. 73 of the Law "On Housing Relations").'),
    result: words('Кезектілікті отбасы мүшесінде сақтау туралы шешім', 'Решение о сохранении очередности за членом семьи', 'Decision to keep the place for a member of the family'),
  },
  transfer: {
    article: '71(3)', mark: 'V',
    name: words('Басқа ауданға ауыстыру', 'Перевод в другой район', 'Transfer to another district'),
    asked: words('Мені осы өтініште көрсетілген көрсетілетін қызметті берушінің тізіміне бұрынғы кезектілік уақытыммен ауыстыруыңызды сұраймын («Тұрғын үй қатынастары туралы» Заңның 71-бабы).', 'Прошу перевести меня в список услугодателя, указанного в этом заявлении, с прежним моментом очередности (статья 71 Закона «О жилищных отношениях»).', 'Please transfer me to the list of the provider named in this application with the priority moment that I have (art. 71 of the Law "On Housing Relations").'),
    result: words('Басқа ауданға ауыстыру туралы шешім (71-бап)', 'Решение о переводе в другой район (ст. 71)', 'Decision on the transfer to another district (art. 71)'),
  },
} as const satisfies Record<ChangeKind, ChangeRow>;

export const changeRow = (kind: ChangeKind): ChangeRow => changes[kind];
