import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { QueueListId } from '../categories.ts';
import type { AmendmentGroundId } from './grounds.ts';

/** A kind of fact: which ground it shows, or by which article nobody is removed because of it alone. */
export type FactKind = {
  readonly mark: Mark;
  readonly text: Words;
  readonly shows?: AmendmentGroundId;
  /** the article by which it is no ground */
  readonly spares?: string;
  /** the lists on which it spares, where it shows a ground on all others */
  readonly sparesOn?: readonly QueueListId[];
};

const part2 = { spares: '73(1)', mark: 'V' } as const;

/** Facts by what they prove; exceptions hold whatever the edition [I]. */
// biome-ignore format: a table, one kind of fact a row
export const amendmentFacts = {
  BOUGHT:              { shows: 'NEED_ENDED',         mark: 'V', text: words('тұрғын үй сатып алды', 'купил жилище', 'a dwelling was bought') },
  BUILT:               { shows: 'NEED_ENDED',         mark: 'V', text: words('тұрғын үй салды', 'построил жилище', 'a dwelling was built') },
  INHERITED:           { shows: 'NEED_ENDED',         mark: 'V', text: words('тұрғын үйді мұраға алды', 'унаследовал жилище', 'a dwelling was inherited') },
  MOVED:               { shows: 'MOVED_AWAY',         mark: 'V', text: words('облыстан тысқары тұрақты тұруға көшті', 'выехал на постоянное жительство за пределы области', 'moved to live permanently outside the oblast') },
  MOVED_WITHIN_OBLAST: { shows: 'MOVED_AWAY',         mark: 'V', spares: '71(3)', sparesOn: ['orphans'], text: words('облыс ішінде басқа елді мекенге тұрақты тұруға көшті', 'выехал на постоянное жительство в другой населенный пункт области', 'moved to live permanently in another locality of the oblast') },
  DISMISSED:           { shows: 'EMPLOYMENT_ENDED',   mark: 'V', text: words('жұмыстан шықты', 'уволен', 'left the employment') },
  STATE_DWELLING:      { shows: 'GOT_STATE_DWELLING', mark: 'V', text: words('мемлекеттік қордан тұрғын үй алды', 'получил жилище из государственного фонда', 'received a dwelling of the state fund') },
  KNOWINGLY_FALSE:     { shows: 'FALSE_DATA',         mark: 'V', text: words('анық емес екенін біле тұра мәлімет берді', 'представил данные, зная, что они недостоверны', 'gave data, knowing them to be false') },
  CITIZENSHIP_ENDED:   { shows: 'CITIZENSHIP_LOST',   mark: 'V', text: words('азаматтығы тоқтатылды', 'гражданство прекращено', 'citizenship has ended') },
  FOREIGN_RESIDENCE:   { shows: 'CITIZENSHIP_LOST',   mark: 'V', text: words('шетелде тұрақты тұру құқығын алды', 'получил вид на жительство за рубежом', 'received a foreign residence permit') },
  SENTENCED_FOR_LIFE:  { shows: 'LIFE_SENTENCE',      mark: 'V', text: words('өмір бойына бас бостандығынан айырылды', 'осужден к пожизненному лишению свободы', 'sentenced to imprisonment for life') },
  FOUND_MISSING:       { shows: 'MISSING',            mark: 'V', text: words('сот хабар-ошарсыз кеткен деп таныды', 'признан судом безвестно отсутствующим', 'found missing by a court') },
  DEATH:               { shows: 'DIED',               mark: 'V', text: words('қайтыс болды', 'умер', 'died') },
  DECLARED_DEAD:       { shows: 'DIED',               mark: 'V', text: words('сот қайтыс болды деп жариялады', 'объявлен судом умершим', 'declared dead by a court') },
  ORPHAN_OF_AGE:       { ...part2, text: words('жетім бала кәмелетке толды', 'сирота достиг совершеннолетия', 'the orphan came of age') },
  DISABLED_CHILD_GREW: { ...part2, text: words('мүгедектігі бар бала есейді', 'ребенок с инвалидностью вырос', 'the child with a disability came of age') },
  DISABILITY_LIFTED:   { ...part2, text: words('баланың мүгедектігі алынды', 'инвалидность ребенка снята', 'the disability of the child was lifted') },
  DISABLED_CHILD_DIED: { ...part2, text: words('мүгедектігі бар бала қайтыс болды', 'ребенок с инвалидностью умер', 'the child with a disability died') },
  CHILDREN_GREW:       { ...part2, text: words('көп балалы, толық емес отбасының, жесірдің балалары есейді', 'дети многодетной, неполной семьи, вдовы (вдовца) выросли', 'the children of a multi-child or single-parent family, of a widow or widower, grew up') },
  CHILDREN_DIED:       { ...part2, text: words('көп балалы, толық емес отбасының, жесірдің балалары қайтыс болды', 'дети многодетной, неполной семьи, вдовы (вдовца) умерли', 'the children of a multi-child or single-parent family, of a widow or widower, died') },
  KANDAS_CITIZEN:      { ...part2, text: words('қандас азаматтық алды', 'кандас получил гражданство', 'the kandas became a citizen') },
  REORGANISED:         { spares: '71(4)', mark: 'V', text: words('мекеме қайта ұйымдастырылды', 'учреждение реорганизовано', 'the institution was reorganised') },
  TRUST_MANAGEMENT:    { spares: '71(4)', mark: 'V', text: words('мекеме сенімгерлік басқаруға берілді', 'учреждение передано в доверительное управление', 'the institution was given into trust management') },
  APPEARED_LATER:      { shows: 'GROUNDS_LATER', spares: '73(4)', mark: 'V', text: words('есепке қою негіздері кейін пайда болды', 'основания для постановки на учет возникли позже', 'the grounds of registration appeared later') },
  COURT_RESTORED:      { shows: 'COURT_ACT',          mark: 'V', text: words('сот есепте қалпына келтіруді шешті', 'суд решил восстановить на учете', 'a court has decided to restore the entry') },
  COMPLAINT_SATISFIED: { shows: 'COMPLAINT_UPHELD',   mark: 'V', text: words('шағым бойынша есептен шығару туралы шешімнің күші жойылды', 'по жалобе решение о снятии с учета отменено', 'on a complaint the removal was cancelled') },
  BACK_IN_CARE:        { shows: 'ORPHAN_RETURNED',    mark: 'V', text: words('жетім бала қамқорлыққа қайтарылды', 'сирота возвращен под опеку', 'the orphan has returned to care') },
  ERROR_ADMITTED:      { shows: 'OWN_ERROR',          mark: 'V', text: words('орган есептен шығарудағы қателігін мойындады', 'орган признал ошибку в решении', 'the office has admitted an error in its decision') },
  NO_GROUND_WAS:       { shows: 'OWN_ERROR',          mark: 'V', text: words('шешім қабылданғанда негіз болмаған', 'при принятии решения основания не было', 'there was no ground when it was decided') },
  ENTERED_EARLY:       { shows: 'MOMENT_TOO_EARLY',   mark: 'I', text: words('өтініш жазылған уақыттан кейін берілген', 'заявление подано позже записанного момента', 'the application was filed after the moment that was entered') },
  FILED_EARLIER:       { shows: 'EARLIER_FILING',     mark: 'I', text: words('өтініш жазылған уақыттан бұрын берілген', 'заявление подано раньше записанного момента', 'the application was filed before the moment that was entered') },
  CORRECTION_WRONG:    { shows: 'MOMENT_ANNULLED',    mark: 'V', text: words('уақыт қате түзетілген', 'момент исправлен ошибочно', 'the moment was corrected wrongly') },
  TWICE_ON_RECORD:     { shows: 'TWO_ENTRIES',        mark: 'I', text: words('адам есепте екі рет тұр', 'лицо состоит на учете дважды', 'the person is on the register twice') },
  FAMILY_ON_RECORD:    { shows: 'TWO_ENTRIES',        mark: 'I', text: words('адам отбасының жазбасында да тұр', 'лицо состоит и в записи своей семьи', 'the person stands in the entry of his family, too') },
  ALIVE:               { mark: 'I', text: words('адам тірі', 'лицо живо', 'the person lives') },
} as const satisfies Record<string, FactKind>;

export type FactKindId = keyof typeof amendmentFacts;
export const factKindIds = Object.keys(amendmentFacts) as [FactKindId, ...FactKindId[]];

export const factKind = (id: FactKindId): FactKind => amendmentFacts[id];
