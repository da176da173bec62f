import { statusOf } from '#casework/asking/status-of.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { placeOfCase } from '#casework/register/read-place.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf } from '#http/commanding.ts';
import { limited } from '#http/limiting.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly register: Register;
  readonly people: People;
  readonly access: AccessLog;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
}

type Query = Call<unknown, unknown, { number: string; iin: string; reason: string }>;

/**
 * 16: the status for a caller, who names the number and the IIN. An unknown number and another's IIN get one
 * answer; every question is counted, and noted with its reason before it is answered.
 */
export const queryStatus: Operation<Query, Deps> = async (call, deps) => {
  const number = parseCaseNumber(call.body.number) ?? '';
  const person = await deps.keyring.personOf(call.body.iin);
  const byNumber = await limited('statusOfNumber', number, deps.throttle);
  const tooOften = (await limited('statusOfPerson', person, deps.throttle)) ?? byNumber;
  if (tooOften) return refused(tooOften);
  const caseId = await deps.lists.byNumber(number);
  const found = await deps.cases.load(application, caseId ?? number);
  const theCase = found?.applicant === person ? found : undefined;
  await noteQuestion(call, { subject: caseId ?? number, fields: theCase ? ['status'] : [] }, deps);
  if (!theCase) return refused(problem('CASE_NOT_FOUND', { paragraph: '16' }));
  return ok({ body: statusOf(theCase, call.now, await placeOfCase(theCase, call.now, deps)) });
};

/** The reason is a person's own words, so it has a record of its own, which the log names; unknown numbers are logged too. */
async function noteQuestion(
  call: Query,
  { subject, fields }: { readonly subject: string; readonly fields: readonly string[] },
  deps: Deps,
): Promise<void> {
  const { now: at, requestId } = call;
  const { record } = await typed('reason', call.body.reason, { now: at }, deps);
  await deps.people.write(record);
  await deps.access.append({
    reader: actorRecord(actorOf(call)),
    subject,
    fields,
    why: `16; ${record.id}`,
    at,
    requestId,
  });
}
