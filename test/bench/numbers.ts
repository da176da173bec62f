// The numbers of one list: the whole way of a notice through prepare and sign, against its commits, the peers' way and a bare counter.
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { checkSignature } from '#casework/signing/check-signature.ts';
import { commitPapers } from '#casework/signing/commit-papers.ts';
import { preparePapers } from '#casework/signing/prepare-papers.ts';
import { type SignDeps, signPapers } from '#casework/signing/sign-papers.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Readings, reading, timed } from './figure.ts';

export interface NumbersTrial {
  readonly deps: SignDeps;
  readonly head: StaffActor;
  readonly now: Instant;
  /** the head's own machine makes the signature; its time is nobody's but his */
  readonly cmsOf: (bytes: Uint8Array, paperId: string) => Promise<Uint8Array>;
  /** one bare `ADD` on one item */
  readonly add: () => Promise<number>;
  readonly caseIds: readonly string[];
  /** papers a request */
  readonly batch: number;
}

/** As many requests to AWS as preparing and signing have under way at once. */
const atOnce = 10;

export interface Spell {
  readonly numbers: number;
  ms: number;
}

/** What the whole path is compared with, measured on other cases of the same run. */
export interface Beside {
  readonly committing: Spell;
  readonly peers: Spell;
}

/** Registers every case and answers the numbers a second of the whole way, against the commits alone, the peers' way and the bare `ADD`. */
export async function numbersRun(trial: NumbersTrial, { committing, peers }: Beside): Promise<Readings> {
  const { caseIds, batch, add } = trial;
  const preparing: Spell = { numbers: caseIds.length, ms: 0 };
  const signing: Spell = { numbers: caseIds.length, ms: 0 };
  for (let first = 0; first < caseIds.length; first += batch)
    await registerBatch(caseIds.slice(first, first + batch), trial, { preparing, signing });
  const adding = await timed(() => inParallel(caseIds, atOnce, add));
  const whole = rate({ numbers: caseIds.length, ms: preparing.ms + signing.ms });
  const bare = rate({ numbers: caseIds.length, ms: adding.ms });
  return {
    'whole path (prepare + sign)': reading('numbers/s', whole),
    'prepare alone': reading('papers/s', rate(preparing)),
    'sign alone (verify + commit)': reading('papers/s', rate(signing)),
    'commit alone': reading('numbers/s', rate(committing)),
    'sign ÷ commit alone': reading('×', rate(signing) / rate(committing)),
    'the peers’ way': reading('numbers/s', rate(peers)),
    'whole path ÷ the peers’ way': reading('×', whole / rate(peers)),
    'bare ADD, 10 at once, warm': reading('numbers/s', bare),
    'whole path ÷ bare ADD': reading('×', whole / bare),
    'commit ÷ bare ADD': reading('×', rate(committing) / bare),
  };
}

/** The commits of these cases, every signature of a batch checked before the first. */
export async function commitsRun(trial: NumbersTrial): Promise<Spell> {
  const { caseIds, batch, head, now } = trial;
  const spell: Spell = { numbers: caseIds.length, ms: 0 };
  const deps = { ...trial.deps, cases: watched(trial.deps.cases, spell) };
  const signing = { signer: head, now, requestId: 'bench' };
  for (let first = 0; first < caseIds.length; first += batch) {
    const { signatures } = await signedSheets(caseIds.slice(first, first + batch), trial);
    const checked = await inParallel(signatures, atOnce, (sheet) => checkSignature(sheet, signing, deps));
    const papers = checked.filter((one) => one.kind === 'confirmed');
    const outcomes = await commitPapers({ papers, signed: [] }, signing, deps);
    if ([...outcomes.values()].filter(({ kind }) => kind === 'signed').length < signatures.length)
      throw new Error('not every notice was committed');
  }
  return spell;
}

const rate = ({ numbers, ms }: Spell): number => (numbers * 1000) / ms;

/** Papers of these cases with the head's signatures, whose making is not counted. */
async function signedSheets(caseIds: readonly string[], { head, now, cmsOf, deps }: NumbersTrial) {
  const { answer, ms } = await timed(() => preparePapers(caseIds, { signer: head, now }, deps));
  const sheets = answer.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const signatures = await inParallel(sheets, atOnce, async ({ paper, bytes }) => ({
    paper,
    paperId: paper.paperId,
    cms: await cmsOf(bytes, paper.paperId),
  }));
  return { signatures, ms };
}

async function registerBatch(
  caseIds: readonly string[],
  trial: NumbersTrial,
  { preparing, signing }: Readonly<Record<'preparing' | 'signing', Spell>>,
): Promise<void> {
  const { head, now, deps } = trial;
  const { signatures, ms } = await signedSheets(caseIds, trial);
  preparing.ms += ms;
  const answers = await timed(() => signPapers(signatures, { signer: head, now, requestId: 'bench' }, deps));
  signing.ms += answers.ms;
  const unsigned = answers.answer.filter((answer) => !('signed' in answer));
  if (unsigned.length > 0 || answers.answer.length < caseIds.length)
    throw new Error(`not every notice was signed: ${JSON.stringify(unsigned[0])}`);
}

/** The milliseconds of every commit are added up; the commits of one list follow each other. */
function watched(cases: CaseStore, spell: Spell): CaseStore {
  return {
    ...cases,
    commit: async (commit) => {
      const { answer, ms } = await timed(() => cases.commit(commit));
      spell.ms += ms;
      return answer;
    },
  };
}
