import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, type Page, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffActor } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { daySheetOf, homeVisit } from '#domain/home-visit/kind.ts';
import { isMadeOn } from '#domain/home-visit/rules/window.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface DaySheetDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'receipts'>;
}

interface Looking {
  readonly day: PlainDate;
  readonly district?: ProviderId | undefined;
  readonly viewer: StaffActor;
  readonly now: Instant;
  readonly cursor?: string | undefined;
}

const atOnce = 10;

/** How many other visits its centre makes on the day of that moment (X236). */
export async function othersOn(
  { id, centre }: Pick<HomeVisit, 'id' | 'centre'>,
  from: Instant,
  { cases, lists }: DaySheetDeps,
): Promise<number> {
  const day = localDate(from);
  const ids = await wholeOf((cursor) => lists.receipts(daySheetOf(centre, day), cursor));
  const found = await inParallel(
    ids.filter((each) => each !== id),
    atOnce,
    (each) => cases.load(homeVisit, each),
  );
  return found.filter((file) => file && isMadeOn(file, day)).length;
}

/** The visits of the viewer's centre on a day, by the hour. The index may lag behind, so each is loaded and authorised. */
export async function daySheet(
  { day, district, viewer, now, cursor }: Looking,
  { cases, lists }: DaySheetDeps,
): Promise<Page<HomeVisit>> {
  const page = await lists.receipts(daySheetOf(viewer.organisation, day), cursor);
  const found = await inParallel(page.items, atOnce, (id) => cases.load(homeVisit, id));
  const isOnSheet = (file: HomeVisit | undefined): file is HomeVisit =>
    file?.window !== undefined &&
    localDate(file.window.from) === day &&
    (district === undefined || file.district === district) &&
    mayAct(homeVisit, file, { actor: viewer, action: 'SeeCase', now }).ok;
  return { ...page, items: found.filter(isOnSheet) };
}
