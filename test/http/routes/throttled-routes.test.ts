import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { throttles } from '#domain/regulation/throttles.ts';
import { routes } from '#http/routes.ts';

/** Where many may be tried one after another, or one answer costs many readings: by what it is counted, beside the count of all that one asks. */
const counted = `
GET /v1/papers/{code}                              paperCheckedFrom address
POST /v1/corporation/requests/{caseId}/reception   receptionBy      subject
POST /v1/corporation/requests/{caseId}/new-representative namingBy subject
POST /v1/corporation/receptions                     receptionBy      subject
POST /v1/corporation/requests                       openingBy        subject
POST /v1/corporation/amendments/{amendmentId}/answer receptionBy     subject
POST /v1/corporation/old-entries/{oldEntryId}/contacts receptionBy subject
POST /v1/corporation/amendments/{amendmentId}/staying receptionBy     subject
POST /v1/home-visits                                visitBy          subject
POST /v1/corporation/home-visits                    visitBy          subject
POST /v1/corporation/offers/{offerId}/answer receptionBy     subject
POST /v1/corporation/complaints                     receptionBy      subject
POST /v1/complaints                                 receptionBy      subject
POST /v1/identity-codes                             vouchingBy       subject
POST /v1/case-searches                             caseSearch       subject
GET /v1/queue/me/proof                             proofBy          subject`;

it('what could be tried out is counted apart (the code of a print, whose a request is, where people stand), and a proof, and nothing else', () => {
  const rows = counted
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/));
  const own = routes.flatMap(({ method, path, throttle }) =>
    throttle ? [[method, path, throttle, throttles[throttle].counts]] : [],
  );
  expect(own.toSorted()).toEqual(rows.toSorted());
});

/**
 * Each operation of officials that names a person by IIN, and what keeps it from telling where anybody stands (X82): its
 * route's throttle, the slowing of what was wrong, or that it tells nothing of the kind.
 */
const namesPerson = `
openRequestAtDesk     throttle
receivePerson         throttle
openReception         throttle
nameRepresentative    throttle
giveIdentityCode      throttle
searchCases           throttle
queryStatus           slowed
queryPlace            slowed
queryVisit            slowed
recordRepresentative  nothing: of a case that he has, about somebody who is no recipient of it
handOverResult        nothing: of a case that he has, whose person the IIN must be
handOverProposal      nothing: of an amendment that he has, whose person the IIN must be
handOverDecision      nothing: of an amendment that he has, whose person the IIN must be
fileComplaintAtDesk   throttle
registerComplaint     throttle
handOverAnswer        nothing: of a complaint that he has, whose person the IIN must be
answerAtDesk          throttle
answerOfferAtDesk     throttle
handOverOffer         nothing: of an offer that he has, whose person the IIN must be
giveKeys              nothing: of an offer that he has, whose person the IIN must be
changeRowContactsAtDesk throttle
stayAtDesk            throttle
requestVisit          throttle
beginVisit            nothing: of a visit that he has, whose person the IIN must be
sayNeedsAtDesk        nothing: of a case that he has, whose person the IIN must be
leaveAtDesk           nothing: of a case that he has, whose person the IIN must be, or of a row with which two have received whoever came
withdrawAtDesk        nothing: of a case that he has, whose person the IIN must be
changeContactsAtDesk  nothing: of a case that he has, whose person the IIN must be
saveForm              nothing: it is kept as it was typed
checkOldRows          nothing: nowhere is told who stands where
bringOldRows          nothing: it is kept as it was typed, and two confirm it before anything comes of it
correctRow            nothing: of a row that he has, and two confirm it before anything comes of it
addStaff              nothing: of his own office’s officials alone
readAccessOfPerson    noted: the auditor’s own task`;

it('no operation of officials tells by IIN where people stand, unbounded', () => {
  const rows = new Map(
    namesPerson
      .trim()
      .split('\n')
      .map((line) => [line.split(/\s+/)[0], line.split(/\s+/)[1]] as const),
  );
  const naming = routes.filter(
    ({ auth, body, query }) =>
      auth === 'staff' && [body, query].some((schema) => schema && /"iin"/.test(shapeOf(schema))),
  );
  expect([...new Set(naming.map(({ name }) => name))].toSorted()).toEqual([...rows.keys()].toSorted());
  for (const { name, throttle } of naming)
    expect([name, rows.get(name) === 'throttle']).toEqual([name, throttle !== undefined]);
});

const shapeOf = (schema: z.ZodMiniType): string =>
  JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
