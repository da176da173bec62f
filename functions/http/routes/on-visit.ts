import { route } from '#http/entrance.ts';
import type { Row } from '#http/route.ts';

const requestVisit = () => import('#http/operations/visiting/request-visit.ts').then((file) => file.requestVisit);
const readVisit = () => import('#http/operations/visiting/read-visit.ts').then((file) => file.readVisit);
const readVisitAsked = () =>
  import('#http/operations/visiting/read-visit-asked.ts').then((file) => file.readVisitAsked);
const readVisitPaper = () =>
  import('#http/operations/visiting/read-visit-paper.ts').then((file) => file.readVisitPaper);
const declineWindow = () => import('#http/operations/visiting/decline-window.ts').then((file) => file.declineWindow);
const cancelVisit = () => import('#http/operations/visiting/cancel-visit.ts').then((file) => file.cancelVisit);

type At = Pick<Row<'citizen' | 'staff'>, 'audience' | 'auth' | 'roles'> & {
  readonly at: string;
  /** who reads, where others do than ask */
  readonly readers?: Row['roles'];
};

/** 13: what is done about a visit at home alike by whoever cannot come, by 1414 and at the centre. */
// biome-ignore format: a table, one row a line
export const onVisit = ({ at, readers, ...door }: At) => {
  const reading = { ...door, ...(readers ? { roles: readers } : {}) };
  return [
    route({ ...door, method: 'POST', path: at, paragraph: '13', summary: 'Asks that somebody come to whoever cannot come to a desk, to take his documents at home', throttle: 'visitBy' }, requestVisit),
    route({ ...reading, method: 'GET', path: `${at}/{visitId}`, paragraph: '13', summary: 'A visit at home as it stands' }, readVisit),
    route({ ...reading, method: 'GET', path: `${at}/{visitId}/asked`, paragraph: '13', summary: 'Who cannot come, where he lives, what is to be taken in, and when he would like it' }, readVisitAsked),
    route({ ...reading, method: 'GET', path: `${at}/{visitId}/papers/{type}`, paragraph: '13', summary: 'A paper of a visit: its bytes and its text' }, readVisitPaper),
    route({ ...door, method: 'POST', path: `${at}/{visitId}/declining`, paragraph: 'X178', summary: 'When a visit would suit; a window that is set is declined by it, and another is owed' }, declineWindow),
    route({ ...door, method: 'POST', path: `${at}/{visitId}/cancellation`, paragraph: 'X178', summary: 'Cancels a visit at home' }, cancelVisit),
  ];
};
