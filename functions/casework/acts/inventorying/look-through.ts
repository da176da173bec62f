import { type EntryOnRecord, entryOnRecord } from '#casework/acts/amending/entry-on-record.ts';
import { type ProposeDeps, proposeAmendment } from '#casework/acts/amending/propose-amendment.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { personOn, saidOn, type Whose } from '#casework/papers/whose.ts';
import type { PersonRegistry, RegisteredPerson } from '#casework/ports/neighbours.ts';
import type { Register } from '#casework/ports/register.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { evidenceRow } from '#domain/application/evidence-kinds.ts';
import { application } from '#domain/application/kind.ts';
import type { CommandOf } from '#domain/inventory/command.ts';
import { type Found, foundOf, type Judged, judgedKinds, type Known } from '#domain/inventory/findings.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { amendmentKey, type EntryIdentity, entryName, entryNamed } from '#domain/queue/list.ts';
import { foundFacts, foundProposal } from '#domain/regulation/amendments/found-facts.ts';
import { isQueueList, type QueueListId, queueListIds } from '#domain/regulation/categories.ts';
import { inventoryPace } from '#domain/regulation/inventory-pace.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export type LookDeps = ProposeDeps & {
  readonly register: Pick<Register, 'entry' | 'list'>;
  readonly persons: PersonRegistry;
};

/** The numbers of a list that come next; undefined: every list of the provider was gone through. */
export interface Page {
  readonly list: QueueListId;
  readonly from: number;
  readonly upTo: number;
}

/** Numbers are given one after the other and never again, so a page of a list is a page of its numbers. */
export async function nextPage({ provider, at }: Inventory, { register }: LookDeps): Promise<Page | undefined> {
  for (const list of queueListIds.slice(queueListIds.indexOf(at.list))) {
    const from = (list === at.list ? at.upTo : 0) + 1;
    const { nextNumber } = await register.list(provider, list);
    if (from < nextNumber) return { list, from, upTo: Math.min(from + inventoryPace.page, nextNumber) - 1 };
  }
  return undefined;
}

/** An entry that stands, and what was found of whose it is. */
interface Looked {
  readonly entry: EntryIdentity;
  readonly isKnown: boolean;
  readonly found: Found;
  /** the other of his two entries, where this is the second */
  readonly into: string | undefined;
}

type Asked = { readonly kind: 'asked'; readonly looked: readonly Looked[] };

/**
 * What an executor examined of him, by the request by which he came or the last that was granted about his entry, and found to
 * bar no notice; a row of an old list was examined by nobody.
 */
async function judgedOf({ entry, request }: EntryOnRecord, { cases }: LookDeps): Promise<Known['judged']> {
  if (!request) return undefined;
  const came = entry && entry.caseId !== request.id ? await cases.load(application, entry.caseId) : undefined;
  const his = [request, came].flatMap((one) => (one?.applicant === request.applicant ? [one] : []));
  const isOpen = (kind: Judged): boolean =>
    his
      .flatMap(({ resolutions = [] }) => resolutions)
      .some((one) => one.kind === kind && evidenceRow(kind).findings[one.finding]?.allowsNotice === true);
  return { of: judgedKinds.filter(isOpen), filedOn: saidOn(request) };
}

/** The register is asked of everybody on the page, a few at once; where it is silent nothing is found of anybody. */
export async function askedOf(
  { provider }: Inventory,
  page: Page,
  now: Instant,
  deps: LookDeps,
): Promise<Asked | { readonly kind: 'unavailable'; readonly why: string }> {
  const numbers = Array.from({ length: page.upTo - page.from + 1 }, (_, index) => page.from + index);
  const answers = await inParallel(numbers, inventoryPace.atOnce, async (registerNumber) => {
    const on = await entryOnRecord({ provider, list: page.list, registerNumber }, deps);
    const whose = on.request ?? on.row;
    if (on.entry?.status !== 'ACTIVE' || !whose) return undefined;
    const { iin } = await personOn(whose as Whose, deps);
    const answer = await deps.persons.find(iin);
    if (answer.kind === 'unavailable') return answer;
    const registered: RegisteredPerson | undefined = answer.kind === 'found' ? answer.value : undefined;
    const isTwice = on.beside === entryName(on.entry);
    const judged = await judgedOf(on, deps);
    const found = foundOf({ iin, list: on.entry.onList, registered, isTwice, judged }, localDate(now));
    return { kind: 'looked', entry: on.entry, isKnown: registered !== undefined, found, into: on.holder } as const;
  });
  const silent = answers.find((answer) => answer?.kind === 'unavailable');
  if (silent?.kind === 'unavailable') return { kind: 'unavailable', why: `PERSONS_${silent.why}` };
  return { kind: 'asked', looked: answers.flatMap((answer) => (answer?.kind === 'looked' ? [answer] : [])) };
}

interface Proposing {
  readonly file: Inventory;
  readonly now: Instant;
  readonly requestId: string;
}

type Outcome = { readonly amendment: string } | { readonly refused: string } | undefined;

/** X221: what the law lets be proposed is proposed, by no official; who is being decided about already is left alone. */
async function proposedOf(
  { entry, found, into }: Looked,
  { file, now, requestId }: Proposing,
  deps: LookDeps,
): Promise<Outcome> {
  const [finding] = found.findings;
  if (!finding) return undefined;
  const other = finding.fact === 'TWICE_ON_RECORD' && into !== undefined ? entryNamed(into) : undefined;
  const named =
    other && isQueueList(other.list) ? { into: { list: other.list, registerNumber: other.registerNumber } } : {};
  const of = { list: entry.list, registerNumber: entry.registerNumber, ...named };
  const acting = { actor: { kind: 'machine' }, now, requestId } as const;
  const by = { provider: file.provider, file: file.id };
  const done = await proposeAmendment({ ...foundProposal(finding.fact, finding.on), ...of }, acting, deps, by);
  if (done.ok) return { amendment: done.value.file.id };
  const own = await ownProposal(entry, file, deps);
  return own === undefined ? { refused: done.error.code } : { amendment: own };
}

/** What this inventory proposed before its process died is its proposal still. */
async function ownProposal(entry: EntryIdentity, { id }: Inventory, { cases }: LookDeps): Promise<string | undefined> {
  const open = await cases.claim(amendmentKey(entry));
  const file = open && (await cases.load(amendment, open.file));
  return file?.found === id ? file.id : undefined;
}

const spares: readonly string[] = ['AMENDMENT_BARRED', 'AMENDMENT_INCOMPLETE'];

/** One page, looked through: what it came to, for the inventory to keep. */
export async function pageOf(
  page: Page,
  looked: readonly Looked[],
  proposing: Proposing,
  deps: LookDeps,
): Promise<Omit<CommandOf<'RecordPage'>, 'isLast'>> {
  let [spared, open] = [0, 0];
  const proposed: CommandOf<'RecordPage'>['proposed'] = [];
  for (const one of looked) {
    const outcome = await proposedOf(one, proposing, deps);
    const [finding] = one.found.findings;
    if (outcome && 'amendment' in outcome && finding)
      proposed.push({ amendment: outcome.amendment, ground: foundFacts[finding.fact].ground });
    const isSpared = outcome && 'refused' in outcome ? spares.includes(outcome.refused) : one.found.spared.length > 0;
    if (isSpared) spared += 1;
    else if (outcome && 'refused' in outcome) open += 1;
  }
  const unknown = looked.filter(({ isKnown }) => !isKnown).length;
  const { list, upTo } = page;
  return { type: 'RecordPage', list, upTo, looked: looked.length, unknown, spared, open, proposed };
}
