// How people file: each session is a person's own row of acts, beside which everybody else goes on.
import { discardDraft } from '#casework/acts/filing/discard-draft.ts';
import { handPackage } from '#casework/acts/filing/hand-package.ts';
import { type ChangeAsked, openAtDesk, openOnPortal } from '#casework/acts/filing/open-request.ts';
import { prepareRequest } from '#casework/acts/filing/prepare-request.ts';
import { saveForm } from '#casework/acts/filing/save-form.ts';
import { submitRequest } from '#casework/acts/filing/submit-request.ts';
import { prepareWithdrawal, withdrawAtDesk, withdrawInCabinet } from '#casework/acts/filing/withdraw-request.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Form } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { attaches } from './attaching.ts';
import { represents, whoComes } from './representation.ts';
import { asks, does, knocksFor, known, recipient, type Walk } from './walk.ts';

/** What a citizen of that number wants. */
export interface Want {
  readonly citizen: number;
  readonly channel: 'portal' | 'desk';
  readonly provider: ProviderId;
  readonly category: 'veterans' | 'public-sector' | 'orphans';
  readonly members?: readonly number[];
  /** who comes to the desk in his place */
  readonly representative?: number;
  readonly change?: ChangeAsked;
  readonly refiles?: string;
  /** forgets the documents, so that it comes back */
  readonly forgetful?: boolean;
  readonly fault?: SignatureFault;
}

export const shown = { number: '012345678', issuedOn: '2015-03-01' };

const memberOf = (n: number): Form['members'][number] => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'sibling', bornOn: '1985-06-15' };
};

/** A few minutes, as people take them. */
const takesAWhile = ({ time, dice }: Walk): Promise<void> =>
  time.sleep(dice().chance(0.5) ? 0 : dice().between(1000, 900_000));

/** He was called away and never comes back to it. */
const isGone = ({ dice }: Walk): boolean => dice().chance(0.02);

export async function files(walk: Walk, want: Want): Promise<void> {
  const { id } = await known(want.citizen, walk);
  for (const member of want.members ?? []) await known(member, walk);
  const actor = want.channel === 'portal' ? recipient(id) : officials.operator;
  const caseId = await opens(walk, want, actor);
  if (!caseId || isGone(walk)) return;
  await takesAWhile(walk);
  if (!(await fillsIn(walk, { caseId, want, actor })) || isGone(walk)) return;
  const { citizen: n, representative: by } = want;
  if (by && by !== n && want.channel === 'desk' && !(await represents(walk, { caseId, citizen: n, by }))) return;
  await takesAWhile(walk);
  if (want.channel === 'portal') await submits(walk, caseId, want);
  else await does(walk, 'hands the package', actor, (acting, deps) => handPackage({ caseId }, acting, deps));
  await mends(walk, caseId, want);
}

/** Whose endings invite to mend and file again (X7). */
export const mended: readonly string[] = [
  'DATA_UNAVAILABLE',
  'SIGNATURE_NOT_CONFIRMED',
  'RETURNED_FOR_DEFECTS',
  'WITHDRAWN',
];

/** Whoever is told soon that something is wrong mends it within the days for which his moment is kept (X41). */
async function mends(walk: Walk, caseId: string, { fault: _, forgetful: __, ...want }: Want): Promise<void> {
  const { time, dice, ledger, world } = walk;
  await time.sleep(dice().between(3_600_000, 60 * 3_600_000));
  if (!mended.includes(ledger.files.get(caseId)?.status ?? '') || dice().chance(0.2)) return;
  world.neighbours.knows(citizen(want.citizen));
  await files(walk, { ...want, refiles: caseId });
}

async function opens(
  walk: Walk,
  { citizen: n, channel, refiles, change }: Want,
  actor: Actor,
): Promise<string | undefined> {
  const { iin } = citizen(n);
  const calledAt = walk.world.deps.clock.now();
  const ticket = { number: 'A-1', takenAt: calledAt, calledAt };
  const opened = await does(walk, `opens at the ${channel}`, actor, (acting, deps) =>
    channel === 'portal'
      ? openOnPortal({ refiles, change }, acting, deps)
      : openAtDesk({ iin, ticket, ...(refiles ? { refiles } : {}), change }, acting, deps),
  );
  return opened?.id;
}

