import type { FormedSheet } from '#casework/ports/papers.ts';
import { preparePapers } from '#casework/signing/prepare-papers.ts';
import { type SigningAnswer, signPapers } from '#casework/signing/sign-papers.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { signersOf as signersOfAnswer } from './complaints/answering.ts';
import { binOf, iinOfStaff, officeOf } from './offices.ts';
import { knocksFor, type Walk } from './walk.ts';

const atMost = 14;

/** Two heads at once, each with papers of his own. */
export async function signTogether(walk: Walk): Promise<void> {
  await Promise.all([signs(walk), ...(walk.dice().chance(0.4) ? [signs(walk)] : [])]);
}

/**
 * 5.5: a head is given papers of whatever waits for him, signs them at once or half an hour later, all of them or some, in
 * whatever pieces, and what has become stale once more.
 */
async function signs(walk: Walk): Promise<void> {
  const { ledger, dice, time } = walk;
  const drafted = [...ledger.open].flatMap((id) => signable(ledger.files.get(id)));
  const one = dice().pick(drafted);
  if (!one) return;
  const [head, substitute] = signersOf(one);
  const waiting = drafted.filter((file) => signersOf(file)[0] === head).map(({ id }) => id);
  const first = dice().below(waiting.length);
  const chosen = [...waiting.slice(first), ...waiting.slice(0, first)].slice(0, 1 + dice().below(atMost));
  const signer = dice().chance(0.7) ? head : substitute;
  const prepared = await knocksFor(walk, 'prepares papers', (now, deps) =>
    preparePapers(chosen, { signer, now }, deps),
  );
  const sheets = (prepared ?? []).flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  await time.sleep(dice().chance(0.5) ? 0 : dice().between(0, 1_800_000));
  const left = dice().chance(0.2) ? sheets.filter(() => dice().chance(0.7)) : sheets;
  const half = dice().chance(0.5) ? dice().below(left.length + 1) : left.length;
  const pieces = [left.slice(0, half), left.slice(half)].filter(({ length }) => length > 0);
  if (dice().chance(0.3)) pieces.reverse();
  const answered = dice().chance(0.5)
    ? (await Promise.all(pieces.map((piece) => given(walk, piece, signer)))).flat()
    : await inTurn(walk, pieces, signer);
  const fresh = answered.flatMap((answer) => ('fresh' in answer ? [answer.fresh] : []));
  if (fresh.length > 0) await given(walk, fresh, signer);
}

/** Whose signature it waits for, and who else may sign. */
const signersOf = (file: FileState): readonly [StaffActor, StaffActor] =>
  file.id.startsWith(`${complaint.prefix}_`) ? signersOfAnswer(file as Complaint) : officeOf(file).heads;

/** A result, a decision or an answer that was drafted, or a paper in which a slip is corrected (X149). */
const signable = (file: FileState | undefined): FileState[] =>
  file && (file.status === 'AWAITING_SIGNATURE' || (file as Partial<Application>).correction) ? [file] : [];

async function inTurn(walk: Walk, pieces: readonly (readonly FormedSheet[])[], signer: StaffActor) {
  const answers: SigningAnswer[] = [];
  for (const piece of pieces) answers.push(...(await given(walk, piece, signer)));
  return answers;
}

async function given(
  walk: Walk,
  sheets: readonly FormedSheet[],
  signer: StaffActor,
): Promise<readonly SigningAnswer[]> {
  const hand = {
    iin: iinOfStaff(signer),
    bin: binOf(signer),
    role: signer.standsFor ? 'authorisedSigner' : 'head',
  } as const;
  const signed = sheets.map(({ paper, bytes }) => ({ paperId: paper.paperId, cms: aCms(hand, bytes) }));
  const requestId = `sign-${walk.nextRequest()}`;
  const answers = await knocksFor(walk, 'signs', (now, deps) => signPapers(signed, { signer, now, requestId }, deps));
  for (const answer of answers ?? []) told(walk, answer, requestId);
  return answers ?? [];
}

/** Who is told that it is signed finds it signed, and once. */
function told({ ledger, broken, tally }: Walk, answer: SigningAnswer, requestId: string): void {
  tally.add(
    'signed' in answer
      ? 'a paper: signed'
      : 'fresh' in answer
        ? `a paper: ${answer.why}`
        : `a paper: ${answer.refused}`,
  );
  if (!('signed' in answer)) return;
  const { caseId } = answer.signed;
  const file = ledger.files.get(caseId) as { result?: unknown; decision?: unknown; answer?: unknown } | undefined;
  if (!file?.result && !file?.decision && !file?.answer) broken(`${caseId} was answered as signed and is not`);
  if (ledger.changes(requestId, caseId) > 1) broken(`${caseId} was changed twice by ${requestId}`);
}
