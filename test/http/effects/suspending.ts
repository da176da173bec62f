import { caseIn } from '#test/builders/requests/a-case.ts';
import {
  confirming,
  day,
  decided,
  drafted,
  fact,
  heardByTwo,
  listed,
  prepared,
  proposal,
  proposed,
} from './amending.ts';
import { second } from './at-desk.ts';
import type { Drive, Place } from './driven.ts';
import { identityDocument, owner, reason, signed } from './people.ts';

const restoring = { purpose: 'RESTORATION', ground: 'OWN_ERROR' } as const;
const decidedOn = { ...decided, decision: { ...decided.decision, at: `${day}T05:00:00.000Z` } } as const;
const suspension = { number: '1-46/18', filedOn: day, at: `${day}T05:00:00.000Z` };

/** A correction in force of the entry that is listed. */
async function corrected(the: Place) {
  await listed(the);
  const entry = { provider: 'uralsk', list: 'public-sector', registerNumber: 1, onList: 'public-sector' } as const;
  const moment = { from: `${day}T06:00:00.000Z`, to: `${day}T05:00:00.000Z` };
  const inForce = { status: 'IN_FORCE', inForce: moment.from } as const;
  return proposed({ ...decidedOn, purpose: 'MOMENT', ground: 'EARLIER_FILING', entry, moment, ...inForce })(the);
}

const entryOf = (list: 'public-sector' | 'veterans', registerNumber: number) =>
  ({ provider: 'uralsk', list, registerNumber, onList: list }) as const;
const into = { ...entryOf('veterans', 1), request: 'case_1', holder: 'person_1' };
const ofTwo = { purpose: 'MERGING', ground: 'TWO_ENTRIES', entry: entryOf('public-sector', 7), into } as const;

const paperIn = ({ paper, content }: { paper: { id: string; sha256: string }; content: string }) => ({
  paperId: paper.id,
  sha256: paper.sha256,
  cms: signed(content),
});

async function preparedOfTwo(the: Place) {
  const { amendmentId } = (await proposed({ ...ofTwo, status: 'ANSWER_AWAITED' })(the)) ?? {};
  const path = `/v1/queue/amendments/${amendmentId}/answer-statement`;
  const { body } = await the.world.knock('POST', path, { as: 'recipient', body: { answer: reason, list: 'veterans' } });
  return { amendmentId, ...paperIn(body) };
}

/** A second entry of the same person, later than the first. */
async function listedTwice(the: Place): Promise<undefined> {
  await listed(the);
  await listed(the, 2);
}

/** What its person has answered, by a paper that is kept. */
async function answered(the: Place) {
  const { amendmentId, paperId, sha256, cms } = await prepared(the);
  const body = { answer: reason, paperId, sha256, cms };
  await the.world.knock('POST', `/v1/queue/amendments/${amendmentId}/answer`, { as: 'recipient', body });
  return { amendmentId, type: 'PROPOSAL_ANSWER' };
}
const court = { why: 'court', number: '12/7' };

/** What a moment becomes, what a head alone may not decide, and what a complaint keeps from taking effect. */
export const suspending: Readonly<Record<string, Drive>> = {
  'proposeAmendment, of a moment': {
    as: 'executor',
    at: caseIn('ISSUED'),
    first: listed,
    types: {
      ...proposal,
      purpose: 'MOMENT',
      ground: 'GROUNDS_LATER',
      facts: [{ ...fact, kind: 'APPEARED_LATER' }],
      moment: { on: day },
    },
    otherwise: { moment: { on: '2018-01-01' } },
  },
  'proposeAmendment, of two entries': {
    as: 'executor',
    at: caseIn('ISSUED'),
    first: listedTwice,
    types: {
      ...proposal,
      registerNumber: 2,
      purpose: 'MERGING',
      ground: 'TWO_ENTRIES',
      facts: [{ ...fact, kind: 'TWICE_ON_RECORD' }],
      into: { list: 'public-sector', registerNumber: 1 },
    },
    otherwise: { into: { list: 'public-sector', registerNumber: 9 } },
  },
  'prepareAnswer, of two lists': {
    as: 'recipient',
    at: caseIn('ISSUED'),
    first: proposed({ ...ofTwo, status: 'ANSWER_AWAITED' }),
    types: { answer: reason, list: 'veterans' },
    otherwise: { list: 'public-sector' },
    views: {
      answerProposal: {
        as: 'recipient',
        types: ({ answer }) => answer && { answer: reason, list: 'veterans', ...paperIn(answer) },
      },
    },
  },
  'answerAtDesk, of two lists': {
    as: 'operator',
    at: caseIn('ISSUED'),
    first: heardByTwo(proposed({ ...ofTwo, status: 'ANSWER_AWAITED' })),
    types: { answer: reason, iin: owner.iin, identityDocument, list: 'veterans' },
    otherwise: { list: 'public-sector' },
    views: { readConfirmation: second },
  },
  'answerProposal, of two lists': {
    as: 'recipient',
    at: caseIn('ISSUED'),
    first: preparedOfTwo,
    types: ({ names: { paperId, sha256, cms } }) => ({ answer: reason, list: 'veterans', paperId, sha256, cms }),
    otherwise: { list: 'public-sector' },
  },
  'proposeAmendment, of an annulment': {
    as: 'executor',
    at: caseIn('ISSUED'),
    first: corrected,
    types: ({ names: { amendmentId } }) => ({
      ...proposal,
      purpose: 'MOMENT',
      ground: 'MOMENT_ANNULLED',
      facts: [{ ...fact, kind: 'CORRECTION_WRONG' }],
      annuls: amendmentId,
    }),
    otherwise: { annuls: `amendment_${'0'.repeat(26)}` },
  },
  readAmendmentTexts: { as: 'head', at: caseIn('ISSUED'), first: answered, types: court },
  readAmendmentPaper: { as: 'head', at: caseIn('ISSUED'), first: answered, types: court },
  confirmAmendment: {
    as: 'supervisor',
    at: caseIn('ISSUED'),
    first: proposed({ ...drafted, ...restoring, status: 'AWAITING_CONFIRMATION' }),
    types: {},
  },
  suspendAmendment: {
    as: 'registrar',
    at: caseIn('ISSUED'),
    first: proposed({ ...decidedOn, status: 'AWAITING_FORCE' }),
    types: { number: '1-46/18', filedOn: day },
    otherwise: { filedOn: '2018-02-21' },
  },
  resumeAmendment: {
    as: 'head',
    at: caseIn('ISSUED'),
    first: proposed({ ...decidedOn, status: 'SUSPENDED', suspension }),
    types: { outcome: 'UPHELD', number: '1-47/18', deliveredOn: '2018-02-21' },
    otherwise: { outcome: 'DISMISSED' },
    views: { readConfirmation: { ...confirming?.readConfirmation, as: 'registrar' } },
  },
};
