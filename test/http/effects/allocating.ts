import { newFileId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { toEnd } from './at-desk.ts';
import type { Drive } from './driven.ts';
import {
  anotherPaper,
  asPrepared,
  at,
  certificate,
  confirming,
  court,
  day,
  decided,
  drawn,
  home,
  housed,
  idOf,
  made,
  ofAnswer,
  ofOffice,
  openedAt,
  opening,
  outOfOrder,
  prepares,
  refusable,
  seatLeft,
  shownByPerson,
  silent,
  sits,
  sought,
  staffIds,
  task,
  unsent,
  voted,
  withPaper,
} from './offer-places.ts';
import { reason, representative, signed } from './people.ts';
import { revoking } from './revoking.ts';

/** How dwellings are entered and given, as people do it through its doors. */
export const allocating: Readonly<Record<string, Drive>> = {
  enterDwelling: { as: 'registrar', types: home, otherwise: { rooms: 2, area: 40, floor: 3 }, views: ofAnswer },
  withdrawDwelling: { as: 'head', at, first: made({}, { status: 'FREE', offer: undefined }), types: { reason } },
  withdrawFromRound: {
    as: 'registrar',
    at,
    first: made({ status: 'OPEN' }, { status: 'OFFERED' }),
    types: { ground: 'DESTROYED', reason },
    otherwise: { ground: 'UNFIT' },
    views: confirming('head'),
  },
  listDwellings: { as: 'head', at, first: made({}), types: {}, otherwise: { cursor: 'QUJD' } },
  openAllocation: {
    as: 'head',
    at,
    first: sits,
    types: opening,
    otherwise: (the) => ({
      dwellings: [the.names.second],
      ...{ chair: idOf(the, 'deputy'), secretary: idOf(the, 'executor') },
      members: ['registrar', 'administrator', 'contactCentre'].map((post) => idOf(the, post)),
      overrides: [outOfOrder(the.names.second, '2-18/18')],
    }),
    views: { readAllocation: { as: 'head', names: ({ answer }) => ({ allocationId: answer?.id }) } },
  },
  nameCommissioner: {
    as: 'head',
    at,
    first: seatLeft,
    types: (the) => ({ instead: officialId('deputy'), named: idOf(the, 'operator') }),
    otherwise: (the) => ({ instead: the.names.member, named: idOf(the, 'contactCentre') }),
    views: { readAllocation: { as: 'head' } },
  },
  listAllocations: { as: 'head', at, first: made({}), types: {}, otherwise: { cursor: 'QUJD' } },
  listOffers: { as: 'recipient', at, first: made({ status: 'OPEN' }), types: {}, otherwise: { cursor: 'QUJD' } },
  'listOffers, of a round': {
    as: 'head',
    at,
    first: made({ status: 'OPEN' }),
    types: ({ names: { allocationId: of } }) => ({ allocation: of }),
    otherwise: { allocation: `allocation_${'0'.repeat(26)}` },
  },
  readOfferPaper: { as: 'head', at, first: withPaper, types: court },
  readOfferTexts: { as: 'head', at, first: made({ status: 'OPEN' }), types: court },
  claimOffer: { as: 'registrar', at, first: made(unsent), views: { listTasks: { as: 'registrar' } } },
  releaseOffer: {
    as: 'registrar',
    at,
    first: async (the) => {
      const names = await made(unsent)(the);
      await the.world.knock('POST', `/v1/offers/${names.offerId}/claim`, { as: 'registrar' });
      return names;
    },
    views: { listTasks: { as: 'registrar' } },
  },
  handOverOffer: {
    as: 'registrar',
    at,
    first: made(unsent),
    types: shownByPerson,
    otherwise: {},
    views: confirming('head'),
  },
  postOffer: {
    as: 'registrar',
    at,
    first: made(unsent),
    types: { number: '1-44/18' },
    views: confirming('head'),
  },
  recordDelivery: {
    as: 'registrar',
    at,
    first: made({ status: 'ON_ITS_WAY', posted: { number: '1', at: openedAt } }),
    types: { deliveredOn: day },
    otherwise: { deliveredOn: '2018-02-01' },
  },
  'recordDelivery, later than was recorded': {
    as: 'registrar',
    at,
    first: made({
      status: 'OPEN',
      posted: { number: '1', at: openedAt },
      told: { how: 'post', at: openedAt, deliveredOn: day },
    }),
    types: { deliveredOn: '2018-03-02', shows: reason },
  },
  'recordDelivery, after his silence was counted': {
    as: 'registrar',
    at,
    first: made(silent),
    types: { deliveredOn: '2018-03-02', shows: reason },
    otherwise: { deliveredOn: '2018-03-03' },
  },
  recordTry: {
    as: 'registrar',
    at,
    first: made({ ...unsent, posted: { number: '1', at: openedAt } }),
    types: { channel: 'PHONE', madeAt: openedAt, said: reason },
    otherwise: { channel: 'VISIT', madeAt: '2018-03-01T06:01:00.000Z' },
  },
  reportNotReached: {
    as: 'registrar',
    at,
    first: made({ ...unsent, tries: sought }),
    types: { tries: reason },
    views: confirming('head'),
  },
  prepareConsent: {
    as: 'recipient',
    at,
    first: made({ status: 'OPEN' }),
    types: { consents: true },
    otherwise: { consents: false },
    views: {
      answerOffer: {
        as: 'recipient',
        types: ({ answer }) =>
          answer && {
            ...{ consents: true, paperId: answer.paper.id, sha256: answer.paper.sha256 },
            cms: signed(answer.content),
          },
      },
    },
  },
  answerOffer: {
    as: 'recipient',
    at,
    first: prepares({ status: 'OPEN' }, '/v1/queue/offers/OFFER/answer-statement', { consents: true }),
    types: asPrepared({ consents: true }),
    otherwise: (the) => ({ ...anotherPaper(the), consents: false }),
  },
  'openReception, to refuse a dwelling': toEnd('refuses', [newFileId(offer, 1), newFileId(offer, 2)]),
  answerOfferAtDesk: {
    as: 'operator',
    at,
    first: refusable,
    types: { consents: true, ...shownByPerson },
    otherwise: { consents: false, iin: representative.iin },
  },
  prepareMinutes: {
    as: 'deputy',
    at,
    first: async (the) => made({ ...voted, commission: ofOffice })(the),
    types: { number: '7', votes: staffIds },
    otherwise: { number: '8', votes: staffIds.map((one, n) => (n === 1 ? { ...one, vote: 'AGAINST' } : one)) },
    views: {
      drawMinutes: {
        as: 'deputy',
        types: ({ answer }) =>
          answer && {
            ...{ number: '7', votes: staffIds, paperId: answer.paper.id, sha256: answer.paper.sha256 },
            cms: signed(answer.content, certificate),
          },
      },
    },
  },
  drawMinutes: {
    as: 'deputy',
    at,
    first: prepares(voted, '/v1/offers/OFFER/minutes-statement', { number: '7', votes: staffIds }),
    types: asPrepared({ number: '7', votes: staffIds }),
    otherwise: anotherPaper,
  },
  signMinutes: {
    as: 'executor',
    at,
    first: drawn,
    types: ({ names: { cms } }) => ({ cms }),
    otherwise: ({ names: { other } }) => ({ cms: other }),
  },
  returnMinutes: { as: 'executor', at, first: drawn, types: { reason } },
  recordContract: {
    as: 'registrar',
    at,
    first: made({ ...decided, ...task('sign-contract', 'registrar') }, { status: 'ASSIGNED' }),
    types: { number: 'Ж-1', signedOn: '2018-03-02' },
    views: confirming('head'),
  },
  giveKeys: {
    as: 'registrar',
    at,
    first: made({ ...decided, status: 'AWAITING_KEYS', ...task('give-keys', 'registrar') }, { status: 'ASSIGNED' }),
    types: shownByPerson,
    otherwise: {},
    views: confirming('head'),
  },
  recuseFromOffer: { as: 'head', at, first: made({ status: 'OPEN' }), types: { staff: officialId('deputy'), reason } },
  nameHeadOfOffer: {
    as: 'supervisor',
    at,
    first: made({ status: 'AWAITING_SIGNATURE', recused: [officialId('head')], lacksHead: { since: openedAt } }),
    types: { head: officialId('headElsewhere'), reason },
    otherwise: { head: officialId('executor') },
    views: {
      readOffer: { as: 'headElsewhere' },
      readOfferTexts: { as: 'supervisor', types: () => ({ why: 'supervision' }) },
    },
  },
  ...revoking,
  annulAllocation: {
    as: 'head',
    at,
    first: housed({}),
    types: { court: 'APPEAL', ofCourt: 'oblast', number: '2а-7', decidedOn: day, falseData: true },
    otherwise: { court: 'CASSATION', ofCourt: 'supreme', number: '2а-8', decidedOn: '2018-03-02', falseData: false },
    views: confirming('supervisor'),
  },
};
