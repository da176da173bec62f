import { nameKeyOf } from '#casework/filing/name-key.ts';
import type { StaffActor } from '#domain/actor.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { enters } from '#test/builders/doors/enters.ts';
import { notarisedPower } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { packageRefused } from '#test/builders/requests/cases-in.ts';
import { outageOver } from '#test/builders/requests/outage-over.ts';
import type { Drive, Place, View } from './driven.ts';
import {
  child,
  copies,
  identityDocument,
  isOf,
  laidAs,
  onList,
  owner,
  reason,
  representative,
  signed,
  task,
} from './people.ts';
import { queued } from './queued.ts';

const as = 'operator';
const at = caseIn('OPENED', 'corporation');
const [number, otherNumber] = [caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]), caseNumber(2018, [8, 7, 6, 5, 4, 3, 2, 1])];
const examined = { ...caseIn('UNDER_EXAMINATION', 'corporation'), number };
const taken = { at: '2018-03-01T06:00:00.000Z', outage: outageOver.id, receiptNumber: '17' };
const ticket = { number: 'A-12', takenAt: '2018-03-02T05:40:00.000Z', calledAt: '2018-03-02T05:55:00.000Z' };
const { power: _, ...certified } = notarisedPower(representative);
const name = { surname: owner.surname, name: owner.name };
const came = { by: 'recipient', iin: owner.iin, identityDocument } as const;
const another = { iin: child.iin };
const asked = { number, iin: owner.iin, reason };
const contacts = { phone: '+77015556677' };

/** Of the request that was opened just now. */
const opened: View = { names: ({ answer }) => ({ caseId: answer?.id }) };
const here: Readonly<Record<string, View>> = { readForm: { as }, readStatus: { as }, readCase: { as } };
const paper = (type: string): View => ({ as, names: () => ({ type }) });
export const second = { as: 'second' };

/** A colleague of the centre. */
export const colleague = async ({ world }: Place) =>
  enters(world, 'second', { role: 'operator', organisation: 'centre-uralsk' });

/** The notary register knows the power. */
const certify = async ({ world }: Place) =>
  void world.neighbours.certifies({
    number: certified.number,
    issuedOn: certified.issuedOn,
    validTo: certified.validTo,
    principalIin: owner.iin,
    representativeIin: representative.iin,
  });

/** The request as it was handed, which the operator signs with his own key. */
async function handed(the: Place) {
  const bytes = new TextEncoder().encode('{"type":"REQUEST"}');
  const request = await the.world.documents.storePaper('REQUEST', 'paper_9', bytes);
  laidAs(the, { request, papers: { REQUEST: request } });
  await isOf(the.world, as, representative.iin);
  const signer = { iin: representative.iin, bin: stateCorporation.bin, role: 'employee' } as const;
  return { cms: signed(Buffer.from(bytes).toString('base64'), signer) };
}

/** What the operator does with the request of whoever sits before him. */
export const atDesk: Readonly<Record<string, Drive>> = {
  openRequestAtDesk: { as, types: { iin: owner.iin, ticket }, otherwise: another, views: { readJournal: opened } },
  'openRequestAtDesk, taken in paper': { as, types: { iin: owner.iin, taken }, views: { readJournal: opened } },
  'openRequestAtDesk, of a change': {
    as,
    first: onList,
    types: { iin: owner.iin, ticket, change: { kind: 'family', provider: 'uralsk' } },
    otherwise: { change: { kind: 'list', provider: 'uralsk' } },
    views: { readCase: { as, ...opened } },
  },
  'openRequestAtDesk, once more': {
    as,
    at: packageRefused(),
    types: ({ theCase: { id } }) => ({ iin: owner.iin, ticket, refiles: id }),
    views: { readCase: { as, ...opened } },
  },
  recordRepresentative: { as, at, types: notarisedPower(representative), views: here },
  askPaperIntake: {
    as,
    at: { ...at, ticket: undefined, taken },
    first: async (the) => {
      await colleague(the);
      laidAs(the, { documents: copies('application', 'identity-document', 'D7', 'emergency-receipt') });
    },
    views: { listConfirmations: second },
  },
  handPackage: {
    as,
    at,
    first: async (the) => laidAs(the, { documents: copies('application', 'identity-document', 'D7') }),
    views: { readPaper: paper('REQUEST') },
  },
  refusePackage: { as, at, views: { readPaper: paper('INTAKE_REFUSAL_RECEIPT') } },
  signRequest: {
    as,
    at: {
      ...caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation'),
      ...task('sign-request', 'operator', 'centre-uralsk'),
    },
    first: handed,
    types: ({ names: { cms } }) => ({ cms }),
    otherwise: { cms: signed('') },
  },
  'claimTask, at the desk': {
    as,
    at: { ...caseIn('READY_FOR_COLLECTION', 'corporation'), ...task('hand-over-result', 'operator', 'centre-uralsk') },
    views: { listTasks: { as } },
  },
  'releaseTask, at the desk': {
    as,
    at: { ...caseIn('READY_FOR_COLLECTION', 'corporation'), ...task('hand-over-result', 'operator', 'centre-uralsk') },
    first: async ({ world, theCase }) =>
      void (await world.knock('POST', `/v1/corporation/requests/${theCase.id}/claim`, { as })),
    views: { listTasks: { as } },
  },
  nameRepresentative: {
    as,
    at: examined,
    first: certify,
    types: { by: 'representative', recipientIin: owner.iin, identityDocument, ...certified },
    otherwise: { recipientIin: child.iin, by: 'recipient' },
    views: { readForm: { as } },
  },
  receivePerson: {
    as,
    at: examined,
    types: { ...came, purpose: 'enquiry' },
    otherwise: { ...another, by: 'representative' },
  },
  changeContactsAtDesk: {
    as,
    at: examined,
    types: { ...came, contacts },
    otherwise: { ...another, by: 'representative' },
    views: { readForm: { as } },
  },
  'correctSlip, at the desk': {
    as,
    at: caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation'),
    types: { personRef: 'applicant', field: 'name', value: `${owner.name}а`, reason },
    views: here,
  },
  withdrawAtDesk: {
    as,
    at: examined,
    first: async ({ world, theCase }) => {
      const { staff } = world.actors.operator as StaffActor;
      await laySeen(world, theCase, came, { at: world.clock.now(), staff });
      return undefined;
    },
    types: ({ theCase: { documents } }) => ({ ...came, documentId: documents[1]?.id }),
    otherwise: ({ theCase: { documents } }) => ({ ...another, documentId: documents[0]?.id }),
    views: { readPaper: paper('WITHDRAWAL_STATEMENT') },
  },
  handOverResult: {
    as,
    at: caseIn('READY_FOR_COLLECTION', 'corporation'),
    types: { to: 'recipient', iin: owner.iin, identityDocument },
    otherwise: { ...another, to: 'representative' },
  },
};

