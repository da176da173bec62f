import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { ifAllowed } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { FormedSheet, Sheet, Standing } from '#casework/ports/papers.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList } from '#casework/register/read-place.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { newId } from '#domain/ids.ts';
import { type NumberTaken, takePlaces } from '#domain/queue/take-places.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { standingBy } from './entry-acts.ts';
import type { Drafted, SheetDeps, Signable, Signing, SigningDeps } from './signable.ts';
import { comingBy } from './transfer.ts';

/** Papers of one request; so many are read together, too. */
export const papersAtMost = 100;
/** Papers on their way to the store. */
const atOnce = 10;

export interface PrepareDeps extends PaperDeps, SigningDeps {
  readonly cases: CaseStore;
  readonly lists: SheetDeps['lists'];
  readonly register: Register;
  readonly realTime: RealTime;
}

export interface Preparation {
  readonly caseId: string;
  /** the paper with its exact bytes, or why there is none */
  readonly outcome: Result<FormedSheet, RefusalCode>;
}

type Signer = Pick<Signing, 'signer' | 'now'>;

/**
 * Forms the papers of 5.5 for a signer: one that puts somebody on a list carries the number that the list would give next
 * and the place the person takes, itself and the papers before it counted; nothing is promised until it is signed.
 */
export async function preparePapers(
  fileIds: readonly string[],
  { signer, now }: Signer,
  deps: PrepareDeps,
): Promise<readonly Preparation[]> {
  const asked = await inParallel([...new Set(fileIds)], papersAtMost, async (caseId) => ({
    caseId,
    ready: await readyFile(caseId, { signer, now }, deps),
  }));
  const ready = asked.flatMap(({ ready: result }) => (result.ok ? [result.value] : []));
  const taken = await placesFor(ready, now, deps);
  const written = await inParallel(ready, papersAtMost, (one) => asWritten(one, taken.get(one.file.id), { now, deps }));
  const formed = await inParallel(written, atOnce, (one) => stored(one, { signer, now, deps }));
  await deps.papers.keep(formed.map(({ paper }) => paper));
  const sheetOf = new Map(formed.map((sheet) => [sheet.paper.caseId, sheet]));
  return asked.map(({ caseId, ready: result }) => {
    if (!result.ok) return { caseId, outcome: result };
    const sheet = sheetOf.get(caseId);
    if (!sheet) throw new Error(`no paper of ${caseId}`);
    return { caseId, outcome: ok(sheet) };
  });
}

/** A file that may be signed, and the id its paper will have. */
interface Ready {
  readonly signable: Signable;
  readonly file: FileState;
  readonly draft: Drafted;
  readonly paperId: string;
  /** of a paper that changes an entry */
  readonly stands?: Standing;
}

async function readyFile(
  fileId: string,
  { signer, now }: Signer,
  deps: PrepareDeps,
): Promise<Result<Ready, RefusalCode>> {
  const signable = await deps.signableOf(fileId);
  const found = await deps.cases.load(signable.kind, fileId);
  if (!found) return refused('CASE_NOT_FOUND');
  const action = signable.actionOn?.(found) ?? signable.action;
  const file = ifAllowed(signable.kind, found, { action, actor: signer });
  if (!file.ok) return refused(file.error.code);
  const draft = signable.draftOf(file.value);
  if (!draft) return refused('DRAFT_CHANGED');
  const ready = { signable, file: file.value, draft, paperId: newId('paper', Date.parse(now)) };
  const coming = await comingBy(draft, deps.register);
  if (coming === 'gone') return refused('NOT_ON_LIST');
  if (coming) return ok({ ...ready, draft: { ...draft, newcomer: coming.newcomer } });
  if (!draft.onEntry) return ok(ready);
  const stands = await standingBy(draft.onEntry, now, deps.register);
  return stands ? ok({ ...ready, stands }) : refused('NOT_ON_LIST');
}

interface Taken extends NumberTaken {
  readonly list: string;
  readonly follows?: string;
}

/** Numbers and places list by list, in the order given; each paper names the one before it. */
async function placesFor(
  ready: readonly Ready[],
  now: Instant,
  { register }: PrepareDeps,
): Promise<ReadonlyMap<string, Taken>> {
  const rows = ready.flatMap(({ draft: { newcomer }, paperId }) => (newcomer ? [{ ...newcomer, paperId }] : []));
  const byList = Map.groupBy(rows, ({ provider, list }) => JSON.stringify([provider, list]));
  const taken = await inParallel([...byList.values()], atOnce, async (ofList): Promise<[string, Taken][]> => {
    const [first] = ofList;
    if (!first) return [];
    const reading = await readList(first, ofList, register);
    const inOrder = ofList.map((row, index) => ({ ...row, follows: ofList[index - 1]?.paperId }));
    return takePlaces(reading, inOrder, now).map(
      ({ caseId, list, registerNumber, place, listSize, priorityMoment, follows }) => [
        caseId,
        { list, registerNumber, place, listSize, priorityMoment, follows },
      ],
    );
  });
  return new Map(taken.flat());
}

interface Written extends Ready {
  readonly taken: Taken | undefined;
  readonly bytes: Uint8Array;
}

async function asWritten(
  ready: Ready,
  taken: Taken | undefined,
  { now, deps }: { readonly now: Instant; readonly deps: PrepareDeps },
): Promise<Written> {
  const { stands } = ready;
  const issue = { id: ready.paperId, issuedAt: now, ...(taken ? { taken } : {}), ...(stands ? { stands } : {}) };
  return { ...ready, taken, bytes: await ready.signable.bytes(ready.file, issue, deps) };
}

async function stored(
  { file, draft, paperId, taken, stands, bytes }: Written,
  { signer, now, deps }: Signer & { readonly deps: PrepareDeps },
): Promise<FormedSheet> {
  const paper: Sheet = {
    paperId,
    caseId: file.id,
    paper: await deps.documents.storePaper(draft.type, paperId, bytes),
    kind: draft.result,
    draftRecord: draft.record,
    signer: signer.staff,
    provider: draft.newcomer?.provider ?? draft.onEntry?.entry.provider ?? signer.organisation,
    ...taken,
    ...(stands ? { stands } : {}),
    priorityMoment: draft.newcomer?.priorityMoment,
    verificationCode: codeIn(bytes),
    asOf: now,
    expiresAtMs: deps.realTime() + lengthOf('paperLives'),
  };
  return { paper, bytes };
}

const Coded = z.object({ verificationCode: z.optional(z.string()) });

const codeIn = (bytes: Uint8Array): string | undefined =>
  Coded.parse(JSON.parse(new TextDecoder().decode(bytes))).verificationCode;

/** A paper says on which day the person was registered or may appeal from, so it is signed on that day and within its life. */
export function outlived(
  { expiresAtMs, asOf }: Sheet,
  now: Instant,
  realMs: number,
): 'PAPER_EXPIRED' | 'DAY_CHANGED' | undefined {
  if (realMs >= expiresAtMs) return 'PAPER_EXPIRED';
  return asOf !== undefined && localDate(asOf) !== localDate(now) ? 'DAY_CHANGED' : undefined;
}
