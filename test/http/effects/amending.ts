import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { enters, untouched } from '#domain/queue/act-on-list.ts';
import { besideKey, emptyDay, emptyYear, entryKey, entryName } from '#domain/queue/list.ts';
import { aDecision, anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { colleague, second } from './at-desk.ts';
import type { Drive, Place } from './driven.ts';
import { identityDocument, owner, reason, representative, signed } from './people.ts';

const [deputy, executor] = [officialId('deputy'), officialId('executor')];
export const day = '2018-02-20';
export const fact = {
  kind: 'BOUGHT',
  fact: 'Пәтер сатып алды',
  source: { kind: 'REGISTER', name: 'Кадастр' },
  on: day,
};
const written = { facts: [fact], cure: 'Құжат әкелсе' };
const record = (n: number) => ({ id: `record_amendment_${n}`, mac: '' });

/** The request that lies there has put its person on the list, and an executor has proposed to remove him. */
export const proposed =
  (parts: Partial<Amendment>) =>
  async ({ world, theCase }: Place) => {
    const { person } = world.actors.recipient as { person: string };
    for (const n of [1, 2]) world.people.put({ id: record(n).id, kind: 'amendment', content: written, mac: '' });
    const id = newFileId(amendment, 1);
    const at = world.clock.now();
    const laid = { proposal: record(1), proposed: { by: 'staff_proposer', person: 'person_proposer', at } };
    world.cases.seed(anAmendment({ id, subject: person, request: theCase.id, ...laid, ...parts }));
    return { amendmentId: id };
  };

export const examined = { examiner: deputy } as const;
export const drafted = {
  ...examined,
  status: 'AWAITING_SIGNATURE',
  draft: { outcome: 'AMENDED', record: record(2), by: deputy, at: '2018-03-01T06:00:00.000Z' },
} as const;
export const decided = { ...drafted, status: 'AWAITING_SENDING', decision: aDecision('AMENDED') } as const;

/** An entry of that request’s person, with the list’s next number, that his claim holds. */
export async function listed({ world, theCase }: Pick<Place, 'world' | 'theCase'>, nth = 1): Promise<undefined> {
  const of = { provider: 'uralsk', list: 'public-sector' };
  const list = await world.register.list(of.provider, of.list);
  const reading = {
    list,
    years: new Map([[2018, emptyYear(of.provider, of.list, 2018)]]),
    days: new Map([[day, emptyDay(of.provider, of.list, day)]]),
    entries: [],
  };
  const rank = { day, priorityMoment: `${day}T05:00:00.000Z`, intakeSequence: nth };
  const acting = { ground: '74', caseId: theCase.id, at: rank.priorityMoment, actor: {}, ...sealing };
  const after = enters(untouched(reading), 'REGISTERED', { ...of, ...rank, caseId: theCase.id }, acting);
  await world.cases.commit({ plans: [], acts: [actFrom(reading, after)] });
  const key = (nth === 1 ? entryKey : besideKey)(of.provider, theCase.applicant);
  world.cases.holds({ key, holder: entryName({ ...of, registerNumber: nth }), file: theCase.id });
}

export const proposal = {
  purpose: 'REMOVAL',
  list: 'public-sector',
  registerNumber: 1,
  ground: 'NEED_ENDED',
  ...written,
};
/** Who may confirm it reads what is asked. */
export const confirming: Drive['views'] = {
  readConfirmation: { as: 'head', names: ({ answer }) => ({ confirmationId: answer?.confirmation?.id }) },
};
/** A colleague at the next desk has heard it, too. */
export const heardByTwo = (first: NonNullable<Drive['first']>) => async (the: Place) => {
  await colleague(the);
  return first(the);
};
const shownAs = (answer: { id?: string } | undefined) => ({ amendmentId: answer?.id });

/** The exact bytes of the answer, signed. */
export async function prepared(the: Place) {
  const { amendmentId } = (await proposed({ status: 'ANSWER_AWAITED' })(the)) ?? {};
  const path = `/v1/queue/amendments/${amendmentId}/answer-statement`;
  const { body } = await the.world.knock('POST', path, { as: 'recipient', body: { answer: reason } });
  const other = signed(body.content, { iin: representative.iin, role: 'individual' });
  return { amendmentId, paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content), other };
}

/** What the provider decides about an entry, and what its person says to it. */
export const amending: Readonly<Record<string, Drive>> = {
  proposeAmendment: {
    as: 'executor',
    at: caseIn('ISSUED'),
    first: listed,
    types: proposal,
    views: {
      readAmendment: { as: 'head', names: ({ answer }) => shownAs(answer) },
      readAmendmentTexts: {
        as: 'head',
        types: () => ({ why: 'supervision' }),
        names: ({ answer }) => shownAs(answer),
      },
    },
  },
  'proposeAmendment, of one with family': {
    as: 'executor',
    at: { ...caseIn('ISSUED'), family: ['person_2'] },
    first: listed,
    types: { ...proposal, ground: 'MOVED_AWAY', facts: [{ ...fact, kind: 'MOVED' }], nobodyLeftInNeed: true },
    otherwise: { nobodyLeftInNeed: false },
  },
  nameExaminer: {
    as: 'head',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'UNDER_EXAMINATION' }),
    types: { examiner: executor, reason },
  },
  recordHearing: {
    as: 'deputy',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'HEARING_AWAITED', ...examined }),
    types: { said: reason },
  },
  draftAmendment: {
    as: 'deputy',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'UNDER_EXAMINATION', ...examined }),
    types: { outcome: 'AMENDED', ...written },
  },
  returnAmendment: { as: 'head', at: caseIn('ISSUED'), first: proposed(drafted), types: { reason } },
  handOverDecision: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed(decided),
    types: { iin: owner.iin, identityDocument },
    otherwise: {},
    views: confirming,
  },
  handOverProposal: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'PROPOSAL_UNSENT' }),
    types: { iin: owner.iin, identityDocument },
    otherwise: {},
    views: confirming,
  },
  postProposal: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'PROPOSAL_UNSENT' }),
    types: { number: '1-44/18' },
    views: confirming,
  },
  postDecision: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed(decided),
    types: { number: '1-45/18' },
    views: confirming,
  },
  recuseFromAmendment: {
    as: 'head',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'UNDER_EXAMINATION' }),
    types: { staff: deputy, reason },
  },
  prepareAnswer: {
    as: 'recipient',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'ANSWER_AWAITED' }),
    types: { answer: reason },
    otherwise: { answer: 'Басқа сөз' },
    views: {
      answerProposal: {
        as: 'recipient',
        types: ({ answer }) =>
          answer && {
            answer: reason,
            paperId: answer.paper.id,
            sha256: answer.paper.sha256,
            cms: signed(answer.content),
          },
      },
    },
  },
  answerProposal: {
    as: 'recipient',
    at: caseIn('ISSUED'),
    first: prepared,
    types: ({ names: { paperId, sha256, cms } }) => ({ answer: reason, paperId, sha256, cms }),
    otherwise: ({ names: { other } }) => ({
      paperId: `paper_${'0'.repeat(26)}`,
      sha256: '0'.repeat(64),
      cms: other,
    }),
  },
  answerAtDesk: {
    as: 'operator',
    at: caseIn('ISSUED'),
    first: heardByTwo(proposed({ status: 'ANSWER_AWAITED' })),
    types: { answer: reason, iin: owner.iin, identityDocument },
    otherwise: {},
    views: { readConfirmation: second },
  },
  listAmendments: {
    as: 'recipient',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'ANSWER_AWAITED' }),
    types: {},
    otherwise: { cursor: 'QUJD' },
  },
};
