import { inParallel } from '#casework/in-parallel.ts';
import type { FormedSheet, Sheet } from '#casework/ports/papers.ts';
import { type CheckDeps, checkSignature, type PaperOutcome, type PaperSignature } from './check-signature.ts';
import { type CommitDeps, commitPapers } from './commit-papers.ts';
import { type Preparation, type PrepareDeps, preparePapers } from './prepare-papers.ts';
import type { ConfirmedPaper, Signing } from './signable.ts';

export type SignDeps = CheckDeps & PrepareDeps & CommitDeps;

type Refused = Extract<PaperOutcome, { kind: 'refused' }>;
type Stale = Extract<PaperOutcome, { kind: 'stale' }>;

/** The answer to one signature; `fresh` is the same result on a new paper, to be signed instead. */
export type SigningAnswer = { readonly paperId: string } & (
  | { readonly signed: Sheet }
  | { readonly fresh: FormedSheet; readonly why: Stale['why'] }
  | { readonly refused: Refused['why']; readonly fault?: Refused['fault']; readonly on?: Refused['on'] }
);

const atOnce = 10;

/**
 * 5.5: commits signed papers, of files of any kind, an answer for each. Repeated after a lost answer it says `signed`
 * again: a file is never signed twice, a number never given twice, and no number is left out.
 */
export async function signPapers(
  signatures: readonly PaperSignature[],
  signing: Signing,
  deps: SignDeps,
): Promise<readonly SigningAnswer[]> {
  const once = new Map(signatures.map((signature) => [signature.paperId, signature]));
  const outcomes = new Map<string, PaperOutcome>();
  const confirmed: ConfirmedPaper[] = [];
  await inParallel([...once.values()], atOnce, async (signature) => {
    const checked = await checkSignature(signature, signing.signer, signing.now, deps);
    if (checked.kind === 'confirmed') confirmed.push(checked);
    else outcomes.set(signature.paperId, checked);
  });
  for (const [paperId, outcome] of await committed(confirmed, signing, deps)) outcomes.set(paperId, outcome);
  const fresh = await freshPapers([...outcomes.values()], signing, deps);
  return [...once.keys()].map((paperId) => answerTo(paperId, outcomes.get(paperId), fresh));
}

/** Lists do not wait for each other; what has no number waits for nobody. */
async function committed(
  confirmed: readonly ConfirmedPaper[],
  signing: Signing,
  deps: SignDeps,
): Promise<readonly (readonly [string, PaperOutcome])[]> {
  const groups = Map.groupBy(confirmed, ({ paper: { provider, list, paperId } }) =>
    JSON.stringify(list === undefined ? [paperId] : [provider, list]),
  );
  const outcomes = await inParallel([...groups.values()], atOnce, (papers) => commitPapers(papers, signing, deps));
  return outcomes.flatMap((settled) => [...settled]);
}

/** Formed together, in the order of the old numbers, so that the new ones follow each other. */
async function freshPapers(
  outcomes: readonly PaperOutcome[],
  { signer, now }: Signing,
  deps: SignDeps,
): Promise<ReadonlyMap<string, Preparation>> {
  const stale = outcomes.flatMap((outcome) => (outcome.kind === 'stale' ? [outcome.paper] : []));
  const inOrder = stale.sort((one, other) => (one.registerNumber ?? 0) - (other.registerNumber ?? 0));
  const prepared = await preparePapers(
    inOrder.map(({ caseId }) => caseId),
    { signer, now },
    deps,
  );
  return new Map(prepared.map((preparation) => [preparation.caseId, preparation]));
}

function answerTo(
  paperId: string,
  outcome: PaperOutcome | undefined,
  fresh: ReadonlyMap<string, Preparation>,
): SigningAnswer {
  if (!outcome) throw new Error(`no outcome of ${paperId}`);
  if (outcome.kind === 'signed') return { paperId, signed: outcome.paper };
  if (outcome.kind === 'refused') return { paperId, refused: outcome.why, fault: outcome.fault, on: outcome.on };
  const anew = fresh.get(outcome.paper.caseId)?.outcome;
  if (!anew) throw new Error(`no fresh paper for ${paperId}`);
  return anew.ok ? { paperId, fresh: anew.value, why: outcome.why } : { paperId, refused: anew.error };
}
