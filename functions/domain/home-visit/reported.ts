import { liesIn } from '../outages/visit-window.ts';
import { isBar } from '../regulation/visits/refusals.ts';
import { type Count, notCounted, type Reported } from '../reports/reported.ts';
import { words } from '../words.ts';
import type { OwnEvent } from './event.ts';
import type { HomeVisit } from './home-visit.ts';
import { namesOfTerms } from './terms.ts';

const as = (of: keyof typeof names) => () => of;

const names = {
  ASKED: words('Сұралғаны', 'Запрошено', 'Asked for'),
  RESULT_ASKED: words(
    'Нәтижені үйге әкелу сұралды',
    'Запрошена доставка результата на дом',
    'Bringing of a result asked for',
  ),
  RESULT_BROUGHT: words('Нәтиже үйде тапсырылды', 'Результат вручен на дому', 'Result handed over at home'),
  TAKEN_AT_HOME: words('Құжаттар үйде қабылданды', 'Документы приняты на дому', 'Documents taken at home'),
  INCOMPLETE_AT_HOME: words(
    'Үйдегі құжаттар толық болмады',
    'Документы на дому неполные',
    'Documents at home incomplete',
  ),
  VISIT_REFUSED: words('Үйге баруға негіз жоқ', 'Нет основания для выезда', 'No ground for a visit'),
  NOT_FILED_AT_HOME: words(
    'Үйде ереже бойынша қабылданбады',
    'На дому не приняты по правилу',
    'Not taken at home by a rule',
  ),
  MOVED_BY_CENTRE: words('Уақытты бөлім ауыстырды', 'Время перенес отдел', 'Moved by the centre'),
  MOVED_BY_PERSON: words(
    'Уақыт сұраушының тілегімен ауыстырылды',
    'Время перенесено по желанию заявителя',
    'Moved as its person wished',
  ),
  MISSED_BY_CENTRE: words(
    'Бөлім белгіленген уақытта келмеді',
    'Отдел не приехал в назначенное время',
    'Centre did not come in the window',
  ),
  MISS_CORRECTED: words(
    'Келмеді деп саналған уақытта келгені расталды',
    'Подтверждено, что в пропущенное время отдел приезжал',
    'Confirmed that the centre did come in a window counted as missed',
  ),
  NOBODY_HOME: words('Үйде ешкім болмады', 'Дома никого не было', 'Nobody at home'),
  VISIT_CANCELLED: words('Үйге бару тоқтатылды', 'Выезд отменен', 'Visit cancelled'),
};

/** X264: what was taken in a window that counted as missed shows that somebody came in it after all. */
const corrected: Count<HomeVisit, { readonly takenAt?: string | undefined }> = {
  figure: 'visits',
  of: as('MISS_CORRECTED'),
  when: ({ takenAt }, { unmade = [] }) => takenAt !== undefined && unmade.some((window) => liesIn(window, takenAt)),
};

/** What of a visit at home is counted in the month’s report: each event, and under which figure. */
export const reportedHomeVisit: Reported<HomeVisit, OwnEvent> = {
  office: ({ centre }) => centre,
  names,
  termNames: namesOfTerms,
  officeOfTerm: (_, { centre }) => centre,
  // biome-ignore format: a table, one event a row
  events: {
    HomeVisitRequested: [{ figure: 'visits', of: ({ brings }) => (brings ? 'RESULT_ASKED' : 'ASKED') }],
    WindowOffered: notCounted,
    WindowMoved: [{ figure: 'visits', of: as('MOVED_BY_CENTRE'), official: ({ by }) => by }],
    WishTold: notCounted,
    WindowMissed: [{ figure: 'visits', of: as('MISSED_BY_CENTRE') }],
    WindowDeclined: [{ figure: 'visits', of: as('MOVED_BY_PERSON'), official: ({ by }) => by }],
    ResultWishEnded: notCounted,
    VisitBegun: notCounted,
    PackageTakenAtHome: [{ figure: 'visits', of: as('TAKEN_AT_HOME') }, corrected],
    PackageLackedAtHome: [{ figure: 'visits', of: as('INCOMPLETE_AT_HOME') }],
    VisitRefused: [{ figure: 'visits', of: ({ reason }) => (isBar(reason) ? 'NOT_FILED_AT_HOME' : 'VISIT_REFUSED'), official: ({ by }) => by }, corrected],
    CentreCame: [corrected],
    ResultHanded: [{ figure: 'visits', of: as('RESULT_BROUGHT'), when: ({ receiptNumber }) => receiptNumber !== undefined }],
    NobodyFoundHome: [{ figure: 'visits', of: as('NOBODY_HOME') }],
    HolderLacking: notCounted,
    HolderReturned: notCounted,
    NextWindowOwed: notCounted,
    VisitClosed: notCounted,
    VisitCancelled: [{ figure: 'visits', of: as('VISIT_CANCELLED'), official: ({ by }) => by }],
  },
};
