import { type CaseLists, type Page, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { TraySeen } from '#domain/application/rules/seeing/tray-seen.ts';
import { isInTray, type Tray, taskHolder, trayOf } from '#domain/file/tasks/tray.ts';
import { type PutBefore, putBefore } from '#domain/file/terms/put-before.ts';
import type { OfKind } from '#domain/kinds.ts';
import { holdersLeft } from '#domain/staff/holders-left.ts';
import { isServing, isThereOn, type StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { filesOf, seesLine } from '../any-file.ts';

export interface TrayDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** A file with an open task that somebody is shown, and why it lies before him if it is not his own. */
export interface TaskSeen extends OfKind {
  readonly put?: PutBefore | undefined;
}

interface Looking {
  readonly now: Instant;
  readonly cursor: string | undefined;
}

/**
 * A tray, or every task of an office, by due instant; before the first page of a head's own tray whatever is put before him.
 * The index may lag behind, so every file is loaded, authorised by the one rule, and shown only while its task is there.
 */
export async function tasksSeen(
  { tray, viewer }: TraySeen,
  { now, cursor }: Looking,
  deps: TrayDeps,
): Promise<Page<TaskSeen>> {
  const page = await pageOf(tray, cursor, deps.lists);
  const members = await membersFor(viewer, tray, deps);
  const shown = (await withTasks(page.items, deps)).filter(
    (one) => isInTray(one.kind, one.file, tray) && seesLine(one, viewer),
  );
  const roll = { members, office: tray.organisation, now };
  const own = shown.map((one) => seenBy(one, viewer, roll));
  const beside = isOwnOfHead(tray, viewer) && cursor === undefined ? await besideHead(viewer, roll, deps) : [];
  const others = beside.filter(({ file }) => !own.some((one) => one.file.id === file.id));
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

const withTasks = async (ids: readonly string[], deps: TrayDeps): Promise<readonly OfKind[]> =>
  (await filesOf(ids, deps)).filter(({ file }) => file.task);

interface Roll {
  readonly office: string;
  /** its people */
  readonly members: readonly StaffMember[];
  readonly now: Instant;
}

function seenBy({ kind, file }: OfKind, viewer: StaffActor, { office, members, now }: Roll): TaskSeen {
  const holder = taskHolder(kind, file);
  const today = localDate(now);
  const gone = members.some((member) => member.id === holder?.staff && !isServing(member, today));
  const isOfOffice = holder?.organisation === office;
  const isLeft = !isOfOffice || holdersLeft(kind, file, { members, today }).length > 0;
  return { kind, file, put: putBefore(kind, file, { viewer, holderServes: !gone, isLeft }) };
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
  const before = (await withTasks(ids.flat(), deps)).filter((one) => seesLine(one, viewer));
  return before
    .map((one) => seenBy(one, viewer, roll))
    .filter(({ kind, file, put }) => put !== undefined || taskHolder(kind, file)?.staff === viewer.staff);
}

/** The open tasks of an official: those of his own tray, and those that he has claimed. */
export async function openTasksOf(
  { id, organisation }: Pick<StaffMember, 'id' | 'organisation'>,
  deps: TrayDeps,
): Promise<readonly OfKind[]> {
  const ids = await wholeOf((cursor) => deps.lists.office(organisation, cursor));
  const isHis = ({ kind, file }: OfKind) => file.task?.claimedBy === id || taskHolder(kind, file)?.staff === id;
  return (await withTasks(ids, deps)).filter(isHis);
}
