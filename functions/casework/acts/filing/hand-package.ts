import type { Acting, Asked, ExecuteDeps } from '#casework/execute.ts';
import { type EntryHeldDeps, entryToChange } from '#casework/filing/entry-held.ts';
import { filingOf, mendedBy, newCaseNumber } from '#casework/filing/filing.ts';
import { paperGround } from '#casework/filing/paper-ground.ts';
import { formSoFar } from '#casework/papers/form.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Outages } from '#casework/ports/outages.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { ConfirmedByAnother } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { entryBars } from '#domain/application/rules/filing/moment/carried-moment.ts';
import { formMissing, handingFault } from '#domain/application/rules/filing/package.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { besideVisit } from '../visiting/beside-visit.ts';
import { carryMoment } from './carry-moment.ts';

export interface HandDeps extends ExecuteDeps, PaperDeps, EntryHeldDeps {
  readonly cases: CaseStore;
  readonly keyring: Keyring;
}

/**
 * 5.1, X41: the operator confirms that the complete package is in his hands; that instant is the priority moment. The
 * rule is asked before the request is formed: what is refused leaves no paper behind.
 */
export const handPackage = ({ caseId }: { readonly caseId: string }, acting: Acting, deps: HandDeps): Acted =>
  perform(caseId, { type: 'HandPackage', ask: handing(acting, {}, deps) }, acting, deps);

export interface HandTakenDeps extends HandDeps {
  readonly lists: Pick<CaseLists, 'receipts'>;
  readonly outages: Pick<Outages, 'get'>;
}

/**
 * X60: what was taken in paper and asked about is handed over as the operator who asked, in one transaction with the
 * confirmation of it; where another request of the person bars it, its moment comes to that one, if it may (X107).
 */
export async function handTakenInPaper(kept: SecondPerson, acting: Acting, deps: HandTakenDeps): Acted {
  const content = await contentOf('takenInPaper', kept, deps);
  const confirmed = { request: kept, content, ...(await paperGround(content, kept.organisation, deps)) };
  const ask = handing(acting, { confirmed }, deps);
  const handed = await perform(content.caseId, { type: 'HandPackage', ask }, acting, deps);
  if (handed.ok || !handed.error.pointer) return handed;
  const { code, pointer: to } = handed.error;
  if (code === 'PAPER_BESIDE_ENTRY' && (await isNoEarlier(to, content.caseId, acting, deps)))
    return refused(refusal('ALREADY_REGISTERED', { paragraph: '10.5', pointer: to }));
  if (code !== 'PAPER_BESIDE_REQUEST' && code !== 'PAPER_BESIDE_ENTRY') return handed;
  const done = await carryMoment({ to, confirmed }, acting, deps);
  const isCarried = done.ok && done.value.file.paperMoment?.from === content.caseId;
  return isCarried || (!done.ok && done.error.code === 'CONTENTION') ? done : handed;
}

/** Is the person registered by a request whose moment is no later than that of the paper? Then there is nothing to keep. */
async function isNoEarlier(by: string, from: string, { now }: Acting, { cases }: HandDeps): Promise<boolean> {
  const [entered, draft] = await Promise.all([by, from].map((id) => cases.load(application, id)));
  return draft !== undefined && entryBars(entered, draft, now) === 'ALREADY_REGISTERED';
}

const handing =
  (acting: Acting, { confirmed }: { readonly confirmed?: ConfirmedByAnother }, deps: HandDeps): Ask =>
  async (before) => {
    const { now } = acting;
    const filled = await formSoFar(before, deps);
    if (!filled) return refused(formMissing(before));
    const [mends, entry] = await Promise.all([mendedBy(before, deps), entryToChange(before, deps)]);
    const fault = handingFault(before, { form: filled.form, mends }, { now, confirmed, entry });
    if (fault) return refused(fault);
    const visited = await besideVisit(before, 'TakePackage', acting, deps);
    if (!visited.ok) return visited;
    const number = newCaseNumber(now);
    const content = requestContent(before, filled)(now);
    const request = await formPaper({ ...before, number }, content, now, deps);
    const { filing, records } = await filingOf(before, filled, { number, request, now }, deps);
    const command = { type: 'HandPackage', filing, confirmed } as const;
    const asked: Asked<ApplicationCommand> = { command, records, settles: confirmed?.request, beside: visited.value };
    return ok(asked);
  };
