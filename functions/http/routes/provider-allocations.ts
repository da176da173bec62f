import { route } from '#http/entrance.ts';

const enterDwelling = () =>
  import('#http/operations/allocating/dwellings/enter-dwelling.ts').then((file) => file.enterDwelling);
const listDwellings = () =>
  import('#http/operations/allocating/dwellings/list-dwellings.ts').then((file) => file.listDwellings);
const readDwelling = () =>
  import('#http/operations/allocating/dwellings/read-dwelling.ts').then((file) => file.readDwelling);
const withdrawFromRound = () =>
  import('#http/operations/allocating/rounds/withdraw-from-round.ts').then((file) => file.withdrawFromRound);
const withdrawDwelling = () =>
  import('#http/operations/allocating/dwellings/withdraw-dwelling.ts').then((file) => file.withdrawDwelling);
const openAllocation = () =>
  import('#http/operations/allocating/rounds/open-allocation.ts').then((file) => file.openAllocation);
const listAllocations = () =>
  import('#http/operations/allocating/rounds/list-allocations.ts').then((file) => file.listAllocations);
const readAllocation = () =>
  import('#http/operations/allocating/rounds/read-allocation.ts').then((file) => file.readAllocation);
const readJournalOfRound = () =>
  import('#http/operations/allocating/rounds/read-journal-of-round.ts').then((file) => file.readJournalOfRound);
const readJournalOfOffer = () =>
  import('#http/operations/allocating/offers/read-journal-of-offer.ts').then((file) => file.readJournalOfOffer);
const nameCommissioner = () =>
  import('#http/operations/allocating/rounds/name-commissioner.ts').then((file) => file.nameCommissioner);
const listOffers = () => import('#http/operations/allocating/offers/list-offers.ts').then((file) => file.listOffers);
const readOffer = () => import('#http/operations/allocating/offers/read-offer.ts').then((file) => file.readOffer);
const readOfferPaper = () =>
  import('#http/operations/allocating/offers/read-offer-paper.ts').then((file) => file.readOfferPaper);
const readOfferTexts = () =>
  import('#http/operations/allocating/offers/read-offer-texts.ts').then((file) => file.readOfferTexts);
const claimOffer = () => import('#http/operations/allocating/offers/claim-offer.ts').then((file) => file.claimOffer);
const releaseOffer = () =>
  import('#http/operations/allocating/offers/release-offer.ts').then((file) => file.releaseOffer);
const handOverOffer = () =>
  import('#http/operations/allocating/offers/hand-over-offer.ts').then((file) => file.handOverOffer);
const postOffer = () => import('#http/operations/allocating/offers/post-offer.ts').then((file) => file.postOffer);
const recordDelivery = () =>
  import('#http/operations/allocating/offers/record-delivery.ts').then((file) => file.recordDelivery);
const recordTry = () => import('#http/operations/allocating/offers/record-try.ts').then((file) => file.recordTry);
const reportNotReached = () =>
  import('#http/operations/allocating/offers/report-not-reached.ts').then((file) => file.reportNotReached);
const prepareMinutes = () =>
  import('#http/operations/allocating/rounds/prepare-minutes.ts').then((file) => file.prepareMinutes);
const drawMinutes = () => import('#http/operations/allocating/rounds/draw-minutes.ts').then((file) => file.drawMinutes);
const signMinutes = () => import('#http/operations/allocating/rounds/sign-minutes.ts').then((file) => file.signMinutes);
const returnMinutes = () =>
  import('#http/operations/allocating/rounds/return-minutes.ts').then((file) => file.returnMinutes);
const recordContract = () =>
  import('#http/operations/allocating/offers/record-contract.ts').then((file) => file.recordContract);
const prepareRevocation = () =>
  import('#http/operations/allocating/offers/prepare-revocation.ts').then((file) => file.prepareRevocation);
const revokeAllocation = () =>
  import('#http/operations/allocating/offers/revoke-allocation.ts').then((file) => file.revokeAllocation);
const nameHeadOfOffer = () =>
  import('#http/operations/allocating/offers/name-head-of-offer.ts').then((file) => file.nameHeadOfOffer);
const recuseFromOffer = () =>
  import('#http/operations/allocating/offers/recuse-from-offer.ts').then((file) => file.recuseFromOffer);
const annulAllocation = () =>
  import('#http/operations/allocating/offers/annul-allocation.ts').then((file) => file.annulAllocation);
const giveKeys = () => import('#http/operations/allocating/offers/give-keys.ts').then((file) => file.giveKeys);

const provider = { audience: 'provider', auth: 'staff' } as const;
const deciders = ['registrar', 'head', 'executor'] as const;
const overseen = [...deciders, 'administrator', 'supervisor'] as const;

