import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { receiptBytes } from '#casework/papers/complaint-paper.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import { typed } from '#casework/typed.ts';
import type { CommandOf, ComplaintText, Matter } from '#domain/complaint/command.ts';
import { answerDue } from '#domain/complaint/rules/answer-due.ts';
import { isLate as isLateBy } from '#domain/complaint/rules/late.ts';
import { complaintNumber } from '#domain/complaint/rules/number.ts';
import { newId } from '#domain/ids.ts';
import type { Taker } from '#domain/regulation/messages/complaint-receipt.ts';
import { oblast } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type HoldingDeps, heldBy } from './dwelling-complained-of.ts';
import { type Acted, perform } from './on-complaint.ts';
import { type RemovalDeps, suspendedBy } from './removal-complained-of.ts';

export type RegisterDeps = ExecuteDeps &
  RemovalDeps &
  HoldingDeps & { readonly documents: Documents; readonly keyring: Keyring };

type Filing = CommandOf<'FileComplaint'>;

/** A complaint as it came, and by what it is shown to be his who complains. */
export interface Given {
  readonly matter: Matter;
  readonly text: ComplaintText;
  readonly by: Pick<Filing, 'paper' | 'signed' | 'identity' | 'letter'>;
  /** who took it at a desk or from the post, as the receipt names him; absent: the cabinet */
  readonly taker?: Taker;
  /** what else was written down */
  readonly records?: readonly PersonRecord[];
}

interface Work {
  readonly acting: Acting;
  readonly deps: RegisterDeps;
}

const tries = 3;

/** Its number, its receipt and what it suspends, in one commit with it; where a list moved meanwhile all is read again. */
export async function registered(fileId: string, given: Given, work: Work): Acted {
  for (let left = tries; ; left--) {
    const { acting, deps } = work;
    const done = await perform(fileId, await filingOf(fileId, given, work), acting, deps);
    if (done.ok || done.error.code !== 'CONTENTION' || left === 1) return done;
  }
}

async function filingOf(fileId: string, { matter, text, by, taker, records = [] }: Given, { acting, deps }: Work) {
  const { now, requestId } = acting;
  const number = complaintNumber(now, await deps.cases.nextIntakeSequence());
  const isLate = isLateBy(matter, now, by.letter);
  const timely = isLate ? undefined : matter.removal;
  const filedOn = by.letter?.postedOn ?? localDate(now);
  const own = by.signed ? ({ own: true } as const) : {};
  const { beside, acts } = await suspendedBy(
    timely,
    { number, filedOn, file: fileId, ...own },
    { now, requestId, deps },
  );
  const { beside: kept, ...hold } = await heldBy({ file: fileId, matter, isLate, ...own }, { now, requestId }, deps);
  const suspends = beside.length > 0 ? ({ suspends: true } as const) : {};
  const due = answerDue(matter.isAbove === true, now);
  const addressee = matter.isAbove ? oblast : matter.office;
  const issue = { id: newId('paper', Date.parse(now)), issuedAt: now };
  const bytes = receiptBytes(
    { id: fileId, text, matter, number, ...due, taker, addressee, ...suspends, ...hold },
    issue,
  );
  const [receipt, content, complainant] = await Promise.all([
    deps.documents.storePaper('COMPLAINT_RECEIPT', issue.id, bytes),
    typed('complaint', text, { caseId: fileId, now }, deps),
    deps.keyring.personOf(text.iin),
  ]);
  const command: Filing = {
    type: 'FileComplaint',
    ...{ number, matter, complainant, receipt, ...by, ...suspends, ...hold },
    content: { record: content.ref, content: text },
  };
  return { command, records: [content.record, ...records], beside: [...beside, ...kept], acts };
}
