import type { Commit, ListAct, Plan } from '#casework/ports/commit.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { FileState } from '#domain/file/state.ts';
import { type Entry, type EntryIdentity, entryName, nameOfPosition, type Rank, sizeOf } from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { providerOf, providersHere } from './offices.ts';
import { aShelf, type Shelf } from './shelf.ts';
import { movedBySlip, replacedBy } from './slips.ts';
import { brokenTransfers, type Places } from './transfers.ts';

interface Followed {
  head: number;
  numbers: number;
  /** who stands there, by the name of the entry */
  readonly standing: Map<string, Rank>;
}

/** What may happen to a file once, however often it is asked. */
const once: ReadonlySet<string> = new Set([
  'RequestOpened',
  'PackageHanded',
  'RequestSubmitted',
  'PackageAccepted',
  'RequestRegistered',
  'ResultSigned',
  'ResultIssued',
  'RequestWithdrawn',
  'AmendmentProposed',
  'LeavingFiled',
  'DecisionSigned',
  'AmendmentInForce',
  'AmendmentOvertaken',
  'LeavingRevoked',
  ...['ComplaintFiled', 'AnswerSigned', 'AnswerCarriedOut', 'ComplaintFulfilled', 'ComplaintWithdrawn', 'PassedOn'],
  ...['HomeVisitRequested', 'PackageTakenAtHome', 'VisitRefused', 'VisitClosed', 'VisitCancelled'],
  ...['ResultHanded', 'ResultWishEnded', 'CentreCame'],
  ...['DwellingEntered', 'AllocationOpened', 'DwellingsShared', 'OfferMade', 'AllocationDecided', 'KeysGiven'],
  ...['OfferConsented', 'OfferRefused', 'OfferLapsed', 'AllocationAnnulled', 'AllocationRevoked'],
  ...['OldListOpened', 'OldListConfirmed', 'OldListDiscarded', 'RowTakenIn', 'InventoryStarted', 'InventoryEnded'],
]);

/**
 * A second book, kept beside the tables from what was committed and nothing else: it says at once when a number is left out
 * or given twice, an act is done twice, a place does not follow its moment, or somebody is overtaken.
 */
export interface Ledger extends Shelf {
  readonly open: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, EntryIdentity>;
  readonly acts: () => number;
  committed(commit: Commit, isOpen: (file: FileState) => boolean): void;
  /** how often a person's request has changed a file */
  changes(requestId: string, fileId: string): number;
  /** has it changed that file at all, be it that the machine did so in its course? */
  hasTouched(requestId: string, fileId: string): boolean;
}

export function aLedger(broken: (why: string) => void): Ledger {
  const shelf = aShelf();
  const { files } = shelf;
  const open = new Set<string>();
  const entries = new Map<string, EntryIdentity>();
  const lists = new Map<string, Followed>();
  const givenBack = new Map<string, string>();
  const places: Places = new Map();
  const done = new Set<string>();
  const changes = new Map<string, number>();
  const touched = new Set<string>();
  let acts = 0;
  const onlyOnce = (what: string): void => {
    if (done.has(what)) broken(`done twice: ${what}`);
    done.add(what);
  };
  const followFile = ({ after, events, actor, requestId, decidedOn }: Plan): void => {
    const before = files.get(after.id);
    if ((before?.version ?? 0) !== decidedOn || after.version !== decidedOn + 1)
      broken(`${after.id}: version ${after.version} was written over ${before?.version ?? 0}`);
    shelf.put(after);
    for (const paper of replacedBy({ events })) onlyOnce(`${paper} was replaced`);
    const slipped = movedBySlip(before, { after, events });
    if (slipped) broken(slipped);
    for (const { type } of events) if (once.has(type)) onlyOnce(`${after.id} ${type}`);
    if (!before && isBegunAlone(actor)) onlyOnce(`a file by ${requestId}`);
    const asked = `${requestId} ${after.id}`;
    touched.add(asked);
    if (isForeign(before ?? after, actor)) broken(`${after.id} was changed at ${actor.organisation}`);
    if (actor.kind === 'machine' || actor.kind === 'clock') return;
    changes.set(asked, (changes.get(asked) ?? 0) + 1);
  };
  return {
    ...shelf,
    open,
    entries,
    acts: () => acts,
    hasTouched: (requestId, fileId) => touched.has(`${requestId} ${fileId}`),
    changes: (requestId, fileId) => changes.get(`${requestId} ${fileId}`) ?? 0,
    committed: (commit, isOpen) => {
      const { plans, acts: onLists = [] } = commit;
      for (const plan of plans) {
        followFile(plan);
        if (isOpen(plan.after)) open.add(plan.after.id);
        else open.delete(plan.after.id);
      }
      for (const act of onLists) {
        acts += act.log.length;
        followList(act, { lists, entries, givenBack, files, broken, onlyOnce });
      }
      for (const fault of brokenTransfers(commit, { entries, files, places })) broken(fault);
    },
  };
}

