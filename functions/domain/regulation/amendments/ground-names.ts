import { type Words, words } from '#domain/words.ts';
import type { AmendmentGroundId } from './grounds.ts';

/** Each ground as papers say it, apart from what decides by it. */
// biome-ignore format: a table, one a row
const names: Readonly<Record<AmendmentGroundId, Words>> = {
  NEED_ENDED:          words('Мұқтаж деп тануға негіз жоқ', 'Нет оснований для признания нуждающимся', 'There is no ground of need any more'),
  MOVED_AWAY:          words('Басқа елді мекенге тұрақты тұруға көшу', 'Выезд на постоянное жительство в другой населенный пункт', 'Moved to live permanently in another locality'),
  EMPLOYMENT_ENDED:    words('Еңбек қатынастарының тоқтатылуы', 'Прекращение трудовых отношений', 'The employment has ended'),
  GOT_STATE_DWELLING:  words('Мемлекеттік қордан тұрғын үй алу', 'Получение жилища из государственного фонда', 'A dwelling of the state fund was received'),
  FALSE_DATA:          words('Көрінеу анық емес мәліметтер беру', 'Заведомо недостоверные данные', 'Data known to be false were given'),
  CITIZENSHIP_LOST:    words('Азаматтықтың тоқтатылуы не шетелде тұрақты тұру құқығы', 'Прекращение гражданства или вид на жительство за рубежом', 'Citizenship has ended, or there is a foreign residence permit'),
  LIFE_SENTENCE:       words('Өмір бойына бас бостандығынан айыру', 'Пожизненное лишение свободы', 'Imprisonment for life'),
  MISSING:             words('Соттың хабар-ошарсыз кеткен деп тануы', 'Признание судом безвестно отсутствующим', 'A court has found the person missing'),
  DIED:                words('Қайтыс болу не қайтыс болды деп жариялану', 'Смерть или объявление умершим', 'Death, or a declaration of death'),
  COURT_ACT:           words('Соттың заңды күшіне енген актісі', 'Вступивший в силу судебный акт', 'A court act in force'),
  COMPLAINT_UPHELD:    words('Шағым қанағаттандырылды', 'Жалоба удовлетворена', 'The complaint was satisfied'),
  ORPHAN_RETURNED:     words('Жетім бала қамқорлыққа қайтарылды', 'Сирота возвращен под опеку', 'The orphan has returned to care'),
  OWN_ERROR:           words('Орган өз қателігін түзетіп, шешімінің күшін жойды', 'Орган отменил свое решение, исправляя собственную ошибку', 'The office has annulled its own decision, mending an error of its own'),
  GROUNDS_LATER:       words('Есепке қою негіздері кейін пайда болды', 'Основания для постановки на учет возникли позже', 'The grounds of registration appeared later'),
  MOMENT_TOO_EARLY:    words('Мекеменің қателігінен уақыт ерте жазылған', 'По ошибке органа записан более ранний момент', 'By an error of an office too early a moment was entered'),
  EARLIER_FILING:      words('Мекеменің қателігінен бұрынғы өтініш есепке алынбаған', 'По ошибке органа не учтена более ранняя подача', 'By an error of an office an earlier filing was not counted'),
  MOMENT_ANNULLED:     words('Уақытты түзету туралы шешімнің күші жойылды', 'Решение об исправлении момента отменено', 'The correction of the moment was annulled'),
  TWO_ENTRIES:         words('Бір отбасының екі жазбасы бар', 'У одной семьи две записи', 'One household has two entries'),
  OWN_WISH:            words('Өз еркімен шығу', 'Выход по своему желанию', 'Leaving by own wish'),
};

export const groundName = (id: AmendmentGroundId): Words => names[id];
