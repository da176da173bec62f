import { openRequestKey } from '#domain/application/claims.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';
import { visitPaper } from '#test/builders/visits/a-visit-paper.ts';
import type { Drive, Names, Place } from './driven.ts';
import { identityDocument, owner, reason, representative } from './people.ts';

const at = caseIn('ACCEPTED');
const { iin, surname, name } = owner;
const asking = {
  person: { iin, surname, name },
  phone: '+77011234567',
  district: 'uralsk',
  address: 'Орал, Достық 1',
  documents: 'Өтініш пен куәлік',
  wishes: 'Түстен кейін',
  cannotCome: true,
};
const offered = { by: 'staff_1', at: '2018-03-01T06:00:00.000Z' };
export const begun = { from: '2018-03-02T05:00:00.000Z', to: '2018-03-02T07:00:00.000Z', ...offered };
const ahead = { from: '2018-03-05T05:00:00.000Z', to: '2018-03-05T07:00:00.000Z', ...offered };
const unmade = {
  ...begun,
  from: '2018-02-26T05:00:00.000Z',
  to: '2018-02-26T07:00:00.000Z',
  missedAt: '2018-03-01T19:00:00.000Z',
};
export const home = {
  by: 'staff_1',
  at: '2018-03-02T05:30:00.000Z',
  shown: 'SEEN',
  identity: { id: 'record_seen', mac: '' },
} as const;

let laid = 0;
/** A visit to the owner of the request that lies there. */
export const asked =
  (parts: Partial<HomeVisit> = {}) =>
  async ({ world }: Pick<Place, 'world'>): Promise<Names> => {
    const { person } = world.actors.recipient as { person: string };
    laid += 1;
    const record = { id: `record_asked_${laid}`, mac: '' };
    world.people.put({ ...record, kind: 'visit', content: asking });
    world.people.put({ ...home.identity, kind: 'identity', content: identityDocument });
    const id = newFileId(homeVisit, laid);
    world.cases.seed(aVisit({ id, openedAt: world.clock.now(), subject: person, asked: record, ...parts }));
    return { visitId: id };
  };

const task = (step: string) =>
  ({
    step,
    role: 'operator',
    organisation: 'centre-uralsk',
    openedAt: offered.at,
    dueAt: '2018-03-06T19:00:00.000Z',
  }) as const;
export const own = { as: 'recipient' } as const;
const shownAs = { names: ({ answer }: Place) => ({ visitId: answer?.id }) };
export const paper = (type: string) => ({ ...own, names: ({ names }: Place) => ({ ...names, type }) });
const court = { why: 'court', number: '12/7' };
const as = 'operator';