/** Of what a machine begins, and of what comes in by rows, there may be many at once. */
const isBegunAlone = ({ kind }: Plan['actor']): boolean => kind !== 'machine' && kind !== 'administrator';

/** Another provider's people do nothing with a file, but whom the supervisor has named (X74). */
const isForeign = (file: FileState, { organisation = '', id }: Plan['actor']): boolean =>
  (providersHere as readonly string[]).includes(organisation) &&
  providerOf(file) !== organisation &&
  (file as Partial<Amendment>).actingHead?.staff !== id;

interface Following {
  readonly lists: Map<string, Followed>;
  readonly entries: Map<string, EntryIdentity>;
  /** what a merging had ended and was given back, by the entry that it had ended in */
  readonly givenBack: Map<string, string>;
  readonly files: ReadonlyMap<string, FileState>;
  readonly broken: (why: string) => void;
  readonly onlyOnce: (what: string) => void;
}

function followList(act: ListAct, to: Following): void {
  const { provider, list } = act.after;
  const name = `${provider}#${list}`;
  const followed = to.lists.get(name) ?? { head: 0, numbers: 0, standing: new Map<string, Rank>() };
  to.lists.set(name, followed);
  for (const item of act.log) followItem(item, { name, followed, act, to });
  const touched = new Set(act.log.map((item) => nameOf(item, act)));
  for (const { identity } of act.identities) {
    if (!touched.has(entryName(identity))) to.broken(`${name}: an act of others has changed ${entryName(identity)}`);
    keptItsKey(identity, act, to);
    correctedAsDecided(identity, act, to);
    mergedIntoEarlier(identity, to);
    to.entries.set(entryName(identity), identity);
  }
  for (const { entry } of act.positions) movePosition(entry, followed, touched, to);
  if (followed.standing.size !== sizeOf(act.after))
    to.broken(`${name}: ${followed.standing.size} stand, the list counts ${sizeOf(act.after)}`);
  for (const item of act.log) standsWhereItSays(item, { name, followed, act, to });
}

interface Item {
  readonly name: string;
  readonly followed: Followed;
  readonly act: ListAct;
  readonly to: Following;
}

const nameOf = ({ registerNumber, numberedBy }: LogItem, { after: { provider, list } }: ListAct): string =>
  entryName({ provider, list: numberedBy ?? list, registerNumber });

/** 1 to N, each once, both the acts and the numbers, and each act of a file once. */
function followItem(item: LogItem, { name, followed, to }: Item): void {
  followed.head += 1;
  if (item.sequence !== followed.head) to.broken(`${name}: act ${item.sequence} follows ${followed.head - 1}`);
  onceBy(item, name, to);
  if (actRow(item.kind).from !== undefined) return;
  followed.numbers += 1;
  if (item.registerNumber !== followed.numbers)
    to.broken(`${name}: number ${item.registerNumber} was given after ${followed.numbers - 1}`);
  if (item.kind === 'TRANSFERRED_IN') return;
  const file = to.files.get(item.caseId) as (FileState & Partial<Rank>) | undefined;
  const isSequenced = item.kind === 'TAKEN_IN' || file?.intakeSequence === item.rank?.intakeSequence;
  if (file?.priorityMoment !== item.rank?.priorityMoment || !isSequenced)
    to.broken(`${name}: ${item.registerNumber} stands by another moment than that of ${item.caseId}`);
}