export const toEnd = (what: 'withdraws' | 'leaves' | 'refuses', [its, other] = [number, otherNumber]): Drive => ({
  ...{ as, at: examined, first: colleague, views: { readConfirmation: second } },
  types: { ...came, [what]: its },
  otherwise: { [what]: other },
});

/** What the operator does for whoever comes, before there is a request of his. */
export const forWhoComes: Readonly<Record<string, Drive>> = {
  openReception: {
    as,
    first: async (the) => {
      await colleague(the);
      await certify(the);
    },
    types: {
      by: 'representative',
      iin: representative.iin,
      recipientIin: owner.iin,
      power: { number: certified.number, issuedOn: certified.issuedOn },
      identityDocument,
    },
    otherwise: { recipientIin: child.iin },
    views: { readConfirmation: second },
  },
  'openReception, by name': {
    as,
    first: colleague,
    types: { by: 'recipient', name, bornOn: '1985-06-15', identityDocument },
    views: { readConfirmation: second },
  },
  'openReception, to withdraw': toEnd('withdraws'),
  'openReception, to leave': toEnd('leaves'),
  giveIdentityCode: {
    as,
    types: { iin: owner.iin, identityDocument: { ...identityDocument, issuedBy: 'ҚР ІІМ' } },
    otherwise: another,
    views: {
      openAccount: {
        types: ({ answer }) => answer && { iin: owner.iin, password: 'Right-password-1', proof: { code: answer.code } },
      },
    },
  },
  readPlace: {
    ...queued(as, 'corporation', { rounds: 'true' }),
    otherwise: { since: '2018-02-28', at: '2018-02-27', rounds: undefined },
  },
  queryPlace: {
    ...queued(as, 'corporation', { ...asked, rounds: true }),
    otherwise: { number: otherNumber, iin: child.iin, since: '2018-02-28', at: '2018-02-27', rounds: undefined },
  },
  'queryPlace, against identity': queued(as, 'corporation', { ...asked, rounds: true, identityDocument }),
  queryStatus: {
    as,
    at: examined,
    types: asked,
    otherwise: { number: otherNumber, iin: child.iin },
  },
  searchCases: {
    as,
    at: examined,
    types: { iin: owner.iin, why: 'court', document: '12/7' },
    otherwise: another,
  },
  'searchCases, by number': {
    as,
    at: examined,
    types: { number, why: 'supervision' },
    otherwise: { number: otherNumber },
  },
  'searchCases, by name': {
    as,
    at: examined,
    first: async (the) => laidAs(the, { nameKey: await nameKeyOf(name, '1985-06-15', the.world) }),
    types: { name, bornOn: '1985-06-15', why: 'supervision' },
    otherwise: { name: { surname: owner.surname, name: 'Басқа' }, bornOn: '1985-06-16' },
  },
  listReceipts: { as, at: examined, types: { day: '2018-02-19' }, otherwise: { day: '2018-02-20', cursor: 'QUJD' } },
};
