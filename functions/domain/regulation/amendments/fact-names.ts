import { type Words, words } from '#domain/words.ts';
import type { FactKindId } from './facts.ts';

/** Each kind of fact as papers say it, apart from what decides by it. */
// biome-ignore format: a table, one a row
const names: Readonly<Record<FactKindId, Words>> = {
  BOUGHT:              words('тұрғын үй сатып алды', 'купил жилище', 'a dwelling was bought'),
  BUILT:               words('тұрғын үй салды', 'построил жилище', 'a dwelling was built'),
  INHERITED:           words('тұрғын үйді мұраға алды', 'унаследовал жилище', 'a dwelling was inherited'),
  MOVED:               words('облыстан тысқары тұрақты тұруға көшті', 'выехал на постоянное жительство за пределы области', 'moved to live permanently outside the oblast'),
  MOVED_WITHIN_OBLAST: words('облыс ішінде басқа елді мекенге тұрақты тұруға көшті', 'выехал на постоянное жительство в другой населенный пункт области', 'moved to live permanently in another locality of the oblast'),
  DISMISSED:           words('жұмыстан шықты', 'уволен', 'left the employment'),
  STATE_DWELLING:      words('мемлекеттік қордан тұрғын үй алды', 'получил жилище из государственного фонда', 'received a dwelling of the state fund'),
  KNOWINGLY_FALSE:     words('анық емес екенін біле тұра мәлімет берді', 'представил данные, зная, что они недостоверны', 'gave data, knowing them to be false'),
  CITIZENSHIP_ENDED:   words('азаматтығы тоқтатылды', 'гражданство прекращено', 'citizenship has ended'),
  FOREIGN_RESIDENCE:   words('шетелде тұрақты тұру құқығын алды', 'получил вид на жительство за рубежом', 'received a foreign residence permit'),
  SENTENCED_FOR_LIFE:  words('өмір бойына бас бостандығынан айырылды', 'осужден к пожизненному лишению свободы', 'sentenced to imprisonment for life'),
  FOUND_MISSING:       words('сот хабар-ошарсыз кеткен деп таныды', 'признан судом безвестно отсутствующим', 'found missing by a court'),
  DEATH:               words('қайтыс болды', 'умер', 'died'),
  DECLARED_DEAD:       words('сот қайтыс болды деп жариялады', 'объявлен судом умершим', 'declared dead by a court'),
  ORPHAN_OF_AGE:       words('жетім бала кәмелетке толды', 'сирота достиг совершеннолетия', 'the orphan came of age'),
  DISABLED_CHILD_GREW: words('мүгедектігі бар бала есейді', 'ребенок с инвалидностью вырос', 'the child with a disability came of age'),
  DISABILITY_LIFTED:   words('баланың мүгедектігі алынды', 'инвалидность ребенка снята', 'the disability of the child was lifted'),
  DISABLED_CHILD_DIED: words('мүгедектігі бар бала қайтыс болды', 'ребенок с инвалидностью умер', 'the child with a disability died'),
  CHILDREN_GREW:       words('көп балалы, толық емес отбасының, жесірдің балалары есейді', 'дети многодетной, неполной семьи, вдовы (вдовца) выросли', 'the children of a multi-child or single-parent family, of a widow or widower, grew up'),
  CHILDREN_DIED:       words('көп балалы, толық емес отбасының, жесірдің балалары қайтыс болды', 'дети многодетной, неполной семьи, вдовы (вдовца) умерли', 'the children of a multi-child or single-parent family, of a widow or widower, died'),
  KANDAS_CITIZEN:      words('қандас азаматтық алды', 'кандас получил гражданство', 'the kandas became a citizen'),
  REORGANISED:         words('мекеме қайта ұйымдастырылды', 'учреждение реорганизовано', 'the institution was reorganised'),
  TRUST_MANAGEMENT:    words('мекеме сенімгерлік басқаруға берілді', 'учреждение передано в доверительное управление', 'the institution was given into trust management'),
  APPEARED_LATER:      words('есепке қою негіздері кейін пайда болды', 'основания для постановки на учет возникли позже', 'the grounds of registration appeared later'),
  COURT_RESTORED:      words('сот есепте қалпына келтіруді шешті', 'суд решил восстановить на учете', 'a court has decided to restore the entry'),
  COMPLAINT_SATISFIED: words('шағым бойынша есептен шығару туралы шешімнің күші жойылды', 'по жалобе решение о снятии с учета отменено', 'on a complaint the removal was cancelled'),
  BACK_IN_CARE:        words('жетім бала қамқорлыққа қайтарылды', 'сирота возвращен под опеку', 'the orphan has returned to care'),
  ERROR_ADMITTED:      words('орган есептен шығарудағы қателігін мойындады', 'орган признал ошибку в решении', 'the office has admitted an error in its decision'),
  NO_GROUND_WAS:       words('шешім қабылданғанда негіз болмаған', 'при принятии решения основания не было', 'there was no ground when it was decided'),
  ENTERED_EARLY:       words('өтініш жазылған уақыттан кейін берілген', 'заявление подано позже записанного момента', 'the application was filed after the moment that was entered'),
  FILED_EARLIER:       words('өтініш жазылған уақыттан бұрын берілген', 'заявление подано раньше записанного момента', 'the application was filed before the moment that was entered'),
  CORRECTION_WRONG:    words('уақыт қате түзетілген', 'момент исправлен ошибочно', 'the moment was corrected wrongly'),
  TWICE_ON_RECORD:     words('адам есепте екі рет тұр', 'лицо состоит на учете дважды', 'the person is on the register twice'),
  FAMILY_ON_RECORD:    words('адам отбасының жазбасында да тұр', 'лицо состоит и в записи своей семьи', 'the person stands in the entry of his family, too'),
  ALIVE:               words('адам тірі', 'лицо живо', 'the person lives'),
};

export const factName = (id: FactKindId): Words => names[id];
