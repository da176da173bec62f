// What must be true once everybody was left in peace for two days: asked of the whole, at the end of each walk.
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { readPlace } from '#casework/register/read-place.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import type { Application } from '#domain/application/application.ts';
import { keptFromMinutes } from '#domain/dwelling/complained-of.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { outcomeOf } from '#domain/file/outcome.ts';
import { deadline, executionName } from '#domain/file/owed.ts';
import type { FileState, Hold } from '#domain/file/state.ts';
import { nextRung } from '#domain/file/terms/rungs.ts';
import { kindOf } from '#domain/kinds.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { amendmentKey, housingKey } from '#domain/queue/list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { differences, standingOn } from './books.ts';
import { placeAmong } from './ledger.ts';
import { publicationFaults } from './proofs.ts';
import { slipFaults } from './slips.ts';
import { at, type Walk } from './walk.ts';

/** Everything that is not as it should be, in words; empty where all agrees. */
export async function faultsAtRest(walk: Walk): Promise<string[]> {
  const faults: string[] = [];
  for (const [, { file, indexes }] of walk.world.store.files) {
    const why = await unexplained(walk, file, indexes.tray);
    if (why) faults.push(`${file.id} is ${file.status}: ${why}`);
    faults.push(...termFaults(walk, file));
    faults.push(...(await paperFaults(walk, file)));
  }
  const owed = await walk.world.store.owed.oldestSince();
  if (owed) faults.push(`work is owed since ${owed}`);
  faults.push(...claimFaults(walk));
  return [
    ...faults,
    ...(await differences(walk.world.store)),
    ...(await placeFaults(walk)),
    ...(await publicationFaults(walk)),
    ...(await slipFaults(walk)),
  ];
}

/** A file has ended, or it says what it waits for: a draft, a task in a tray, a person's word, a term. */
async function unexplained(walk: Walk, file: FileState, tray: string | undefined): Promise<string | undefined> {
  const { world } = walk;
  const kind = kindOf(file.id);
  const { machine, task, status, attempt, id, holds } = file;
  const tokens = await world.deps.tokens.of(id);
  const own = [...world.running].filter((name) => name.startsWith(`${machine}/${id}-`));
  if (task && !tray) return `the task ${task.step} is in no tray`;
  if (kind.isAtRest(file)) return own.length > 0 ? `${own} still runs` : undefined;
  if (machine === undefined)
    return status === 'OPENED' || kind.endings.includes(status) ? undefined : 'no machine has it';
  if (!world.running.has(`${machine}/${executionName(id, attempt)}`)) return `${machine} does not run`;
  const [held] = Object.entries(holds);
  if (held && !(await isKept(walk, file, held[1])))
    return `${held[0]} is held by ${held[1].cause}, and all neighbours answer`;
  if (held) return undefined;
  const awaited = tokens.filter(({ step, round }) => outcomeOf(kind, file, step, round) === undefined);
  const steps = task ? [task.step] : Object.keys(kind.steps).filter((step) => kind.steps[step]?.waits);
  return awaited.some(({ step }) => steps.includes(step)) ? undefined : 'it says not what it waits for';
}

const familySaysWithinMs = 14 * 86_400_000;

/** What keeps a file though all neighbours answer: a year that nobody has entered, or what is decided elsewhere first (X203). */
async function isKept({ world, time }: Walk, file: FileState, { cause }: Hold): Promise<boolean> {
  if (cause.startsWith('CALENDAR_')) return true;
  if (cause === 'AMENDMENT_OPEN') return (await world.store.claim(amendmentKey((file as Offer).entry))) !== undefined;
  if (cause === 'HOUSED_ELSEWHERE') {
    const claim = await world.store.claim(housingKey((file as Offer).subject));
    return claim !== undefined && claim.file !== file.id;
  }
  if (cause === 'COMPLAINT_OPEN') {
    const home = world.store.files.get((file as Offer).dwelling)?.file as Dwelling;
    return keptFromMinutes(home, localDate(at(time.now)));
  }
  if (cause === 'AMENDMENT_SUCCESSOR') return (file as Offer).held !== undefined;
  const { provider, pages, bound } = file as Allocation;
  if (cause === 'FAMILY_ASKED') {
    // one list asks after the other, and the hold goes on from the first
    const asked = (await stepsOf({ pages, bound }, world)).findLast(({ does }) => does === 'ASKED');
    return asked?.does === 'ASKED' && time.now() - Date.parse(asked.on) < familySaysWithinMs;
  }
  const others = [...world.store.files.values()].flatMap(({ file: other }) => (isOpen(other) ? [other as Offer] : []));
  const isElsewhere = ({ allocation: round, provider: at }: Offer) => round && round !== file.id && at === provider;
  return cause === 'OFFER_ELSEWHERE' && others.some(isElsewhere);
}

