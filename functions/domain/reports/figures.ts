import { type Words, words } from '../words.ts';

interface Figure {
  readonly name: Words;
  /** what its numbers are told apart by; absent: it is one number */
  readonly by?: 'channel' | 'list' | 'ground' | 'change' | 'kind' | 'term';
}

/** What is counted of a month, one row a figure; which event counts under which is said by each kind (`reported.ts`). */
// biome-ignore format: a table, one figure a row
export const figures = {
  filed:                 { name: words('Берілген өтінімдер', 'Подано заявлений', 'Filed'), by: 'channel' },
  accepted:              { name: words('Қабылданған құжаттар', 'Принято к рассмотрению', 'Accepted'), by: 'channel' },
  returned:              { name: words('Қайтарылған құжаттар', 'Возвращено', 'Returned'), by: 'kind' },
  dataUnavailable:       { name: words('Тіркелімдерде деректер жоқ', 'Нет данных в реестрах', 'No data in the registers') },
  signatureNotConfirmed: { name: words('Қолтаңба расталмаған', 'Подпись не подтверждена', 'Signature not confirmed') },
  withdrawn:             { name: words('Кері қайтарып алынған өтінімдер', 'Отозвано заявителями', 'Withdrawn') },
  refused:               { name: words('Дәлелді бас тартулар', 'Мотивированные отказы', 'Refused'), by: 'ground' },
  registered:            { name: words('Есепке қойылғандар', 'Поставлено на учет', 'Registered'), by: 'list' },
  takenIn:               { name: words('Ескі тізімнен көшірілгендер', 'Перенесено из старых списков', 'Taken in from old lists'), by: 'list' },
  changed:               { name: words('Есептегі өзгерістер', 'Изменено на учете', 'Changed on a list'), by: 'change' },
  proposed:              { name: words('Ұсынылған өзгерістер', 'Начато производств о записях', 'Proposed about entries'), by: 'kind' },
  removed:               { name: words('Есептен шығарылғандар', 'Снято с учета', 'Removed'), by: 'ground' },
  left:                  { name: words('Өз еркімен шыққандар', 'Вышло по собственному желанию', 'Left by their own wish') },
  restored:              { name: words('Қалпына келтірілгендер', 'Восстановлено', 'Restored'), by: 'ground' },
  merged:                { name: words('Біріктірілген жазбалар', 'Объединено записей', 'Merged') },
  momentCorrected:       { name: words('Түзетілген кезек сәттері', 'Исправлено моментов очередности', 'Moments corrected'), by: 'ground' },
  entryLeft:             { name: words('Өзгеріссіз қалған жазбалар', 'Оставлено без изменения', 'Entries left as they are'), by: 'kind' },
  suspended:             { name: words('Шағым бойынша тоқтатылғандар', 'Приостановлено по жалобам', 'Suspended by a complaint') },
  upheld:                { name: words('Шағым бойынша күші жойылған шешімдер', 'Решения, отмененные по жалобам', 'Decisions that fell by a complaint'), by: 'kind' },
  restorationSigned:     { name: words('Қол қойылған қалпына келтіру шешімдері', 'Подписано решений о восстановлении', 'Restorations signed'), by: 'ground' },
  momentSigned:          { name: words('Қол қойылған сәтті түзету шешімдері', 'Подписано решений об исправлении момента', 'Corrections of a moment signed'), by: 'ground' },
  slipsCorrected:        { name: words('Түзетілген қателер', 'Исправлено описок', 'Slips corrected'), by: 'kind' },
  confirmed:             { name: words('Расталған жобалар', 'Подтверждено проектов', 'Drafts confirmed'), by: 'kind' },
  housed:                { name: words('Тұрғын үй берілгендер', 'Обеспечено жильем', 'Housed'), by: 'list' },
  housingUndone:         { name: words('Күші жойылған тұрғын үй беру шешімдері', 'Отмененные решения о предоставлении', 'Decisions to house undone'), by: 'list' },
  offers:                { name: words('Тұрғын үй ұсыныстары', 'Предложения жилищ', 'Offers of dwellings'), by: 'kind' },
  overridden:            { name: words('Кезектен тыс шешімдер', 'Решения вне порядка очереди', 'Order overridden'), by: 'ground' },
  overridesLapsed:       { name: words('Орындалмаған кезектен тыс шешімдер', 'Неисполненные решения вне порядка очереди', 'Overrides that came to nothing'), by: 'ground' },
  dwellingsWithdrawn:    { name: words('Бөлуден алынған тұрғын үйлер', 'Жилища, снятые с распределения', 'Dwellings withdrawn from rounds'), by: 'ground' },
  complaints:            { name: words('Түскен шағымдар', 'Поступило жалоб', 'Complaints'), by: 'kind' },
  complaintsAnswered:    { name: words('Шағымдар бойынша жауаптар', 'Ответы на жалобы', 'Complaints answered'), by: 'kind' },
  visits:                { name: words('Үйге бару', 'Выезды на дом', 'Home visits'), by: 'kind' },
  termsKept:             { name: words('Сақталған мерзімдер', 'Соблюдено сроков', 'Terms kept'), by: 'term' },
  termsMissed:           { name: words('Бұзылған мерзімдер', 'Нарушено сроков', 'Terms missed'), by: 'term' },
  answeredLate:          { name: words('Олардың ішінде кеш орындалғаны', 'Из них исполнено с опозданием', 'Of these done late'), by: 'term' },
  daysLate:              { name: words('Кешіктірілген күндер', 'Дней опоздания', 'Days late'), by: 'term' },
} as const satisfies Record<string, Figure>;
export type FigureId = keyof typeof figures;
export const figureIds = Object.keys(figures) as [FigureId, ...FigureId[]];

const isBy = (figure: FigureId, by: Figure['by']): boolean => (figures[figure] as Figure).by === by;

/** In which part of a report it stands. */
export const isOfTerms = (figure: FigureId): boolean => isBy(figure, 'term');

/** Whether each of its acts has a ground of the law. */
export const isOfGround = (figure: FigureId): boolean => isBy(figure, 'ground');
