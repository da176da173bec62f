import { onceMore, reach } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import type { PaperRef, RecordRef } from '../file/refs.ts';
import { opened } from '../file/state.ts';
import { staffed, withNewHolder } from '../file/tasks/staffing.ts';
import { isBar } from '../regulation/visits/refusals.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import type { HomeVisit } from './home-visit.ts';
import { again } from './steps.ts';

type Evolve<T extends OwnEventType> = (file: HomeVisit, event: EventOf<T>, recorded: Recorded) => HomeVisit;

const keepPaper = (file: HomeVisit, paper: PaperRef): HomeVisit => ({
  ...file,
  papers: { ...file.papers, [paper.type]: paper },
});

type Moved = NonNullable<HomeVisit['moved']>[number];

/** Of a window that did not stay as it was set: by which side, when, and what it said (X189). */
function withMove(file: HomeVisit, move: Pick<Moved, 'side' | 'at' | 'by' | 'said'>): HomeVisit {
  const { window, moved = [] } = file;
  return window ? { ...file, moved: [...moved, { from: window.from, to: window.to, ...move }] } : file;
}

/** What the centre says of the last window in which it did not come. */
function withReason(file: HomeVisit, said: RecordRef | undefined): HomeVisit {
  const last = said && file.unmade?.at(-1);
  return last ? { ...file, unmade: [...(file.unmade ?? []).slice(0, -1), { ...last, said }] } : file;
}

/** A window that is past or unwanted leaves nothing but its record. */
const unscheduled = ({ window: _, home: __, ...file }: HomeVisit): HomeVisit => onceMore(file, ...again);

const evolvers: { readonly [T in Exclude<OwnEventType, 'HomeVisitRequested'>]: Evolve<T> } = {
  WindowOffered: (file, { paper, from, to, by, reason }, recorded) => {
    const offered = { ...keepPaper(withReason(file, reason), paper), window: { from, to, by, at: recorded.at } };
    return file.status === 'SCHEDULED' ? offered : reach(offered, 'SCHEDULED', recorded);
  },
  WindowMoved: (file, { paper, from, to, by, reason: said }, { at }) => ({
    ...keepPaper(withMove(file, { side: 'centre', at, by, said }), paper),
    window: { from, to, by, at },
  }),
  WindowDeclined: (file, { wishes, by }, recorded) => {
    const move = { side: 'person', at: recorded.at, said: wishes, ...(by ? { by } : {}) } as const;
    return reach({ ...unscheduled(withMove(file, move)), wishes }, 'REQUESTED', recorded);
  },
  WishTold: (file, { wishes }) => ({ ...file, wishes }),
  WindowMissed: (file, _event, recorded) => {
    const { window, unmade = [] } = file;
    if (!window) throw new Error(`${file.id} has no window`);
    return reach(
      { ...unscheduled(file), unmade: [...unmade, { ...window, missedAt: recorded.at }] },
      'NOBODY_CAME',
      recorded,
    );
  },
  VisitBegun: (file, { type: _, ...begun }, recorded) =>
    reach({ ...file, home: { ...begun, at: recorded.at } }, 'AT_HOME', recorded),
  PackageTakenAtHome: (file, { request, takenAt }, recorded) =>
    reach({ ...file, request, ...(takenAt ? { takenAt } : {}) }, 'PACKAGE_TAKEN', recorded),
  PackageLackedAtHome: (file, { request }, recorded) =>
    reach({ ...unscheduled(file), request }, 'INCOMPLETE', recorded),
  VisitRefused: (file, { type: _, paper, request, takenAt, ...refusal }, recorded) => {
    const told = { ...keepPaper(file, paper), refusal: { ...refusal, at: recorded.at } };
    if (!isBar(refusal.reason)) return reach(told, 'NOT_ENTITLED', recorded);
    const of = { ...(request ? { request } : {}), ...(takenAt ? { takenAt } : {}) };
    return reach({ ...told, ...of }, 'NOT_FILED', recorded);
  },
  CentreCame: (file, { takenAt }) => ({ ...file, takenAt }),
  ResultHanded: (file, { to, paper, takenAt }, recorded) => {
    const handed = { at: takenAt ?? recorded.at, ...(to ? { to } : {}) };
    return reach({ ...(paper ? keepPaper(file, paper) : file), handed }, 'RESULT_HANDED', recorded);
  },
  NobodyFoundHome: (file, { paper }, recorded) => {
    const { window } = file;
    if (!window) throw new Error(`${file.id} has no window`);
    const empty = [...file.empty, { from: window.from, to: window.to }];
    return reach({ ...unscheduled(keepPaper(file, paper)), empty }, 'NOBODY_HOME', recorded);
  },
  NextWindowOwed: (file) => file,
  ResultWishEnded: (file, { type: _, by: __, ...ended }, { at }) => ({ ...file, resultWish: { ...ended, at } }),
  VisitClosed: (file, _event, recorded) => reach(file, 'CLOSED', recorded),
  HolderLacking: staffed.HolderLacking,
  HolderReturned: staffed.HolderReturned,
  VisitCancelled: (file, { reason }, recorded) => {
    const cancelled = { at: recorded.at, ...(reason ? { reason } : {}) };
    return reach({ ...file, cancelled }, 'CANCELLED', recorded);
  },
};

function first({ type: _, by: __, ...asked }: EventOf<'HomeVisitRequested'>, { id, at }: Recorded): HomeVisit {
  return { ...opened(id, at), status: 'REQUESTED', reached: [{ status: 'REQUESTED', at }], ...asked, empty: [] };
}

/** The visit after one more event of its own; status is folded, never assigned. */
export function evolve(file: HomeVisit | undefined, event: OwnEvent, recorded: Recorded): HomeVisit {
  if (event.type === 'HomeVisitRequested') return first(event, recorded);
  if (!file) throw new Error(`a journal begins with HomeVisitRequested, not ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return withNewHolder(file, step(file, event, recorded), () => undefined);
}
