import { claimTask } from '#casework/acts/claiming.ts';
import { correctSlip } from '#casework/acts/examining/correct-slip.ts';
import { draftNotice, draftRefusal, returnDraft } from '#casework/acts/examining/draft-result.ts';
import { handOverResult } from '#casework/acts/examining/hand-over-result.ts';
import { nameExecutor, replaceExecutor } from '#casework/acts/examining/name-executor.ts';
import { recordPowerCheck } from '#casework/acts/examining/record-power-check.ts';
import { registerRequest } from '#casework/acts/examining/register-request.ts';
import { resolveEvidence } from '#casework/acts/examining/resolve-evidence.ts';
import { sendResult } from '#casework/acts/examining/send-result.ts';
import { recuse as declareRecusal } from '#casework/acts/examining/staffing.ts';
import { receivePerson } from '#casework/acts/filing/receive-person.ts';
import { refusePackage } from '#casework/acts/filing/refuse-package.ts';
import { signRequest } from '#casework/acts/filing/sign-request.ts';
import { prepareWithdrawal, withdrawAtDesk, withdrawInCabinet } from '#casework/acts/filing/withdraw-request.ts';
import { formSoFar, readForm } from '#casework/papers/form.ts';
import type { Actor, StaffActor } from '#domain/actor.ts';
import type { EvidenceKind } from '#domain/application/evidence-kinds.ts';
import type { RefusalText } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { attachableKinds } from '#domain/application/rules/filing/attaching/attachable.ts';
import type { Slip } from '#domain/form/slip.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { executors, head, officials, operator, ownIin, registrar, substitute } from './cast.ts';
import { recipientOf } from './filing.ts';
import { attach } from './package.ts';
import { sheetsOf, signSheets } from './signing.ts';
import { granted, type Story } from './story.ts';

type Said = string;

/** Facts, their source and the cure, as a refusal cannot be without (para 3, 5.4). */
export const aRefusal: RefusalText & { readonly ground: string } = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Меншігінде тұрғын үйі бар', source: 'Құқықтық кадастр, 12.03.2018' }],
  cure: 'Талапқа сәйкес келген соң қайта жүгініңіз',
};

const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };

/** Of the document that whoever came shows; where no representative is named, of nobody's. */
async function iinOf(story: Story, who: 'recipient' | 'representative'): Promise<string> {
  const typed = await formSoFar(await story.theCase(), story.world.deps);
  return (who === 'recipient' ? typed?.form.applicant : typed?.representation?.representative)?.iin ?? '';
}

export const operatorVerbs = (story: Story) => ({
  /** 8.7: with the operator's own EDS (X10) */
  signs: async () => {
    const { request } = await story.theCase();
    if (!request) throw new Error('nothing to sign');
    const content = await story.world.deps.documents.readPaper(request);
    const cms = aCms({ iin: ownIin[operator.staff] ?? '', bin: stateCorporation.bin, role: 'employee' }, content);
    return story.act(operator, (asked, acting, deps) => signRequest({ ...asked, cms }, acting, deps));
  },
  /** 5.7: against identity */
  handsOver: (to: 'recipient' | 'representative' = 'recipient') =>
    story.act(operator, async (asked, acting, deps) =>
      handOverResult({ ...asked, to, iin: await iinOf(story, to), identityDocument }, acting, deps),
    ),
  /** X87: who comes to a desk that did not take his request */
  receives: (purpose: 'enquiry' | 'contacts' = 'enquiry') =>
    story.act(operator, async (asked, acting, deps) => {
      const came = { by: 'recipient', iin: await iinOf(story, 'recipient'), purpose } as const;
      return receivePerson({ ...asked, ...came, identityDocument }, acting, deps);
    }),
  /** X21: against identity, on a scan of the statement signed by hand */
  takesBack: async (by: 'recipient' | 'representative' = 'recipient') => {
    const mayScan = attachableKinds(await story.theCase()).includes('withdrawal-statement');
    const documentId = mayScan ? await attach(story, operator, 'withdrawal-statement') : 'no scan';
    const came = { by, iin: await iinOf(story, by), identityDocument };
    const { deps } = story.world;
    await laySeen(deps, await story.theCase(), came, { at: deps.clock.now(), staff: operator.staff });
    return story.act(operator, (asked, acting) => withdrawAtDesk({ ...asked, ...came, documentId }, acting, deps));
  },
  scansWithdrawal: () => attach(story, operator, 'withdrawal-statement'),
  claims: () => story.act(operator, ({ caseId }, acting, deps) => claimTask(application, caseId, { acting, deps })),
  /** M10: before anything is sent, with what is missing */
  refusesPackage: () => story.act(operator, refusePackage),
});

const incoming = new Map<string, string>();