/** A visit to whoever cannot come: asked for, set, made, and what comes of it. */
export const visiting: Readonly<Record<string, Drive>> = {
  requestVisit: {
    as: 'contactCentre',
    at,
    types: asking,
    otherwise: { district: 'borili' },
    views: {
      readVisitAsked: { ...own, ...shownAs },
      readVisit: { ...own, ...shownAs },
      listVisits: own,
    },
  },
  'requestVisit, for a result': {
    as: 'contactCentre',
    at: caseIn('READY_FOR_COLLECTION', 'corporation'),
    types: ({ theCase }) => ({ ...asking, brings: theCase.id }),
    otherwise: { brings: `case_${'0'.repeat(26)}` },
    views: { readVisit: { ...own, ...shownAs } },
  },
  'requestVisit, and its result': {
    as: 'contactCentre',
    at,
    types: { ...asking, resultToo: true },
    otherwise: { resultToo: undefined },
    views: { readVisit: { ...own, ...shownAs } },
  },
  'openRequestAtDesk, at home': {
    as,
    at,
    first: asked({ status: 'AT_HOME', window: begun, home }),
    types: ({ names: { visitId } }) => ({ iin, visit: visitId }),
    views: { readJournal: { names: ({ answer }) => ({ caseId: answer?.id }) } },
  },
  readVisitAsked: { as: 'supervisor', at, first: asked(), types: court },
  readVisitPaper: {
    as: 'supervisor',
    at,
    first: async (the) => {
      const bytes = visitPaper('VISIT_NOBODY', reason, { id: 'paper_1', issuedAt: offered.at });
      const kept = await the.world.documents.storePaper('VISIT_NOBODY', 'paper_1', bytes);
      return { ...(await asked({ papers: { VISIT_NOBODY: kept } })(the)), type: 'VISIT_NOBODY' };
    },
    types: court,
  },
  queryVisit: {
    as: 'contactCentre',
    at,
    first: asked(),
    types: { iin, phone: asking.phone, reason },
    otherwise: { iin: representative.iin, phone: '+77019999999' },
  },
  listVisits: { ...own, at, first: asked(), types: {}, otherwise: { cursor: 'QUJD' } },
  listDaySheet: {
    as,
    at,
    first: asked({ status: 'SCHEDULED', window: begun }),
    types: {},
    otherwise: { cursor: 'QUJD', day: '2018-03-05', district: 'borili' },
  },
  offerWindow: {
    as,
    at,
    first: asked({ task: task('offer-window') }),
    types: { from: '2018-03-05T05:00:00.000Z' },
    views: {
      readVisit: own,
      readVisitPaper: paper('VISIT_WINDOW'),
      listDaySheet: { as, types: () => ({ day: '2018-03-05' }) },
    },
  },
  'offerWindow, of another time': {
    as,
    at,
    first: asked({ status: 'SCHEDULED', window: ahead }),
    types: { from: '2018-03-06T05:00:00.000Z', reason },
    views: { readVisit: own, readVisitAsked: own, readVisitPaper: paper('VISIT_WINDOW') },
  },
  'offerWindow, after nobody came': {
    as,
    at,
    first: asked({ status: 'NOBODY_CAME', unmade: [unmade] }),
    types: { from: '2018-03-06T05:00:00.000Z', reason },
    views: { readVisit: own, readVisitAsked: own, readVisitPaper: paper('VISIT_WINDOW') },
  },
  declineWindow: {
    ...own,
    at,
    first: asked({ status: 'SCHEDULED', window: ahead }),
    types: { wishes: reason },
    views: { readVisitAsked: own, readVisit: own },
  },
  cancelVisit: { as, at, first: asked(), types: { reason }, views: { readVisitAsked: own, readVisit: own } },
  'cancelVisit, of the wish alone': {
    as,
    at,
    first: asked({ resultToo: true }),
    types: { reason, wishAlone: true },
    otherwise: { wishAlone: undefined },
    views: { readVisitAsked: own, readVisit: own },
  },
  beginVisit: {
    as,
    at,
    first: asked({ status: 'SCHEDULED', window: begun }),
    types: { iin, identityDocument, shown: 'MEDICAL_CONCLUSION' },
    otherwise: { iin: representative.iin },
    views: { readVisitAsked: own, readVisit: own },
  },
  refuseVisit: {
    as,
    at,
    first: asked({ status: 'AT_HOME', window: begun, home }),
    types: { reason: 'NOT_PERSISTENT', explanation: reason },
    views: { readVisitAsked: own, readVisit: own, readVisitPaper: paper('VISIT_REFUSAL') },
  },
  'refuseVisit, of what a rule bars': {
    as,
    at,
    first: async (the) => {
      const names = await asked({ status: 'AT_HOME', window: begun, home })(the);
      const { body } = await the.world.knock('POST', '/v1/corporation/requests', {
        as,
        body: { iin, visit: names.visitId },
      });
      const { id, applicant } = the.theCase;
      the.world.cases.holds({ key: openRequestKey(applicant), holder: id, file: id });
      return { ...names, draft: (body as { id: string }).id };
    },
    types: ({ names }) => ({ reason: 'DUPLICATE_REQUEST', explanation: reason, request: names.draft }),
    otherwise: ({ theCase }) => ({ reason: 'ALREADY_REGISTERED', request: theCase.id }),
    views: { readVisitAsked: own, readVisit: own, readVisitPaper: paper('VISIT_REFUSAL') },
  },
  noteNobody: {
    as,
    at,
    first: asked({ status: 'SCHEDULED', window: begun }),
    views: { readVisit: own, readVisitPaper: paper('VISIT_NOBODY') },
  },
  claimVisit: { as, at, first: asked({ task: task('offer-window') }), views: { listTasks: { as } } },
  releaseVisit: {
    as,
    at,
    first: async (the) => {
      const names = await asked({ task: task('offer-window') })(the);
      await the.world.knock('POST', `/v1/corporation/home-visits/${names.visitId}/claim`, { as });
      return names;
    },
    views: { listTasks: { as } },
  },
};
