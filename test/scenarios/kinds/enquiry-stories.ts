import { expect } from 'vitest';
import type { Kind } from '#domain/file/kind.ts';
import { anOffice, answers, down, type Office, up } from '#test/kinds/enquiry/an-office.ts';
import type { Enquiry } from '#test/kinds/enquiry/enquiry.ts';
import { enquiry } from '#test/kinds/enquiry/kind.ts';
import type { Played, StoriesOfKind } from './story.ts';

type AtOffice = Played & { readonly office: Office };
const officeOf = (played: Played): Office => (played as AtOffice).office;

async function opened(office: Office = anOffice()): Promise<AtOffice> {
  return { service: office.service, id: await office.opens(), office };
}

/** The smallest kind there is, which only tests know: two steps, one of them a neighbour's. */
export const enquiryStories: StoriesOfKind = {
  kind: enquiry as unknown as Kind,
  humans: [
    {
      step: 'answer-enquiry',
      reach: opened,
      act: (one) => answers(officeOf(one), one.id),
      again: 'NOT_IN_THIS_STATUS',
    },
  ],
  outages: [
    {
      step: 'ask-archive',
      reach: () => {
        const office = anOffice();
        office.archiveAnswers(down);
        return opened(office);
      },
      rises: (one) => officeOf(one).archiveAnswers(up),
      passes: ({ found }: Enquiry) => found !== undefined,
    },
  ],
  walk: {
    begin: opened,
    acts: [{ isDone: ({ status }: Enquiry) => status === 'ANSWERED', act: (one) => answers(officeOf(one), one.id) }],
    days: 10,
    ends: 'ANSWERED',
    expectOnce: async (one) => {
      const signed = (await officeOf(one).journal(one.id)).flatMap(({ events }) =>
        events.filter(({ type }) => type === 'AnswerSigned'),
      );
      expect(signed).toHaveLength(1);
    },
  },
};