/** A number of its own for each document, one after another, as a register of incoming documents gives it (X57). */
export function incomingNumber({ caseId }: { readonly caseId: string }): string {
  const number = incoming.get(caseId) ?? `${incoming.size + 1}-18`;
  incoming.set(caseId, number);
  return number;
}

export const registrarVerbs = (story: Story) => ({
  registers: () =>
    story.act(registrar, (asked, acting, deps) =>
      registerRequest({ ...asked, number: incomingNumber(asked) }, acting, deps),
    ),
  sends: () => story.act(registrar, sendResult),
  correctsSlip: (slip: Slip, reason?: string) => correctsSlip(story, registrar, slip, reason),
});

export const headVerbs = (story: Story) => ({
  namesExecutor: (who: keyof typeof executors = 'executor') => {
    const named = { executor: executors[who].staff, resolution: 'Қарауға' };
    return story.act(head, (asked, acting, deps) => nameExecutor({ ...asked, ...named }, acting, deps));
  },
  replacesExecutor: (who: keyof typeof executors, reason: Said = 'Демалыста') => {
    const named = { executor: executors[who].staff, reason };
    return story.act(head, (asked, acting, deps) => replaceExecutor({ ...asked, ...named }, acting, deps));
  },
  recuses: (who: keyof typeof executors, why?: Said) => recuse(story, head, { staff: executors[who].staff, why }),
  recusesHimself: () => recuse(story, head, { staff: head.staff }),
  returnsDraft: (reason: Said = 'Дерек жетіспейді') =>
    story.act(head, (asked, acting, deps) => returnDraft({ ...asked, reason }, acting, deps)),
  signs: () => signResult(story, head),
});

export const substituteVerbs = (story: Story) => ({ signs: () => signResult(story, substitute) });

export const executorVerbs = (story: Story, actor: StaffActor = officials.executor) => ({
  drafts: (kind: 'notice' | 'refusal', changes: Partial<typeof aRefusal> = {}) =>
    story.act(actor, (asked, acting, deps) =>
      kind === 'notice'
        ? draftNotice({ ...asked, reasoning: 'Есепке қойылсын' }, acting, deps)
        : draftRefusal({ ...asked, ...aRefusal, ...changes }, acting, deps),
    ),
  checksPower: (found: 'confirmed' | 'refuted') => {
    const check = { found, reason: 'Түпнұсқасымен салыстырылды' };
    return story.act(actor, (asked, acting, deps) => recordPowerCheck({ ...asked, ...check }, acting, deps));
  },
  /** X64, X71: what he found of a difference */
  resolves: (kind: EvidenceKind, finding: string) => {
    const found = { kind, finding, reason: 'Жеке куәлігімен салыстырылды' };
    return story.act(actor, (asked, acting, deps) => resolveEvidence({ ...asked, ...found }, acting, deps));
  },
  correctsSlip: (slip: Slip, reason?: string) => correctsSlip(story, actor, slip, reason),
  recusesHimself: () => recuse(story, actor, { staff: actor.staff }),
  claims: () => story.act(actor, ({ caseId }, acting, deps) => claimTask(application, caseId, { acting, deps })),
});

export const recipientVerbs = (story: Story) => ({
  /** X21: a statement signed in the cabinet */
  withdraws: async () => {
    const { deps } = story.world;
    const { applicant } = await readForm(await story.theCase(), deps);
    const actor = await recipientOf(story, applicant);
    const asked = { caseId: story.caseAtHand() };
    const { id, sha256, bytes } = granted(await prepareWithdrawal(asked, { actor, now: deps.clock.now() }, deps));
    const signed = { paperId: id, sha256, cms: aCms({ iin: applicant.iin, role: 'individual' }, bytes) };
    return story.act(actor, (_, acting) => withdrawInCabinet({ ...asked, signed }, acting, deps));
  },
});

/** X57: before the signature in the form alone, after it for the head to sign. */
const correctsSlip = (story: Story, actor: Actor, slip: Slip, reason = 'Куәлікте осылай') =>
  story.act(actor, (asked, acting, deps) => correctSlip({ ...asked, slip, reason }, acting, deps));

const recuse = (story: Story, actor: Actor, { staff, why = 'Туысы' }: { staff: string; why?: Said }) =>
  story.act(actor, (asked, acting, deps) => declareRecusal({ id: asked.caseId, staff, reason: why }, acting, deps));

/** 5.5: the exact bytes, with the number the list would give next, then the signature. */
async function signResult(story: Story, signer: StaffActor) {
  const sheets = await sheetsOf([story.caseAtHand()], signer, story.world);
  const [answer] = await signSheets(sheets, signer, story.world);
  if (!answer || !('signed' in answer)) throw new Error(`not signed: ${JSON.stringify(answer)}`);
  return story.theCase();
}
