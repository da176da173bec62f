// What is proposed about an entry of the register: an end of it, its return, another moment, its merging with another; and the
// leaving that its person files himself.
import { leaveAtDesk } from '#casework/acts/amending/leave-at-desk.ts';
import { leaveQueue, prepareLeaving } from '#casework/acts/amending/leave-queue.ts';
import { proposeAmendment } from '#casework/acts/amending/propose-amendment.ts';
import type { Fact } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import type { PersonId } from '#domain/ids.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { earlierFirst } from '#domain/queue/merge-entries.ts';
import type { AmendmentGroundId } from '#domain/regulation/amendments/grounds.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { attaches } from './attaching.ts';
import { shown } from './filing-sessions.ts';
import { offices } from './offices.ts';
import { familyOn, personOnEntry } from './people.ts';
import { asks, at, does, knocksFor, numberOf, recipient, type Walk } from './walk.ts';

const { operator } = officials;

type Shown = Omit<Fact, 'on' | 'fact'>;
const journal: Shown['source'] = { kind: 'DOCUMENT', name: 'Кіріс журналы' };
const persons: Shown['source'] = { kind: 'REGISTER', name: 'Жеке тұлғалар тізілімі' };
const lives: Shown = { kind: 'ALIVE', source: persons };

/** By which facts each ground is shown. */
const shownBy: Partial<Record<AmendmentGroundId, readonly Shown[]>> = {
  DIED: [{ kind: 'DEATH', source: persons }],
  CITIZENSHIP_LOST: [{ kind: 'CITIZENSHIP_ENDED', source: persons }],
  NEED_ENDED: [{ kind: 'BOUGHT', source: { kind: 'REGISTER', name: 'Тіркелім' } }],
  COURT_ACT: [{ kind: 'COURT_RESTORED', source: { kind: 'COURT', name: 'Орал соты' } }],
  OWN_ERROR: [{ kind: 'ERROR_ADMITTED', source: journal }, lives],
  GROUNDS_LATER: [{ kind: 'APPEARED_LATER', source: journal }],
  MOMENT_TOO_EARLY: [{ kind: 'ENTERED_EARLY', source: journal }],
  EARLIER_FILING: [{ kind: 'FILED_EARLIER', source: journal }, lives],
  MOMENT_ANNULLED: [{ kind: 'CORRECTION_WRONG', source: journal }, lives],
  TWO_ENTRIES: [{ kind: 'FAMILY_ON_RECORD', source: journal }],
};

export function factsOf({ time }: Walk, ground: string): Fact[] {
  const on = localDate(at(time.now, -3));
  return (shownBy[ground as AmendmentGroundId] ?? []).map((shown) => ({ ...shown, fact: 'Анықталды', on }));
}
export const cure = 'Растайтын құжат әкеліңіз';

type Proposal = Parameters<typeof proposeAmendment>[0];
type Proposed = Pick<Proposal, 'purpose' | 'ground'> & Partial<Pick<Proposal, 'moment' | 'into' | 'annuls'>>;

/** Whoever stands is proposed to be removed, corrected or merged; whoever does not, to be restored. */
export async function proposes(walk: Walk, entry: EntryIdentity): Promise<void> {
  const proposed = drawn(walk, entry);
  const { list, registerNumber, provider } = entry;
  const { purpose, ground } = proposed;
  const proposal: Proposal = { list, registerNumber, facts: factsOf(walk, ground), cure, ...proposed };
  const [executor] = offices[provider]?.executors ?? [];
  if (executor)
    await does(walk, `proposes ${purpose}`, executor, (acting, deps) => proposeAmendment(proposal, acting, deps));
}

function drawn(walk: Walk, entry: EntryIdentity): Proposed {
  const throwOf = walk.dice().fraction();
  if (entry.status !== 'ACTIVE')
    return (throwOf < 0.35 && annulling(walk, entry)) || { purpose: 'RESTORATION', ground: 'COURT_ACT' };
  if (throwOf < 0.3) return corrected(walk, entry);
  return (throwOf < 0.6 && merged(walk, entry)) || { purpose: 'REMOVAL', ground: 'NEED_ENDED' };
}

/** The error of an office is undone by naming the decision that was wrong (X145). */
function annulling({ ledger, dice }: Walk, { provider, list, registerNumber, status }: EntryIdentity) {
  const wanted: readonly string[] = status === 'ACTIVE' ? ['MOMENT'] : ['REMOVAL', 'LEAVING', 'MERGING'];
  const decided = ledger.filesOf(amendment).filter(({ purpose, inForce, entry }) => {
    const isAboutIt = entry?.provider === provider && entry.list === list && entry.registerNumber === registerNumber;
    return isAboutIt && inForce !== undefined && wanted.includes(purpose ?? '');
  });
  const annuls = dice().pick(decided)?.id;
  if (annuls === undefined) return undefined;
  return status === 'ACTIVE'
    ? ({ purpose: 'MOMENT', ground: 'MOMENT_ANNULLED', annuls } as const)
    : ({ purpose: 'RESTORATION', ground: 'OWN_ERROR', annuls } as const);
}

