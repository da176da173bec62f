import {
  answerBytes,
  complaintBytes,
  passedOnBytes,
  receiptBytes,
  withdrawalBytes,
} from '#casework/papers/complaint-paper.ts';
import type { Issue } from '#casework/papers/paper.ts';
import { paperText } from '#http/views/paper-text.ts';
import { aComplaint, aDraftedAnswer } from './a-complaint.ts';

interface World {
  readonly typed: string;
}

/** What somebody typed into a complaint, as its papers print it. */
const textOf = (typed: string) => ({
  ...{ iin: '900101300007', name: typed, address: typed, phone: '+77111234567' },
  ...{ against: typed, happened: typed, asked: typed },
});

const matter = { act: 'CONDUCT', office: 'uralsk' } as const;
const id = 'complaint_01KAV0000000000000000000AA';

const peopleOf = (typed: string) => ({
  read: async (record: string) => {
    const content = record === 'record_answer' ? { reasons: typed, act: typed, rest: typed } : textOf(typed);
    return { id: record, kind: 'complaint' as const, content, mac: '' };
  },
});

/** Every paper of a complaint as it is printed, whatever was typed into it. */
export const complaintPapers = (issue: Issue) => {
  const file = aComplaint({ id, draft: { ...aDraftedAnswer('SATISFIED'), outcome: 'PARTLY', owed: 'OTHER_ACT' } });
  const drafted = { ...file, draft: file.draft && { ...file.draft, record: { id: 'record_answer', mac: '' } } };
  const due = { registeredOn: '2018-02-19', lastDay: '2018-02-26', addressee: 'uralsk' } as const;
  return {
    COMPLAINT: async ({ typed }: World) => paperText(complaintBytes({ id, text: textOf(typed), matter }, issue)),
    COMPLAINT_RECEIPT: async ({ typed }: World) =>
      paperText(receiptBytes({ id, text: textOf(typed), matter, number: 'Ш-2018-000001', ...due }, issue)),
    COMPLAINT_ANSWER: async ({ typed }: World) =>
      paperText(await answerBytes(drafted, issue, { people: peopleOf(typed) })),
    COMPLAINT_PASSED_ON: async ({ typed }: World) =>
      paperText(await passedOnBytes(file, typed, issue, { people: peopleOf(typed) })),
    COMPLAINT_WITHDRAWAL: async ({ typed }: World) =>
      paperText(await withdrawalBytes(file, issue, { people: peopleOf(typed) })),
  };
};
