import { defectRefs, defectsIn } from '#casework/filing/conformity.ts';
import { appealToCorporation } from '#casework/papers/appeal.ts';
import { formPaper, readForm } from '#casework/papers/paper.ts';
import { preparePaper } from '#casework/papers/paper-to-sign.ts';
import { withdrawalContent } from '#casework/papers/request-paper.ts';
import { preparePapers } from '#casework/signing/prepare-papers.ts';
import { signPapers } from '#casework/signing/sign-papers.ts';
import type { Actor, StaffActor } from '#domain/actor.ts';
import type { RefusalText } from '#domain/application/command.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import type { PersonId } from '#domain/ids.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { providers } from '#domain/regulation/offices/providers.ts';
import { centreName, stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { executors, head, officials, operator, ownIin, registrar, substitute } from './cast.ts';
import { settle } from './relay.ts';
import { insisting, Refused, type Story } from './story.ts';

type Said = string;

/** Facts, their source and the cure, as a refusal cannot be without (para 3, 5.4). */
export const aRefusal: RefusalText & { readonly ground: string } = {
  ground: 'requirements-not-met',
  facts: [{ fact: 'Меншігінде тұрғын үйі бар', source: 'Құқықтық кадастр, 12.03.2018' }],
  cure: 'Талапқа сәйкес келген соң қайта жүгініңіз',
};

export const operatorVerbs = (story: Story) => ({
  /** 8.7: with the operator's own EDS (X10) */
  signs: async () => {
    const { request } = await story.theCase();
    if (!request) throw new Error('nothing to sign');
    const content = await story.world.deps.documents.readPaper(request);
    const { bin } = stateCorporation;
    const cms = aCms({ iin: ownIin[operator.staff] ?? '', bin, role: 'employee' }, content);
    const signature = await story.world.deps.documents.storeSignature(cms);
    return story.perform(operator, { type: 'SignRequest', signature, certificateSha256: 'of the operator' });
  },
  /** 5.7: against identity */
  handsOver: async (to: 'recipient' | 'representative' = 'recipient') => {
    const { said, record } = await story.typed('identity', { document: '012345678' });
    return story.perform(operator, { type: 'HandOverResult', to, identity: said.record }, [record]);
  },
  takesBack: (by: 'recipient' | 'representative' = 'recipient') => withdraw(story, operator, by),
  claims: () => story.perform(operator, { type: 'ClaimTask' }),
  refusesPackage: () => refusePackage(story),
});

export const registrarVerbs = (story: Story) => ({
  registers: () => story.perform(registrar, { type: 'RegisterRequest', number: 'К-17' }),
  sends: () => story.perform(registrar, { type: 'SendResult' }),
});

export const headVerbs = (story: Story) => ({
  namesExecutor: async (who: keyof typeof executors = 'executor') => {
    const { said, record } = await story.typed('reason', 'Қарауға');
    const command = { type: 'NameExecutor', executor: executors[who].staff, resolution: said } as const;
    return story.perform(head, command, [record]);
  },
  replacesExecutor: async (who: keyof typeof executors, why: Said = 'Демалыста') => {
    const { said, record } = await story.typed('reason', why);
    return story.perform(head, { type: 'ReplaceExecutor', executor: executors[who].staff, reason: said }, [record]);
  },
  recuses: async (who: keyof typeof executors, why?: Said) =>
    declareRecusal(story, head, { staff: executors[who].staff, why }),
  recusesHimself: () => declareRecusal(story, head, { staff: head.staff }),
  returnsDraft: async (why: Said = 'Дерек жетіспейді') => {
    const { said, record } = await story.typed('reason', why);
    return story.perform(head, { type: 'ReturnDraft', reason: said }, [record]);
  },
  signs: () => signResult(story, head),
});

export const substituteVerbs = (story: Story) => ({ signs: () => signResult(story, substitute) });

export const executorVerbs = (story: Story, actor: StaffActor = officials.executor) => ({
  drafts: async (kind: 'notice' | 'refusal', changes: Partial<typeof aRefusal> = {}) => {
    if (kind === 'notice') {
      const { said, record } = await story.typed('draft', 'Есепке қойылсын');
      return story.perform(actor, { type: 'DraftNotice', draft: said }, [record]);
    }
    const { ground, ...content } = { ...aRefusal, ...changes };
    const { said, record } = await story.typed('draft', content);
    return story.perform(actor, { type: 'DraftRefusal', ground, draft: said }, [record]);
  },
  checksPower: async (found: 'confirmed' | 'refuted') => {
    const { said, record } = await story.typed('reason', 'Түпнұсқасымен салыстырылды');
    return story.perform(actor, { type: 'RecordPowerCheck', found, reason: said }, [record]);
  },
  recusesHimself: () => declareRecusal(story, actor, { staff: actor.staff }),
  claims: () => story.perform(actor, { type: 'ClaimTask' }),
});

export const recipientVerbs = (story: Story) => ({
  /** decisions 3: a statement signed in the cabinet */
  withdraws: async () => {
    const { applicant } = await story.theCase();
    return withdraw(story, { kind: 'recipient', person: applicant as PersonId }, 'recipient');
  },
});

/** M10: before anything is sent, with what is missing. */
async function refusePackage(story: Story) {
  const { deps } = story.world;
  const theCase = await story.theCase();
  const now = deps.clock.now();
  const defects = defectsIn(theCase, await readForm(theCase, deps), now);
  const centre = centreName('uralsk', now.slice(0, 10));
  const message = messages.M10({ centre, defects, appeal: appealToCorporation(now) });
  const content = { type: 'INTAKE_REFUSAL_RECEIPT', organisation: operator.organisation, message } as const;
  const paper = await formPaper(theCase, content, now, deps);
  return story.perform(operator, { type: 'RefusePackage', defects: defectRefs(defects), paper });
}

async function declareRecusal(story: Story, actor: Actor, { staff, why = 'Туысы' }: { staff: string; why?: Said }) {
  const { said, record } = await story.typed('reason', why);
  return story.perform(actor, { type: 'DeclareRecusal', staff, reason: said }, [record]);
}

async function withdraw(story: Story, actor: Actor, by: 'recipient' | 'representative') {
  const theCase = await story.theCase();
  const { documents } = story.world.deps;
  const now = story.world.deps.clock.now();
  const { id, bytes } = await preparePaper(theCase, withdrawalContent(theCase), now, story.world.deps);
  const statement: PaperRef = await documents.storePaper('WITHDRAWAL_STATEMENT', id, bytes);
  return story.perform(actor, { type: 'WithdrawRequest', statement, by });
}

/** 5.5: the exact bytes, with the number the list would give next, then the signature (architecture 5). */
async function signResult(story: Story, signer: StaffActor) {
  const { deps } = story.world;
  const now = deps.clock.now();
  const [prepared] = await preparePapers([story.caseAtHand()], { signer, now }, deps);
  if (!prepared) throw new Error('nothing was prepared');
  const { outcome } = prepared;
  if (!outcome.ok) throw new Refused({ code: outcome.error });
  const { paper, bytes } = outcome.value;
  const role = signer.standsFor ? 'authorisedSigner' : 'head';
  const cms = aCms({ iin: ownIin[signer.staff] ?? '', bin: providers.uralsk.bin, role }, bytes);
  const signing = { signer, now, requestId: `sign-${paper.paperId}` };
  const [answer] = await insisting(() => signPapers([{ paperId: paper.paperId, cms }], signing, deps));
  await settle();
  if (!answer || !('signed' in answer)) throw new Error(`not signed: ${JSON.stringify(answer)}`);
  return story.theCase();
}
