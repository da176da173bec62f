import { inParallel } from '#casework/in-parallel.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { resultBytes } from '#casework/papers/result-paper.ts';
import type { RealTime } from '#casework/ports/identity.ts';
import type { CaseStore, Papers, PreparedPaper, Register } from '#casework/ports/ports.ts';
import { readList } from '#casework/register/read-place.ts';
import type { StaffActor } from '#domain/actor.ts';
import { mayAct } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { entryOf, listNameOf, rankOf } from '#domain/application/rules/entry-of.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import { newId } from '#domain/ids.ts';
import { type PlaceTaken, takePlaces } from '#domain/queue/take-places.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { lengthOf } from '#domain/time/period.ts';

/** Papers of one request. */
export const papersAtMost = 100;
const atOnce = 10;

export interface PrepareDeps extends PaperDeps {
  readonly cases: CaseStore;
  readonly register: Register;
  readonly papers: Papers;
  readonly realTime: RealTime;
}

export interface Preparation {
  readonly caseId: string;
  /** the paper with its exact bytes, or why there is none */
  readonly outcome: Result<{ readonly paper: PreparedPaper; readonly bytes: Uint8Array }, RefusalCode>;
}

/**
 * Forms the papers of 5.5 for a signer: a notice carries the number that its list would give next and the place the
 * person takes, itself and the papers before it counted; nothing is promised until it is signed (architecture 5).
 */
export async function preparePapers(
  caseIds: readonly string[],
  signer: StaffActor,
  now: Instant,
  deps: PrepareDeps,
): Promise<readonly Preparation[]> {
  const asked = await inParallel([...new Set(caseIds)], atOnce, async (caseId) => ({
    caseId,
    ready: await readyCase(caseId, signer, now, deps),
  }));
  const ready = asked.flatMap(({ ready: result }) => (result.ok ? [result.value] : []));
  const taken = await placesFor(ready.filter(isNotice), now, deps);
  return inParallel(asked, atOnce, async ({ caseId, ready: result }) => ({
    caseId,
    outcome: result.ok ? ok(await formed(result.value, taken.get(caseId), { signer, now }, deps)) : result,
  }));
}

/** A case that may be signed, and the id its paper will have. */
interface Ready {
  readonly theCase: Application;
  readonly draft: NonNullable<Application['draft']>;
  readonly paperId: string;
}

const isNotice = ({ draft }: Ready): boolean => draft.kind === 'NOTICE';

async function readyCase(
  caseId: string,
  signer: StaffActor,
  now: Instant,
  { cases }: PrepareDeps,
): Promise<Result<Ready, RefusalCode>> {
  const theCase = await cases.load(caseId);
  if (!theCase) return refused('CASE_NOT_FOUND');
  const may = mayAct(theCase, signer, 'SignResult');
  if (!may.ok) return refused(may.error === 'OTHER_ORGANISATION' ? 'CASE_NOT_FOUND' : may.error);
  const { draft } = theCase;
  return draft ? ok({ theCase, draft, paperId: newId('paper', Date.parse(now)) }) : refused('DRAFT_CHANGED');
}

interface Taken {
  readonly place: PlaceTaken;
  readonly follows?: string;
}

/** Numbers and places of the notices, list by list, in the order given; each names the paper before it. */
async function placesFor(
  notices: readonly Ready[],
  now: Instant,
  { register }: PrepareDeps,
): Promise<ReadonlyMap<string, Taken>> {
  const byList = Map.groupBy(notices, ({ theCase }) => JSON.stringify(listNameOf(theCase)));
  const taken = await inParallel(
    [...byList.values()],
    atOnce,
    async (ofList): Promise<(readonly [string, Taken])[]> => {
      const [first] = ofList;
      if (!first) return [];
      const days = ofList.map(({ theCase }) => rankOf(theCase).day);
      const reading = await readList(listNameOf(first.theCase), days, register);
      const newcomers = ofList.map(({ theCase }, index) => entryOf(theCase, reading.list.nextNumber + index, now));
      return takePlaces(reading, newcomers).map((place, index) => [
        newcomers[index]?.caseId ?? '',
        { place, follows: ofList[index - 1]?.paperId },
      ]);
    },
  );
  return new Map(taken.flat());
}

async function formed(
  { theCase, draft, paperId }: Ready,
  taken: Taken | undefined,
  { signer, now }: { readonly signer: StaffActor; readonly now: Instant },
  deps: PrepareDeps,
): Promise<{ paper: PreparedPaper; bytes: Uint8Array }> {
  const bytes = await resultBytes(theCase, taken?.place, { id: paperId, issuedAt: now }, deps);
  const type = draft.kind === 'NOTICE' ? 'REGISTRATION_NOTICE' : 'REASONED_REFUSAL';
  const paper: PreparedPaper = {
    paperId,
    caseId: theCase.id,
    paper: await deps.documents.storePaper(type, paperId, bytes),
    kind: draft.kind,
    draftRecord: draft.record.id,
    signer: signer.staff,
    provider: signer.organisation,
    ...(taken ? { list: listNameOf(theCase).list, ...taken.place, follows: taken.follows } : {}),
    asOf: now,
    expiresAtMs: deps.realTime() + lengthOf('paperLives'),
  };
  await deps.papers.keep(paper);
  return { paper, bytes };
}

/** A paper says on which day the person was registered or may appeal from, so it is signed on that day and within its life. */
export function outlived(
  { expiresAtMs, asOf }: PreparedPaper,
  now: Instant,
  realMs: number,
): 'PAPER_EXPIRED' | 'DAY_CHANGED' | undefined {
  if (realMs >= expiresAtMs) return 'PAPER_EXPIRED';
  return asOf !== undefined && localDate(asOf) !== localDate(now) ? 'DAY_CHANGED' : undefined;
}
