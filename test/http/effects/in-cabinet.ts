import { newId } from '#domain/ids.ts';
import { verifySignature } from '#tasks/verify-signature.ts';
import { pdf } from '#test/builders/doors/an-office.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { returned } from '#test/builders/requests/cases-in.ts';
import type { Drive, Place } from './driven.ts';
import { child, onList, owner, reason, signed } from './people.ts';
import { queued } from './queued.ts';

const as = 'recipient';
const seen = { readCase: { as } };
const drafted = caseIn('OPENED');
const scan = {
  kind: 'D7',
  personRef: 'applicant',
  contentType: 'application/pdf',
  issuedOn: '2018-01-15',
  validTo: '2018-12-31',
};
const contacts = {
  phone: '+77015556677',
  email: 'aigul@example.kz',
  actualAddress: 'Орал, Сарайшық көшесі, 9',
  language: 'ru',
};

/** Has bytes to sign prepared; answers what is then sent back. */
const prepares =
  (method: 'GET' | 'POST', what: string, body?: object) =>
  async ({ world, theCase }: Place) => {
    const prepared = await world.knock(method, `/v1/requests/${theCase.id}/${what}`, { as, body });
    const { paper, content } = prepared.body;
    return { paperId: paper.id, sha256: paper.sha256, cms: signed(content) };
  };
const paper = ({ names: { paperId, sha256, cms } }: Place) => ({ paperId, sha256, cms });
const anotherPaper = {
  paperId: `paper_${'0'.repeat(26)}`,
  sha256: '0'.repeat(64),
  cms: signed('', { iin: child.iin, role: 'individual' }),
};
const reads = (type: string) => ({ readPaper: { names: () => ({ type }) } });

const changing = {
  ...drafted,
  change: { kind: 'family', entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 1 } },
} as const;

/** What a recipient does in his cabinet. */
export const inCabinet: Readonly<Record<string, Drive>> = {
  saveForm: {
    as,
    at: drafted,
    types: aForm(owner, {
      category: 'socially-vulnerable',
      ground: 'art-68-5',
      provider: 'borili',
      members: [{ ...child, ref: 'member-1', relation: 'child', bornOn: '1985-06-15' }],
      declaresOldCertificates: ['birth'],
    }),
    views: seen,
  },
  'saveForm, of a change': {
    as,
    at: changing,
    types: aForm(owner, { change: { kind: 'family', reason } }),
    views: seen,
  },
  startUpload: {
    as,
    at: drafted,
    types: { ...scan, size: 20_480 },
    otherwise: {
      kind: 'withdrawal-statement',
      personRef: 'member-7',
      contentType: 'image/png',
      issuedOn: '2019-01-15',
      validTo: '2018-01-14',
      size: 99_000_000,
    },
  },
  confirmUpload: {
    as,
    at: drafted,
    first: async ({ world, theCase }) => {
      const documentId = newId('document', 77);
      world.documents.upload(theCase.id, documentId, pdf());
      return { documentId };
    },
    types: scan,
    views: seen,
  },
  removeDocument: {
    as,
    at: drafted,
    first: async ({ theCase }) => ({ documentId: theCase.documents[0]?.id }),
    views: seen,
  },
  discardDraft: { as, at: drafted },
  readMyPlaces: queued(as, 'portal'),
  listRequests: { as, at: drafted, types: {}, otherwise: { cursor: 'QUJD' } },
  openRequest: {
    as,
    at: returned('portal'),
    types: ({ theCase: { id } }) => ({ refiles: id }),
    views: { readCase: { as, names: ({ answer }) => ({ caseId: answer?.id }) }, listRequests: { as } },
  },
  'openRequest, of a change': {
    as,
    first: onList,
    types: { change: { kind: 'family', provider: 'uralsk' } },
    otherwise: { change: { kind: 'list', provider: 'uralsk' } },
    views: { readCase: { as, names: ({ answer }) => ({ caseId: answer?.id }) } },
  },
  submitRequest: {
    as,
    at: drafted,
    first: prepares('GET', 'request-document'),
    types: paper,
    otherwise: anotherPaper,
    next: async ({ world, theCase }) => verifySignature({ caseId: theCase.id, requestId: 'step' }, world),
    views: reads('REQUEST'),
  },
  withdrawRequest: {
    as,
    at: caseIn('UNDER_EXAMINATION'),
    first: prepares('GET', 'withdrawal-statement'),
    types: paper,
    otherwise: anotherPaper,
    views: reads('WITHDRAWAL_STATEMENT'),
  },
  prepareContacts: {
    as,
    at: caseIn('UNDER_EXAMINATION'),
    types: contacts,
    otherwise: { phone: '+77015556678', email: 'a@example.kz', actualAddress: 'Орал', language: 'kk' },
    views: {
      changeContacts: {
        as,
        types: ({ answer }) =>
          answer && { contacts, paperId: answer.paper.id, sha256: answer.paper.sha256, cms: signed(answer.content) },
      },
    },
  },
  changeContacts: {
    as,
    at: caseIn('UNDER_EXAMINATION'),
    first: prepares('POST', 'contacts-statement', contacts),
    types: (the) => ({ contacts, ...paper(the) }),
    otherwise: anotherPaper,
    views: reads('CONTACTS_STATEMENT'),
  },
};
