import type { Application } from '#domain/application/application.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { listed } from './amending.ts';
import { colleague, second } from './at-desk.ts';
import type { Drive, Place } from './driven.ts';
import { anotherPaper, asPrepared } from './offer-places.ts';
import { identityDocument, owner, representative, signed } from './people.ts';

const onList = {
  result: {
    ...(caseIn('ISSUED').result as NonNullable<Application['result']>),
    entry: { list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: '2018-03-01T06:00:00.000Z' },
  },
} as const;
const ofCabinet = { ...caseIn('ISSUED'), ...onList };
const ofDesk = { ...caseIn('ISSUED', 'corporation'), ...onList };

const said = { expectsChild: true, floorAtMost: 2, wishes: ['LOWER_FLOOR', 'LARGER'] };
const elsewhere = { agreesToOtherLocality: true };
const contacts = { phone: '+77011112233', actualAddress: 'Орал, Достық даңғылы, 5' };
const otherContacts = { phone: '+77013334455' };
const readsOwn = { readNeeds: { as: 'recipient' } } as const;

/** What he is given to sign, signed by himself and by another. */
const prepares = (said: object) => async (the: Place) => {
  const path = `/v1/requests/${the.theCase.id}/needs-statement`;
  const { body } = await the.world.knock('POST', path, { as: 'recipient', body: said });
  const other = signed(body.content, { iin: representative.iin, role: 'individual' });
  return { paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content), other };
};

/** A sister of age stands in the form of the request that lies there. */
async function withSister({ world, theCase }: Place): Promise<void> {
  const member = { ref: 'member-1', ...representative, relation: 'sibling', bornOn: '1985-06-15' } as const;
  const kept = { id: 'record_form_of_family', mac: '' };
  world.people.put({ ...kept, kind: 'form', content: aForm(owner, { members: [member] }) });
  world.cases.seed({ ...theCase, form: kept });
}
const sisters = [{ ref: 'member-1', iin: representative.iin, identityDocument }];

/** What whoever stands on a list says of his family's needs, in the cabinet and at a desk. */
export const sayingNeeds: Readonly<Record<string, Drive>> = {
  prepareNeeds: {
    as: 'recipient',
    at: ofCabinet,
    first: listed,
    types: { needs: said, contacts },
    otherwise: { needs: {}, contacts: otherContacts },
    views: {
      sayNeeds: {
        as: 'recipient',
        types: ({ answer }) =>
          answer && {
            ...{ needs: said, contacts, paperId: answer.paper.id, sha256: answer.paper.sha256 },
            cms: signed(answer.content),
          },
      },
    },
  },
  sayNeeds: {
    as: 'recipient',
    at: ofCabinet,
    first: async (the) => {
      await listed(the);
      return prepares({ needs: said, contacts })(the);
    },
    types: asPrepared({ needs: said, contacts }),
    otherwise: (the) => ({ ...anotherPaper(the), needs: {}, contacts: otherContacts }),
    views: readsOwn,
  },
  'sayNeeds, of a family': {
    as: 'recipient',
    at: ofCabinet,
    first: async (the) => {
      await withSister(the);
      await listed(the);
      return prepares({ needs: elsewhere })(the);
    },
    types: (the) => ({ ...asPrepared({ needs: elsewhere })(the), consents: [the.names.other] }),
    otherwise: ({ names: { cms } }) => ({ consents: [cms] }),
    views: readsOwn,
  },
  sayNeedsAtDesk: {
    as: 'operator',
    at: ofDesk,
    first: async (the) => {
      await colleague(the);
      return listed(the);
    },
    types: { needs: said, contacts, iin: owner.iin, identityDocument },
    otherwise: { needs: {}, contacts: otherContacts },
    views: { readConfirmation: second },
  },
  'sayNeedsAtDesk, of a family': {
    as: 'operator',
    at: ofDesk,
    first: async (the) => {
      await withSister(the);
      await colleague(the);
      return listed(the);
    },
    types: { needs: elsewhere, iin: owner.iin, identityDocument, consents: sisters },
    otherwise: { needs: {}, consents: [] },
    views: { readConfirmation: second },
  },
};