const day = 86_400_000;

/** X142: to a later moment, to an earlier one, or back to what it was. */
function corrected(walk: Walk, entry: EntryIdentity): Proposed {
  const { dice, time } = walk;
  const from = Date.parse(entry.priorityMoment);
  const ground = dice().pick(['GROUNDS_LATER', 'MOMENT_TOO_EARLY', 'EARLIER_FILING', 'MOMENT_ANNULLED'] as const);
  if (ground === 'MOMENT_ANNULLED' || !ground)
    return annulling(walk, entry) ?? { purpose: 'MOMENT', ground: 'MOMENT_ANNULLED' };
  const to = ground === 'EARLIER_FILING' ? from - dice().between(0, 300 * day) : dice().between(from, time.now());
  const moment = new Date(to).toISOString();
  const known = dice().chance(0.5) ? { at: moment } : { on: localDate(moment) };
  return { purpose: 'MOMENT', ground, moment: known };
}

const standing = ({ ledger }: Walk): EntryIdentity[] =>
  [...ledger.entries.values()].filter(({ status }) => status === 'ACTIVE');

/** Do both stand with one provider, and is whoever has the later one of the family of the earlier (X144)? */
function areMergeable(walk: Walk, one: EntryIdentity, other: EntryIdentity): boolean {
  if (one.provider !== other.provider || entryName(one) === entryName(other)) return false;
  const [stays, ended] = earlierFirst({ entry: one }, { entry: other });
  return familyOn(walk, stays.entry).includes(personOnEntry(walk, ended.entry));
}

/** Those that stand beside another of their household. */
export function householdEntries(walk: Walk): EntryIdentity[] {
  const all = standing(walk);
  const families = all.filter((entry) => familyOn(walk, entry).length > 0);
  return families.filter((entry) => all.some((other) => areMergeable(walk, entry, other)));
}

/** X144: the other of two, into or out of which it is to be merged. */
function merged(walk: Walk, entry: EntryIdentity): Proposed | undefined {
  const other = walk.dice().pick(standing(walk).filter((one) => areMergeable(walk, one, entry)));
  if (!other) return undefined;
  const into = { list: other.list, registerNumber: other.registerNumber };
  return { purpose: 'MERGING', ground: 'TWO_ENTRIES', into };
}

export const signedBy = (walk: Walk, subject: string, paper: { id: string; sha256: string; bytes: Uint8Array }) => ({
  paperId: paper.id,
  sha256: paper.sha256,
  cms: aCms({ iin: citizen(numberOf(walk, subject) ?? 0).iin, role: 'individual' }, paper.bytes),
});

/** X152: on a scanned statement, once two have seen who came. */
async function leavesAtDesk(walk: Walk, theCase: Application): Promise<void> {
  const { id: caseId, applicant } = theCase;
  const documentId = await attaches(walk, { caseId, kind: 'leaving-statement', actor: operator });
  if (!documentId) return;
  const iin = citizen(numberOf(walk, applicant) ?? 0).iin;
  const came = { by: 'recipient', iin, identityDocument: shown } as const;
  await knocksFor(walk, 'two see who leaves', (now, deps) =>
    laySeen(deps, theCase, came, { at: now, staff: operator.staff, ends: 'leaves' }),
  );
  await does(walk, 'leaves at the desk', operator, (acting, deps) =>
    leaveAtDesk({ caseId, ...came, documentId }, acting, deps),
  );
}

/** X127: by the request that put him on the list. */
export async function leaves(walk: Walk, entry: EntryIdentity): Promise<void> {
  const { caseId, heldBy } = entry;
  const of = heldBy ?? caseId;
  const theCase = walk.ledger.files.get(of) as Application | undefined;
  if (theCase?.channel === 'corporation') return leavesAtDesk(walk, theCase);
  const subject = personOnEntry(walk, entry);
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares to leave', actor, (asker, deps) =>
    prepareLeaving({ caseId: of }, asker, deps),
  );
  if (!paper) return;
  const signed = signedBy(walk, subject, paper);
  await does(walk, 'leaves the list', actor, (acting, deps) => leaveQueue({ caseId: of, signed }, acting, deps));
}
