import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { silenceOf } from '#domain/complaint/rules/silence.ts';
import { termWaitedFor } from '#domain/complaint/rules/waited-for.ts';
import { isStep, paragraphOf } from '#domain/complaint/steps.ts';
import { statusWords } from '#domain/complaint/words/status-words.ts';
import { complaintActs } from '#domain/regulation/complaints/acts.ts';
import { outcomeWords } from '#domain/regulation/complaints/outcomes.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const maybe = z.optional(text);

/** A line of the register of complaints: number, moment, office, step, due, outcome; it names nobody. */
export const ComplaintLine = z.object({
  id: text,
  number: text,
  receivedAt: text,
  /** the day on which it counts as registered, from which its term runs */
  registeredOn: maybe,
  channel: text,
  office: text,
  level: text,
  about: z.object({ act: text, name: Words, file: maybe }),
  status: text,
  publicStatus: Words,
  /** whose task it is now */
  task: z.optional(z.object({ step: text, paragraph: maybe, role: text, organisation: text, since: text })),
  /** what is waited for, until when, and whether that is over */
  due: z.optional(z.object({ term: text, lastDay: text, dueAt: text, isOver: z.boolean() })),
  /** since when silence is a refusal (APPK 91) */
  silentSince: maybe,
  outcome: z.optional(z.object({ id: text, name: Words })),
  answeredAt: maybe,
  toldAt: maybe,
});
type ComplaintLine = z.infer<typeof ComplaintLine>;

export function complaintLine(file: Complaint, now: Instant): ComplaintLine {
  const { id, number, openedAt: receivedAt, channel, office, level, about, status, task, terms } = file;
  const due = termWaitedFor(file);
  const outcome = outcomeOf(file);
  return {
    ...{ id, number, receivedAt, channel, office, level, status },
    registeredOn: (terms.answering ?? terms.second)?.acceptedOn,
    about: { act: about.act, name: complaintActs[about.act].name, file: about.file },
    publicStatus: statusWords(file),
    task: task && {
      ...{ step: task.step, role: task.role, organisation: task.organisation, since: task.openedAt },
      paragraph: isStep(task.step) ? paragraphOf(task.step) : undefined,
    },
    due: due && { term: due.term, lastDay: due.lastDay, dueAt: due.dueAt, isOver: now >= due.dueAt },
    silentSince: silenceOf(file, now)?.since,
    outcome: outcome && { id: outcome, name: outcomeWords[outcome] },
    answeredAt: file.answer?.at,
    toldAt: file.told?.at,
  };
}

/** What became of it; nothing yet where nobody has signed. */
function outcomeOf({ answer, isPassedOn, status }: Complaint): keyof typeof outcomeWords | undefined {
  if (answer) return answer.outcome;
  return isPassedOn ? 'PASSED_ON' : status === 'WITHDRAWN' ? 'WITHDRAWN' : undefined;
}
