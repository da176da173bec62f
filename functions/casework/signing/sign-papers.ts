import { inParallel } from '#casework/in-parallel.ts';
import { onceEach } from '#casework/once-each.ts';
import type { FormedSheet, Sheet } from '#casework/ports/papers.ts';
import {
  type CheckDeps,
  checkSignature,
  type PaperOutcome,
  type PaperSignature,
  type SignedSheet,
} from './check-signature.ts';
import { byNumber, commitPapers } from './commit-papers.ts';
import type { CommitDeps } from './gather-papers.ts';
import { type Preparation, type PrepareDeps, papersAtMost, preparePapers } from './prepare-papers.ts';
import type { Signing } from './signable.ts';

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

/** About as many notices as one transaction holds. */
const wave = 12;

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
  const found = await inParallel([...once.values()], papersAtMost, async ({ paperId, cms }) => {
    const paper = await deps.papers.find(paperId);
    return paper?.signer === signing.signer.staff ? [{ paper, cms }] : [];
  });
  const outcomes = await settled(found.flat(), signing, askingOnce(deps));
  const fresh = await freshPapers([...outcomes.values()], signing, deps);
  return [...once.keys()].map((paperId) => answerTo(paperId, outcomes.get(paperId) ?? unknown, fresh));
}

const unknown: PaperOutcome = { kind: 'refused', why: 'PAPER_UNKNOWN' };

/** Who signs is the same for every paper of a request. */
const askingOnce = (deps: SignDeps): SignDeps => ({
  ...deps,
  keyring: { ...deps.keyring, personOf: onceEach((iin) => deps.keyring.personOf(iin)) },
  staff: { get: onceEach((staff) => deps.staff.get(staff)) },
});

/** Lists do not wait for each other; what has no number waits for nobody. */
async function settled(
  sheets: readonly SignedSheet[],
  signing: Signing,
  deps: SignDeps,
): Promise<ReadonlyMap<string, PaperOutcome>> {
  const groups = Map.groupBy(sheets, ({ paper: { provider, list, paperId } }) =>
    JSON.stringify(list === undefined ? [paperId] : [provider, list]),
  );
  const outcomes = await inParallel([...groups.values()], atOnce, (ofList) => inWaves(ofList, signing, deps));
  return new Map(outcomes.flatMap((each) => [...each]));
}

/**
 * In the order of the numbers: while the papers of one wave are committed, the signatures of the next are checked, so
 * that no number waits for a check.
 */
async function inWaves(
  sheets: readonly SignedSheet[],
  signing: Signing,
  deps: SignDeps,
): Promise<ReadonlyMap<string, PaperOutcome>> {
  const outcomes = new Map<string, PaperOutcome>();
  const inOrder = sheets.toSorted(({ paper: one }, { paper: other }) => byNumber(one, other));
  const checkedFrom = (first: number) =>
    Promise.all(inOrder.slice(first, first + wave).map((sheet) => checkSignature(sheet, signing, deps)));
  let ahead = checkedFrom(0);
  for (let first = 0; first < inOrder.length; first += wave) {
    const checked = await ahead;
    ahead = checkedFrom(first + wave);
    ahead.catch(() => {}); // thrown where it is awaited, if the commit leaves it to be
    const confirmed = checked.filter((one) => one.kind === 'confirmed');
    for (const [index, one] of checked.entries()) {
      const paperId = inOrder[first + index]?.paper.paperId;
      if (paperId && one.kind !== 'confirmed') outcomes.set(paperId, one);
    }
    const signed = [...outcomes].flatMap(([paperId, { kind }]) => (kind === 'signed' ? [paperId] : []));
    for (const [paperId, outcome] of await commitPapers({ papers: confirmed, signed }, signing, deps))
      outcomes.set(paperId, outcome);
  }
  return outcomes;
}

/** Formed together, in the order of the old numbers, so that the new ones follow each other. */
async function freshPapers(
  outcomes: readonly PaperOutcome[],
  { signer, now }: Signing,
  deps: SignDeps,
): Promise<ReadonlyMap<string, Preparation>> {
  const stale = outcomes.flatMap((outcome) => (outcome.kind === 'stale' ? [outcome.paper] : []));
  const inOrder = stale.sort(byNumber);
  const prepared = await preparePapers(
    inOrder.map(({ caseId }) => caseId),
    { signer, now },
    deps,
  );
  return new Map(prepared.map((preparation) => [preparation.caseId, preparation]));
}

function answerTo(paperId: string, outcome: PaperOutcome, fresh: ReadonlyMap<string, Preparation>): SigningAnswer {
  if (outcome.kind === 'signed') return { paperId, signed: outcome.paper };
  if (outcome.kind === 'refused') return { paperId, refused: outcome.why, fault: outcome.fault, on: outcome.on };
  const anew = fresh.get(outcome.paper.caseId)?.outcome;
  if (!anew) throw new Error(`no fresh paper for ${paperId}`);
  return anew.ok ? { paperId, fresh: anew.value, why: outcome.why } : { paperId, refused: anew.error };
}