/** An act of a file is done once; what gave way to a complaint once more, after it (X54). What was upheld is done no more. */
function onceBy({ kind, caseId }: LogItem, name: string, { onlyOnce, files, broken }: Following): void {
  const { suspension, status } = (files.get(caseId) ?? {}) as Partial<Amendment>;
  const isAgain = suspension?.gaveWay && (suspension.answered ?? suspension.endedAt) !== undefined;
  onlyOnce(`${name} ${kind} by ${caseId}${isAgain ? ' again' : ''}`);
  if (status === 'SUSPENDED' && kind !== 'RESTORED') broken(`${name}: ${kind} by ${caseId}, which is suspended`);
}

/** Of acts that are written together the one that corrects this entry. */
const correctionOf = (identity: EntryIdentity, act: ListAct): LogItem | undefined =>
  act.log.find((item) => item.kind === 'MOMENT_CORRECTED' && nameOf(item, act) === entryName(identity));

/** Nobody's key changes but by an act that corrects it. */
function keptItsKey(identity: EntryIdentity, act: ListAct, { entries, broken }: Following): void {
  const before = entries.get(entryName(identity));
  if (!before || correctionOf(identity, act)) return;
  if (before.priorityMoment !== identity.priorityMoment || before.intakeSequence !== identity.intakeSequence)
    broken(`${entryName(identity)} has another moment, and no act has corrected it`);
}

/** A corrected moment is the one that was decided, under the same sequence and number (X142). */
function correctedAsDecided(identity: EntryIdentity, onList: ListAct, { entries, files, broken }: Following): void {
  const act = correctionOf(identity, onList);
  if (!act) return;
  const { moment } = files.get(act.caseId) as Amendment;
  const { priorityMoment, intakeSequence } = entries.get(entryName(identity)) ?? identity;
  const isDecided = moment?.from === priorityMoment && moment.to === identity.priorityMoment;
  if (!isDecided || intakeSequence !== identity.intakeSequence)
    broken(`${entryName(identity)} is corrected otherwise than ${act.caseId} has decided`);
}

/** Of two that are merged the earlier moment stays, unless a merging is annulled: then what it had ended comes back (X144). */
function mergedIntoEarlier(identity: EntryIdentity, { entries, givenBack, broken }: Following): void {
  const name = entryName(identity);
  const { mergedInto } = entries.get(name) ?? {};
  if (identity.status === 'ACTIVE' && mergedInto) givenBack.set(name, mergedInto);
  if (identity.status !== 'MERGED') return;
  const stays = entries.get(identity.mergedInto ?? '');
  const isLater = !stays || isSooner(identity, stays);
  if (isLater && givenBack.get(identity.mergedInto ?? '') !== name) broken(`${name} is merged into what came after it`);
}

function movePosition(entry: Entry, { standing }: Followed, touched: ReadonlySet<string>, { broken }: Following): void {
  const name = nameOfPosition(entry);
  if (!touched.has(name)) broken(`an act of others has moved ${name}`);
  if (entry.active) standing.set(name, entry);
  else standing.delete(name);
}

/** The place that an act is told with is the one that its moment has among all who stand there. */
function standsWhereItSays(item: LogItem, { name, followed, act, to }: Item): void {
  const isLast = act.log.at(-1) === item;
  if (!isLast || item.place === undefined || !item.rank) return;
  const place = placeAmong(followed.standing.values(), item.rank);
  if (place !== item.place) to.broken(`${name}: act ${item.sequence} says place ${item.place}, and it is ${place}`);
}

/** The place of a rank, by counting everybody. */
export function placeAmong(standing: Iterable<Rank>, rank: Rank): number {
  let before = 0;
  for (const each of standing) if (isSooner(each, rank)) before += 1;
  return before + 1;
}

const isSooner = (one: Rank, other: Rank): boolean =>
  one.priorityMoment < other.priorityMoment ||
  (one.priorityMoment === other.priorityMoment && one.intakeSequence < other.intakeSequence);
