import type { WritingDeps } from '#casework/acting.ts';
import { type Came, handedTo } from '#casework/acts/handing/who-came.ts';
import type { Acting } from '#casework/execute.ts';
import { typed } from '#casework/typed.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import { hasEnded } from '#domain/application/status.ts';
import { originOf } from '#domain/complaint/rules/answer.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { ok } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { letGoBy } from './dwelling-let-go.ts';
import { type Acted, type Ask, type OfComplaint, perform } from './on-complaint.ts';

/** X290: once another has confirmed it whoever has no cabinet is handed the answer, against identity. */
export const handOverAnswer = (
  { complaintId, ...came }: OfComplaint & Came,
  acting: Acting,
  deps: WritingDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async () => {
    const { handed, kept } = await handedTo(complaintId, { ...came, confirmed }, acting.now, deps);
    return ok({ command: { type: 'HandOverAnswer', ...handed }, ...kept });
  };
  return perform(complaintId, { type: 'HandOverAnswer', ask }, acting, deps);
};

/** X53, X305: the same by registered post, which another has confirmed too; it counts as told with the end of the tenth day. */
export const postAnswer = (
  { complaintId, number }: OfComplaint & { readonly number: string },
  acting: Acting,
  deps: WritingDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async () => ok({ command: { type: 'PostAnswer', number, confirmed }, settles: confirmed });
  return perform(complaintId, { type: 'PostAnswer', ask }, acting, deps);
};

/** Whoever owes what the answer says tells that it is done, and by which file (APPK 100); the files show it. */
export function recordFulfilment(
  { complaintId, record: said, file }: OfComplaint & { readonly record: string; readonly file?: string | undefined },
  acting: Acting,
  deps: WritingDeps,
): Acted {
  const ask: Ask = async (before) => {
    const { file: origin } = originOf(before.about);
    const [amended, request, decided, row, { record, ref }] = await Promise.all([
      file ? deps.cases.load(amendment, file) : undefined,
      origin ? deps.cases.load(application, origin) : undefined,
      origin ? deps.cases.load(amendment, origin) : undefined,
      origin ? deps.cases.load(oldEntry, origin) : undefined,
      typed('reason', said, { caseId: complaintId, now: acting.now }, deps),
    ]);
    const found = {
      amendment: amended,
      subject: request?.applicant ?? decided?.subject ?? row?.subject,
      isDecided: request && (request.result !== undefined || hasEnded(request.status)),
    };
    const command = { type: 'RecordFulfilment', record: { record: ref, content: said }, file, found } as const;
    const released = await letGoBy({ ...before, status: 'ANSWERED' }, acting, deps);
    return ok({ command, records: [record], beside: released });
  };
  return perform(complaintId, { type: 'RecordFulfilment', ask }, acting, deps);
}
