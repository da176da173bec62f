import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { aForm, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { listed, proposed } from './amending.ts';
import type { Drive, Place } from './driven.ts';
import { taken } from './old-entries.ts';
import { identityDocument, owner, representative, signed } from './people.ts';

const came = { by: 'recipient', iin: owner.iin, identityDocument } as const;
const onList = {
  result: {
    ...(caseIn('ISSUED').result as NonNullable<Application['result']>),
    entry: { list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: '2018-03-01T06:00:00.000Z' },
  },
} as const;

/** What a person is given to sign, signed by himself and by another. */
async function statement({ world }: Place, path: string) {
  const { body } = await world.knock('GET', path, { as: 'recipient' });
  const other = signed(body.content, { iin: representative.iin, role: 'individual' });
  return { paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content), other };
}
const signedStatement = ({ names: { paperId, sha256, cms } }: Place) => ({ paperId, sha256, cms });
const anotherStatement = ({ names: { other } }: Place) => ({
  paperId: `paper_${'0'.repeat(26)}`,
  sha256: '0'.repeat(64),
  cms: other,
});

/** A sister of age stands in the form of the request that lies there. */
async function withSister({ world, theCase }: Place): Promise<void> {
  const member = { ref: 'member-1', ...representative, relation: 'sibling', bornOn: '1985-06-15' } as const;
  const form = aForm(owner, { members: [member] });
  const kept = { id: 'record_form_of_family', mac: '' };
  world.people.put({ ...kept, kind: 'form', content: form });
  world.cases.seed({ ...theCase, form: kept });
}
const sisters = [{ ref: 'member-1', iin: representative.iin, identityDocument }];

/** Whoever leaves his list, or thinks better of it, in the cabinet and at a desk. */
export const leaving: Readonly<Record<string, Drive>> = {
  leaveQueue: {
    as: 'recipient',
    at: { ...caseIn('ISSUED'), ...onList },
    first: async (the) => {
      await listed(the);
      return statement(the, `/v1/requests/${the.theCase.id}/leaving-statement`);
    },
    types: signedStatement,
    otherwise: anotherStatement,
    views: { listAmendments: { as: 'recipient' } },
  },
  'leaveQueue, of a family': {
    as: 'recipient',
    at: { ...caseIn('ISSUED'), ...onList },
    first: async (the) => {
      await withSister(the);
      await listed(the);
      return statement(the, `/v1/requests/${the.theCase.id}/leaving-statement`);
    },
    types: ({ names: { paperId, sha256, cms, other } }) => ({ paperId, sha256, cms, consents: [other] }),
    otherwise: ({ names: { cms } }) => ({ consents: [cms] }),
  },
  stayInQueue: {
    as: 'recipient',
    at: caseIn('ISSUED'),
    first: async (the) => {
      const names = await proposed({ status: 'REVOCABLE', purpose: 'LEAVING', ground: 'OWN_WISH' })(the);
      return { ...names, ...(await statement(the, `/v1/queue/amendments/${names.amendmentId}/staying-statement`)) };
    },
    types: signedStatement,
    otherwise: anotherStatement,
  },
  leaveAtDesk: {
    as: 'operator',
    at: { ...caseIn('ISSUED', 'corporation'), ...onList },
    first: async (the) => {
      const { world, theCase } = the;
      const { staff } = world.actors.operator as StaffActor;
      await laySeen(world, theCase, came, { at: world.clock.now(), staff, ends: 'leaves' });
      return listed(the);
    },
    types: ({ theCase: { documents } }) => ({ ...came, documentId: documents[1]?.id }),
    otherwise: ({ theCase: { documents } }) => ({ iin: representative.iin, documentId: documents[0]?.id }),
    views: { readTexts: { as: 'supervisor', types: () => ({ why: 'supervision' }) } },
  },
  'leaveAtDesk, of a family': {
    as: 'operator',
    at: { ...caseIn('ISSUED', 'corporation'), ...onList },
    first: async (the) => {
      const { world, theCase } = the;
      const { staff } = world.actors.operator as StaffActor;
      await withSister(the);
      await laySeen(world, theCase, came, { at: world.clock.now(), staff, ends: 'leaves' });
      return listed(the);
    },
    types: ({ theCase: { documents } }) => ({ ...came, documentId: documents[1]?.id, consents: sisters }),
    otherwise: { consents: [] },
    views: { listAmendments: { as: 'recipient' } },
  },
  'leaveAtDesk, by a row': {
    as: 'operator',
    first: async (the) => {
      const { world } = the;
      const names = await taken(the);
      const { oldEntryId = '' } = names;
      const { power: _, representative: his, ...power } = notarisedPower(representative, { validTo: '2018-12-31' });
      world.neighbours.certifies({ ...power, principalIin: owner.iin, representativeIin: his.iin });
      const applicant = await world.keyring.personOf(owner.iin);
      const { staff } = world.actors.operator as StaffActor;
      const seen = { ...came, by: 'representative', iin: his.iin } as const;
      await laySeen(world, { id: oldEntryId, applicant }, seen, { at: world.clock.now(), staff, ends: 'leaves' });
      return { ...names, caseId: oldEntryId, number: power.number, issuedOn: power.issuedOn };
    },
    types: ({ names: { number = '', issuedOn = '' } }) => ({
      ...{ by: 'representative', iin: representative.iin, identityDocument },
      representing: { recipientIin: owner.iin, number, issuedOn },
    }),
    otherwise: { representing: { recipientIin: owner.iin, number: 'KZ-1', issuedOn: '2018-01-10' } },
    views: { readMyRow: { as: 'recipient' } },
  },
  stayAtDesk: {
    as: 'operator',
    at: caseIn('ISSUED'),
    first: proposed({ status: 'REVOCABLE', purpose: 'LEAVING', ground: 'OWN_WISH' }),
    types: { iin: owner.iin, identityDocument },
    otherwise: { iin: representative.iin },
  },
};