/** 77: the fund of an office, the rounds in which it is given, and each candidate’s offer. */
// biome-ignore format: a table, one row a line
export const allocationRoutes = [
  route({ ...provider, method: 'POST', path: '/v1/dwellings', roles: ['registrar', 'administrator'], paragraph: 'X200', summary: 'A dwelling of the office comes into the fund' }, enterDwelling),
  route({ ...provider, method: 'GET', path: '/v1/dwellings', roles: [...deciders, 'administrator'], paragraph: 'X200', summary: 'The dwellings of the office, last entered first' }, listDwellings),
  route({ ...provider, method: 'GET', path: '/v1/dwellings/{dwellingId}', roles: overseen, paragraph: 'X200', summary: 'A dwelling with its address' }, readDwelling),
  route({ ...provider, method: 'POST', path: '/v1/dwellings/{dwellingId}/withdrawal', roles: ['head'], paragraph: 'X200', summary: 'The head takes a free dwelling out of what is given, with a reason' }, withdrawDwelling),
  route({ ...provider, method: 'POST', path: '/v1/dwellings/{dwellingId}/withdrawal-from-round', roles: ['registrar', 'executor'], paragraph: 'X266', summary: 'A dwelling is to be withdrawn from the round that has it, by a ground of the table, which another confirms' }, withdrawFromRound),
  route({ ...provider, method: 'POST', path: '/v1/allocations', roles: ['head'], paragraph: '77', summary: 'The head opens a round over free dwellings, with its commission' }, openAllocation),
  route({ ...provider, method: 'GET', path: '/v1/allocations', roles: [...deciders, 'administrator'], paragraph: '77', summary: 'The rounds of the office, last opened first' }, listAllocations),
  route({ ...provider, method: 'GET', path: '/v1/allocations/{allocationId}', roles: overseen, paragraph: '77', summary: 'A round as it stands, with its ledger' }, readAllocation),
  route({ ...provider, method: 'GET', path: '/v1/allocations/{allocationId}/journal', roles: overseen, paragraph: '82', summary: 'What happened in a round' }, readJournalOfRound),
  route({ ...provider, method: 'POST', path: '/v1/allocations/{allocationId}/commissioners', roles: ['head', 'supervisor'], paragraph: 'X239', summary: 'Another is named for the seat of one of the commission who cannot sit' }, nameCommissioner),
  route({ ...provider, method: 'GET', path: '/v1/offers', roles: [...deciders, 'supervisor'], paragraph: '77', summary: 'The offers in which somebody of the office has something to do, with what is to be posted first, or all of a round' }, listOffers),
  route({ ...provider, method: 'GET', path: '/v1/offers/{offerId}', roles: overseen, paragraph: '77', summary: 'An offer as it stands' }, readOffer),
  route({ ...provider, method: 'GET', path: '/v1/offers/{offerId}/journal', roles: overseen, paragraph: '82', summary: 'What happened to an offer' }, readJournalOfOffer),
  route({ ...provider, method: 'GET', path: '/v1/offers/{offerId}/papers/{type}', roles: overseen, paragraph: '77', summary: 'A paper of an offer: its bytes and its text' }, readOfferPaper),
  route({ ...provider, method: 'GET', path: '/v1/offers/{offerId}/texts', roles: overseen, paragraph: '77', summary: 'What was written of an offer' }, readOfferTexts),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/claim', roles: deciders, paragraph: '77', summary: 'Takes a task of an offer out of the common tray' }, claimOffer),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/release', roles: overseen, paragraph: '77', summary: 'Puts a task of an offer back, or frees what a colleague has claimed' }, releaseOffer),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/handover', roles: ['registrar'], paragraph: 'X204; X290', summary: 'The registrar has handed an offer over against identity, and asks another to confirm it' }, handOverOffer),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/posting', roles: ['registrar'], paragraph: 'X204; X294; X305', summary: 'The registrar has posted an offer, or what tells of its end to whoever has no cabinet, and asks another to confirm it' }, postOffer),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/delivery', roles: ['registrar', 'head'], paragraph: 'X204; X245; X284', summary: 'The receipt of a posted offer is recorded by another than who posted it, or by a registrar a later day that is shown' }, recordDelivery),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/tries', roles: ['registrar'], paragraph: 'X204', summary: 'The registrar records once that somebody was sought, by what and when' }, recordTry),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/not-reached', roles: ['registrar'], paragraph: 'X204', summary: 'The registrar asks another to confirm that somebody was sought in vain' }, reportNotReached),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/minutes-statement', roles: ['executor'], paragraph: '77', summary: 'The exact bytes of the commission’s minutes to sign' }, prepareMinutes),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/minutes', roles: ['executor'], paragraph: '77', summary: 'The secretary draws the minutes with the votes, and signs them' }, drawMinutes),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/minutes-signature', roles: ['executor'], paragraph: '77', summary: 'The chair signs the minutes' }, signMinutes),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/minutes-return', roles: ['head', 'executor'], paragraph: 'X43', summary: 'The chair, or the head, returns the minutes with a reason' }, returnMinutes),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/contract', roles: ['registrar'], paragraph: '77; X309', summary: 'The registrar records the signed tenancy contract, and asks another to confirm it' }, recordContract),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/keys', roles: ['registrar'], paragraph: '77; X290', summary: 'The registrar has given the keys against identity, and asks another to confirm it' }, giveKeys),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/recusals', roles: deciders, paragraph: 'X21', summary: 'An official recuses himself from an offer, the head a subordinate' }, recuseFromOffer),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/acting-head', roles: ['supervisor'], paragraph: 'X74', summary: 'The supervisor names another provider’s head where nobody is left to act as one' }, nameHeadOfOffer),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/revocation-statement', roles: ['head'], paragraph: 'X293', summary: 'The exact bytes to sign by which a decision is revoked' }, prepareRevocation),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/revocation', roles: ['head'], paragraph: 'APPK 84; X283; X293', summary: 'The head revokes a decision whose contract was not signed in its days, by a paper that he signs and its person reads' }, revokeAllocation),
  route({ ...provider, method: 'POST', path: '/v1/offers/{offerId}/annulment', roles: ['head'], paragraph: '82; X283', summary: 'A court has annulled a decision: the head asks a supervisor to confirm it, and everything is undone' }, annulAllocation),
];
