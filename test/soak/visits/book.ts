// 13: of a visit whose package was taken there is one request, filed at its door, and of a person one open visit at a time.
import type { Plan } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { hasEnded } from '#domain/home-visit/status.ts';
import type { SecondBook } from '../second-books.ts';
import type { Walk } from '../walk.ts';

export function aVisitBook({ world }: Walk): SecondBook {
  const open = new Map<string, string>();
  const entered = new Set<string>();
  return {
    committed: ({ plans }) => [
      ...handedTogether(plans),
      ...enteredTogether(plans, entered),
      ...openBeside(plans, open),
    ],
    atRest: async () => {
      const files = [...world.store.files.values()].map(({ file }) => file);
      const visits = files.filter(({ id }) => id.startsWith(`${homeVisit.prefix}_`)) as HomeVisit[];
      return visits.flatMap((visit) => [
        ...packageFaults(visit, files as Application[]),
        ...resultFaults(visit, files as Application[]),
        ...wishFaults(visit, visits, files as Application[]),
      ]);
    },
  };
}

const openBeside = (plans: readonly Plan[], open: Map<string, string>): readonly string[] =>
  plans.flatMap(({ after }) => {
    if (!after.id.startsWith(`${homeVisit.prefix}_`)) return [];
    const { id, subject, status } = after as HomeVisit;
    const other = open.get(subject);
    if (hasEnded(status)) {
      if (other === id) open.delete(subject);
      return [];
    }
    open.set(subject, id);
    return other !== undefined && other !== id ? [`${id} and ${other} are open for one person`] : [];
  });

/** X235, X274: a result is handed over by a visit in the very commit that hands its request over, and by none else. */
const handedTogether = (plans: readonly Plan[]): readonly string[] =>
  plans.flatMap(({ after, events }) => {
    const handed = events.find(({ type }) => type === 'ResultHanded') as { request?: string } | undefined;
    if (!handed) return [];
    const beside = plans.find(({ after: other }) => other.id === handed.request);
    const isIssued = beside?.events.some(({ type }) => type === 'ResultIssued');
    return isIssued ? [] : [`${after.id}: ${handed.request} was not handed over with it`];
  });

/** X274: what two have said of a hand-over is entered once, in the commit by which its visit has handed it. */
const enteredTogether = (plans: readonly Plan[], entered: Set<string>): readonly string[] =>
  plans.flatMap(({ after, events }) => {
    const issued = events.find(({ type }) => type === 'ResultIssued') as Entered | undefined;
    if (!issued?.late) return [];
    const { visit, confirmation } = issued.late;
    const beside = plans.find(({ after: other }) => other.id === visit);
    const isHanded = beside?.events.some(({ type }) => type === 'ResultHanded') === true;
    const isTwice = entered.has(confirmation);
    entered.add(confirmation);
    return [
      ...(isHanded ? [] : [`${after.id}: ${visit} has not handed it over`]),
      ...(isTwice ? [`${after.id}: ${confirmation} was used before`] : []),
    ];
  });

interface Entered {
  readonly late?: { readonly visit: string; readonly confirmation: string };
}

function packageFaults({ id, status, request }: HomeVisit, files: readonly Application[]): string[] {
  const filed = files.filter(({ visit, filedAt }) => visit === id && filedAt !== undefined);
  const isTaken = status === 'PACKAGE_TAKEN';
  if (!isTaken) return filed.length > 0 ? [`${id} is ${status}, and ${filed[0]?.id} was filed at its door`] : [];
  const [own, ...others] = filed;
  return own?.id === request && others.length === 0 ? [] : [`${id}: ${filed.length} requests were filed at its door`];
}

/** X235: a result that was brought is out of the house; nothing stands at the door of a request that was handed over. */
function resultFaults({ id, status, brings }: HomeVisit, files: readonly Application[]): string[] {
  const request = files.find((file) => file.id === brings);
  if (status === 'RESULT_HANDED') return request?.status === 'ISSUED' ? [] : [`${id}: ${brings} was not handed over`];
  if (request === undefined) return [];
  const isLeft = request.metAtHome?.visit === id && status === 'CANCELLED';
  return isLeft ? [`${id} is ${status}, and ${brings} has its operator at home`] : [];
}

/** X262, X273: of a wish there comes one visit, for the result of its package or of the request that has its moment; of none nothing. */
function wishFaults(
  { id, resultWish, request }: HomeVisit,
  visits: readonly HomeVisit[],
  files: readonly Application[],
): string[] {
  const come = visits.filter(({ wishedWith }) => wishedWith === id);
  const wanted = resultWish?.why === 'BECAME_VISIT' ? [resultWish.visit] : [];
  const isOf = (brings: string | undefined) =>
    brings === request || files.find((file) => file.id === brings)?.paperMoment?.from === request;
  const isSo = come.map((one) => one.id).join() === wanted.join() && come.every(({ brings }) => isOf(brings));
  return isSo ? [] : [`${id}: ${come.length} visits came of its wish`];
}
