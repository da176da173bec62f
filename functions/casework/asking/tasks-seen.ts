import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, type Page, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { holdersLeft } from '#domain/application/rules/examining/holders-left.ts';
import { type PutBefore, putBefore } from '#domain/application/rules/examining/put-before.ts';
import { isInTray, type Tray, type TraySeen } from '#domain/application/rules/seeing/tray-seen.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { taskHolder, trayOf } from '#domain/file/tray.ts';
import { isServing, isThereOn, type StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface TrayDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** An open task that somebody is shown, and why it lies before him if it is not his own. */
export interface TaskSeen {
  readonly theCase: Application;
  readonly put?: PutBefore;
}

interface Looking {
  readonly now: Instant;
  readonly cursor: string | undefined;
}

const atOnce = 10;

/**
 * A tray, or every task of an office, by due instant; before the first page of a head's own tray whatever is put before him.
 * The index may lag behind, so every case is loaded, authorised by the one rule, and shown only while its task is there.
 */
export async function tasksSeen(
  { tray, viewer }: TraySeen,
  { now, cursor }: Looking,
  deps: TrayDeps,
): Promise<Page<TaskSeen>> {
  const page = await pageOf(tray, cursor, deps.lists);
  const members = await membersFor(viewer, tray, deps);
  const shown = (await casesOf(page.items, deps)).filter(
    (theCase) => isInTray(theCase, tray) && seesLine(theCase, viewer),
  );
  const roll = { members, office: tray.organisation, now };
  const own = shown.map((theCase) => seenBy(theCase, viewer, roll));
  const beside = isOwnOfHead(tray, viewer) && cursor === undefined ? await besideHead(viewer, roll, deps) : [];
  const others = beside.filter(({ theCase }) => !own.some((one) => one.theCase.id === theCase.id));
  return { ...page, items: [...others, ...own] };
}

const isOffice = ({ role, executor }: Tray): boolean =>
  role === undefined || (role === 'executor' && executor === undefined);

const isOwnOfHead = ({ role, organisation }: Tray, viewer: StaffActor): boolean =>
  viewer.kind === 'head' && role === 'head' && organisation === viewer.organisation;

const pageOf = (tray: Tray, cursor: string | undefined, lists: CaseLists): Promise<Page<string>> =>
  isOffice(tray)
    ? lists.office(tray.organisation, cursor)
    : lists.tray(trayOf(tray.organisation, tray.role ?? '', tray.executor), cursor);

/** Those who look beyond their own tray need to know who of the office still serves. */
const membersFor = async (viewer: StaffActor, tray: Tray, { staff }: TrayDeps): Promise<readonly StaffMember[]> =>
  isOffice(tray) || viewer.kind === 'head' || viewer.kind !== tray.role ? staff.ofOrganisation(tray.organisation) : [];

const casesOf = async (ids: readonly string[], { cases }: TrayDeps): Promise<Application[]> => {
  const found = await inParallel([...new Set(ids)], atOnce, (caseId) => cases.load(application, caseId));
  return found.flatMap((theCase) => (theCase?.task ? [theCase] : []));
};

/** An overseer is shown the lines of an office; everybody else the cases that he may see. */
export const seesLine = (theCase: Application, actor: StaffActor): boolean =>
  (['SeeCase', 'SeeTask'] as const).some((action) => mayAct(application, theCase, { actor, action }).ok);

interface Roll {
  readonly office: string;
  /** its people */
  readonly members: readonly StaffMember[];
  readonly now: Instant;
}

function seenBy(theCase: Application, viewer: StaffActor, { office, members, now }: Roll): TaskSeen {
  const holder = taskHolder(application, theCase);
  const gone = members.some(
    ({ id, ...member }) => id === holder?.staff && !isServing({ id, ...member }, localDate(now)),
  );
  const isOfOffice = holder?.organisation === office;
  const isLeft = !isOfOffice || holdersLeft(theCase, members, localDate(now)).length > 0;
  return { theCase, put: putBefore(theCase, viewer, { holderServes: !gone, isLeft }) };
}

/**
 * What lies before a head beside his tray: missed terms, tasks of whoever has left or is away, those that no registrar is
 * left for, and other providers' that he was named to.
 */
async function besideHead(viewer: StaffActor, roll: Roll, deps: TrayDeps): Promise<readonly TaskSeen[]> {
  const { lists } = deps;
  const { organisation } = viewer;
  const today = localDate(roll.now);
  const missing = roll.members.filter((member) => member.role === 'executor' && !isThereOn(member, today));
  const named = trayOf(organisation, 'head', viewer.staff);
  const trays = [
    named,
    trayOf(organisation, 'registrar'),
    ...missing.map(({ id }) => trayOf(organisation, 'executor', id)),
  ];
  const ids = await Promise.all([
    wholeOf((cursor) => lists.late(organisation, cursor)),
    ...trays.map((tray) => wholeOf((cursor) => lists.tray(tray, cursor))),
  ]);
  const before = (await casesOf(ids.flat(), deps)).filter((theCase) => seesLine(theCase, viewer));
  return before
    .map((theCase) => seenBy(theCase, viewer, roll))
    .filter(({ theCase, put }) => put !== undefined || taskHolder(application, theCase)?.staff === viewer.staff);
}

/** The open tasks of an official: those of his own tray, and those that he has claimed. */
export async function openTasksOf(
  { id, organisation }: Pick<StaffMember, 'id' | 'organisation'>,
  deps: TrayDeps,
): Promise<readonly Application[]> {
  const ids = await wholeOf((cursor) => deps.lists.office(organisation, cursor));
  const isHis = (theCase: Application) =>
    theCase.task?.claimedBy === id || taskHolder(application, theCase)?.staff === id;
  return (await casesOf(ids, deps)).filter(isHis);
}