interface Filling {
  readonly caseId: string;
  readonly want: Want;
  readonly actor: Actor;
}

async function fillsIn(walk: Walk, { caseId, want, actor }: Filling): Promise<boolean> {
  const { citizen: n, category, provider, members = [], change, refiles } = want;
  const said = change ? { change: { kind: change.kind, reason: 'Жағдай өзгерді' } } : {};
  const form = aForm(citizen(n), { category, provider, members: members.map(memberOf), ...said });
  const saved = await does(walk, 'saves the form', actor, (acting, deps) => saveForm({ caseId, form }, acting, deps));
  if (!saved) return false;
  const wanted = want.forgetful && !refiles ? [] : documentsFor(want);
  const has = new Set((walk.ledger.files.get(caseId) as Application | undefined)?.documents.map(({ kind }) => kind));
  for (const kind of wanted) if (!has.has(kind) && !(await attaches(walk, { caseId, kind, actor }))) return false;
  return true;
}

function documentsFor({ channel, category, change }: Want): DocumentKind[] {
  const proof: DocumentKind[] = category === 'public-sector' && (!change || change.kind === 'list') ? ['D7'] : [];
  return channel === 'portal' ? proof : ['application', 'identity-document', ...proof];
}

async function submits(walk: Walk, caseId: string, { citizen: n, fault }: Want): Promise<void> {
  const { person, id } = await known(n, walk);
  const actor = recipient(id);
  const paper = await asks(walk, 'prepares the request', actor, (asker, deps) =>
    prepareRequest({ caseId }, asker, deps),
  );
  if (!paper) return;
  await takesAWhile(walk);
  const cms = aCms({ iin: person.iin, role: 'individual', ...(fault ? { fault } : {}) }, paper.bytes);
  const signed = { paperId: paper.id, sha256: paper.sha256, cms };
  for (const again of walk.dice().chance(0.1) ? ['', ' again'] : [''])
    await does(walk, `submits${again}`, actor, (acting, deps) => submitRequest({ caseId, signed }, acting, deps));
}

/** Whoever has left a draft behind ends it, or files it after all. */
export async function returnsTo(walk: Walk, draft: Application): Promise<void> {
  const { id: caseId, channel, applicant } = draft;
  const actor: Actor = channel === 'portal' ? recipient(applicant as PersonId) : officials.operator;
  await does(walk, 'discards the draft', actor, (acting, deps) => discardDraft({ caseId }, acting, deps));
}

/** X21: in the cabinet by his own signature, at a desk against identity that two have seen. */
export async function takesBack(walk: Walk, theCase: Application, n: number): Promise<void> {
  const { person, id } = await known(n, walk);
  const caseId = theCase.id;
  if (theCase.channel === 'portal') {
    const actor = recipient(id);
    const paper = await asks(walk, 'prepares to take back', actor, (asker, deps) =>
      prepareWithdrawal({ caseId }, asker, deps),
    );
    if (!paper) return;
    await takesAWhile(walk);
    const signed = {
      paperId: paper.id,
      sha256: paper.sha256,
      cms: aCms({ iin: person.iin, role: 'individual' }, paper.bytes),
    };
    await does(walk, 'takes back', actor, (acting, deps) => withdrawInCabinet({ caseId, signed }, acting, deps));
    return;
  }
  const { operator } = officials;
  const documentId = await attaches(walk, { caseId, kind: 'withdrawal-statement', actor: operator });
  if (!documentId) return;
  const came = { ...whoComes(walk, theCase), identityDocument: shown };
  await knocksFor(walk, 'two see who came', (now, deps) =>
    laySeen(deps, theCase, came, { at: now, staff: operator.staff }),
  );
  await does(walk, 'takes back at the desk', operator, (acting, deps) =>
    withdrawAtDesk({ caseId, ...came, documentId }, acting, deps),
  );
}