const isOpen = (file: FileState): boolean => !kindOf(file.id).isAtRest(file);

/** Until when a file may keep others out by what it holds. */
const mayHold: Readonly<Record<string, (file: FileState) => boolean>> = {
  'open-request': (file) => kindOf(file.id).endings.includes(file.status) === false && !(file as Application).result,
  'open-change': (file) => kindOf(file.id).endings.includes(file.status) === false && !(file as Application).result,
  amendment: ({ status }) => !['IN_FORCE', 'FINAL', 'NOT_AMENDED'].includes(status),
  draft: ({ status }) => status === 'OPENED',
  offer: ({ id, status }) =>
    !kindOf(id).endings.includes(status) && !['AWAITING_CONTRACT', 'AWAITING_KEYS'].includes(status),
  housing: ({ status }) => ['AWAITING_CONTRACT', 'AWAITING_KEYS'].includes(status),
  'old-list': ({ status }) => status !== 'DISCARDED',
  homeVisit: ({ id, status }) => !kindOf(id).endings.includes(status),
  complaint: ({ id, status }) => !kindOf(id).endings.includes(status),
};

function claimFaults({ world: { store } }: Walk): string[] {
  return [...store.claims.values()].flatMap(({ key, holder }) => {
    const [what = ''] = key.split('#');
    const file = store.files.get(holder)?.file;
    const isHeld = file && mayHold[what]?.(file);
    return isHeld === false ? [`${holder} is ${file?.status} and still holds ${what}`] : [];
  });
}

const graceMs = 3_600_000;

/** A term that has passed is recorded as missed, and one that runs is watched. */
function termFaults({ world, time }: Walk, file: FileState): string[] {
  const kind = kindOf(file.id);
  return Object.values(file.terms).flatMap((state) => {
    const next = nextRung(kind, file, state);
    const isLate = next !== undefined && Date.parse(next.at) < time.now() - graceMs;
    if (isLate) return [`${file.id}: the rung ${next.rung} of ${state.term} was due ${next.at}`];
    const watch = `${deadline}/${executionName(file.id, state.term, state.watch ?? state.commit)}`;
    return next && !world.running.has(watch) ? [`${file.id}: nobody watches ${state.term}`] : [];
  });
}

/** The number in the notice that was signed is the number of the entry. */
async function paperFaults({ world }: Walk, file: FileState): Promise<string[]> {
  const { result, papers } = file as Application;
  const notice = papers.REGISTRATION_NOTICE ?? papers.CHANGE_NOTICE;
  if (!result?.entry || !notice) return result?.entry ? [`${file.id} has an entry and no notice`] : [];
  const { registerNumber } = JSON.parse(new TextDecoder().decode(await world.documents.readPaper(notice)));
  return registerNumber === result.entry.registerNumber
    ? []
    : [`${file.id}: the notice says ${registerNumber}, the register ${result.entry.registerNumber}`];
}

const atMost = 40;

/** Each place is the one that counting everybody comes to. */
async function placeFaults({ world, time }: Walk): Promise<string[]> {
  const faults: string[] = [];
  for (const { provider, list } of world.deps.names) {
    const standing = standingOn(world.store, provider, list);
    for (const entry of standing.slice(0, atMost)) {
      const { place, listSize } = await readPlace(entry, { provider, list }, at(time.now), world.deps);
      const counted = placeAmong(standing, entry);
      if (place !== counted || listSize !== standing.length)
        faults.push(`${entry.name} is told ${place} of ${listSize} and stands ${counted} of ${standing.length}`);
    }
  }
  return faults;
}
