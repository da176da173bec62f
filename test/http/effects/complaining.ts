import { complaintBytes } from '#casework/papers/complaint-paper.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { newFileId, newId } from '#domain/ids.ts';
import { aComplaint, aSignedAnswer } from '#test/builders/complaints/a-complaint.ts';
import { pdf } from '#test/builders/doors/an-office.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { confirming } from './amending.ts';
import type { Drive, Place } from './driven.ts';
import { identityDocument, owner, reason, representative, signed } from './people.ts';

const [deputy, executor, head] = [officialId('deputy'), officialId('executor'), officialId('head')];
const record = (n: number) => ({ id: `record_complaint_${n}`, mac: '' });
const at = '2018-03-01T06:00:00.000Z';
const text = {
  ...{ iin: owner.iin, name: 'Айгүл Сейтқали', address: 'Орал, Достық 10', phone: '+77111234567' },
  ...{ against: 'Қабылдау бөлімі', happened: 'Бөлім жабық болды', asked: 'Себебін айтыңыз' },
};
const against = { office: 'uralsk' };
const written = { reasons: 'Шешім заңды', act: 'Хабарласамыз', rest: 'Өтемақы берілмейді' };

/** Its person has complained of the office. */
const filed =
  (parts: Partial<Complaint> = {}) =>
  async ({ world }: Place) => {
    const { person } = world.actors.recipient as { person: string };
    world.people.put({ id: record(1).id, kind: 'complaint', content: text, mac: '' });
    world.people.put({ id: record(2).id, kind: 'complaint', content: written, mac: '' });
    const id = newFileId(complaint, 1);
    world.cases.seed(aComplaint({ id, complainant: person, content: record(1), ...parts }));
    return { complaintId: id };
  };

const reviewed = { status: 'UNDER_REVIEW', reviewer: deputy } as const;
const drafted = {
  ...reviewed,
  status: 'AWAITING_SIGNATURE',
  draft: { outcome: 'NOT_SATISFIED', record: record(2), by: deputy, at },
} as const;
const toSend = {
  ...drafted,
  status: 'AWAITING_SENDING',
  answer: aSignedAnswer('NOT_SATISFIED'),
  task: { step: 'send-answer', role: 'registrar', organisation: 'uralsk', openedAt: at },
} as const;
const ofTheHead: Partial<Complaint> = { hands: { acted: [{ by: head }], chosen: [] } };
const tray = { listTasks: { as: 'registrar' } } as const;
const there = caseIn('ISSUED');

/** The exact bytes of the complaint, signed by himself and by another. */
async function prepared({ world }: Place) {
  const { body } = await world.knock('POST', '/v1/my/complaints/statement', {
    as: 'recipient',
    body: { against, text },
  });
  const other = signed(body.content, { iin: representative.iin, role: 'individual' });
  return { paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content), other };
}
const withdrawn = async (the: Place) => {
  const { complaintId } = await filed()(the);
  const path = `/v1/my/complaints/${complaintId}/withdrawal-statement`;
  const { body } = await the.world.knock('GET', path, { as: 'recipient' });
  const other = signed(body.content, { iin: representative.iin, role: 'individual' });
  return { complaintId, paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content), other };
};
const anotherStatement = ({ names: { other } }: Place) => ({
  paperId: `paper_${'0'.repeat(26)}`,
  sha256: '0'.repeat(64),
  cms: other,
});
const shownAs = ({ answer }: Place) => ({ complaintId: answer?.id });

/** Whoever complains, and whoever answers him. */
export const complaining: Readonly<Record<string, Drive>> = {
  prepareComplaint: {
    as: 'recipient',
    at: there,
    types: { against, text },
    otherwise: { against: { office: 'borili' }, text: { ...text, asked: 'Басқа өтініш' } },
    views: {
      fileComplaint: {
        as: 'recipient',
        types: ({ answer }) =>
          answer && {
            ...{ against, text, paperId: answer.paper.id, sha256: answer.paper.sha256 },
            cms: signed(answer.content),
          },
      },
    },
  },
  fileComplaint: {
    as: 'recipient',
    at: there,
    first: prepared,
    types: ({ names: { paperId, sha256, cms } }) => ({ against, text, paperId, sha256, cms }),
    otherwise: (the) => ({
      ...anotherStatement(the),
      against: { office: 'borili' },
      text: { ...text, asked: 'Басқа' },
    }),
    views: { readComplaint: { as: 'head', names: shownAs } },
  },
  fileComplaintAtDesk: {
    as: 'operator',
    at: there,
    types: { against, text, identityDocument },
    otherwise: { against: { office: 'borili' }, text: { ...text, iin: representative.iin } },
    views: { readComplaint: { as: 'head', names: shownAs }, readComplaintTexts: { as: 'supervisor', names: shownAs } },
  },
  registerComplaint: {
    as: 'registrar',
    at: there,
    types: { against, text, number: '12-18', postedOn: '2018-02-20' },
    otherwise: { against: { office: 'borili' }, text: { ...text, iin: representative.iin } },
    views: { readComplaint: { as: 'head', names: shownAs } },
  },
  nameReviewer: { as: 'head', at: there, first: filed(), types: { reviewer: executor, reason } },
  concedeComplaint: {
    as: 'head',
    at: there,
    first: filed(ofTheHead),
    types: { owed: 'OTHER_ACT', ...written },
    otherwise: { owed: undefined },
  },
  passUpComplaint: { as: 'head', at: there, first: filed(ofTheHead), types: { reason } },
  passOnComplaint: {
    as: 'registrar',
    at: there,
    first: filed(),
    types: { to: 'Еңбек инспекциясы', reason },
    otherwise: { to: 'Прокуратура' },
    views: { readComplaintPaper: { as: 'recipient', names: () => ({ type: 'COMPLAINT_PASSED_ON' }) } },
  },
  draftAnswer: {
    as: 'deputy',
    at: there,
    first: filed(reviewed),
    types: { outcome: 'PARTLY', owed: 'OTHER_ACT', ...written },
    otherwise: { owed: 'ANSWER_NOW' },
  },
  'draftAnswer, not considered': {
    as: 'deputy',
    at: there,
    first: filed(reviewed),
    types: { outcome: 'NOT_CONSIDERED', unconsidered: 'NO_SUBJECT', reasons: 'Нақты әрекет көрсетілмеген' },
  },
  returnAnswer: { as: 'head', at: there, first: filed(drafted), types: { reason } },
  handOverAnswer: {
    as: 'registrar',
    at: there,
    first: filed(toSend),
    types: { iin: owner.iin, identityDocument },
    otherwise: {},
    views: confirming,
  },
  postAnswer: {
    as: 'registrar',
    at: there,
    first: filed(toSend),
    types: { number: '1-45/18' },
    views: confirming,
  },
  fulfilAnswer: {
    as: 'head',
    at: there,
    first: async (the) => {
      const names = await filed({ ...toSend, status: 'AWAITING_FULFILMENT' })(the);
      return { ...names, done: the.theCase.id };
    },
    types: ({ names: { done } }) => ({ record: reason, file: done }),
  },
  withdrawComplaint: {
    as: 'recipient',
    at: there,
    first: withdrawn,
    types: ({ names: { paperId, sha256, cms } }) => ({ paperId, sha256, cms }),
    otherwise: anotherStatement,
  },
  recuseFromComplaint: { as: 'head', at: there, first: filed(reviewed), types: { staff: deputy, reason } },
  claimComplaint: { as: 'registrar', at: there, first: filed(toSend), views: tray },
  releaseComplaint: {
    as: 'registrar',
    at: there,
    first: async (the) => {
      const names = await filed(toSend)(the);
      await the.world.knock('POST', `/v1/complaints/${names.complaintId}/claim`, { as: 'registrar' });
      return names;
    },
    views: tray,
  },
  nameHeadOfComplaint: {
    as: 'supervisor',
    at: there,
    first: filed({ recused: [head], lacksHead: { since: '2018-02-27T06:00:00.000Z' } }),
    types: { head: officialId('headElsewhere'), reason },
    otherwise: { head: executor },
    views: { readComplaint: { as: 'headElsewhere' } },
  },
  listComplaints: { as: 'recipient', at: there, first: filed(), types: {}, otherwise: { cursor: 'QUJD' } },
  listComplaintRegister: {
    as: 'supervisor',
    at: there,
    first: filed({ openedAt: at }),
    types: { organisation: 'uralsk', year: '2018' },
    otherwise: { organisation: 'borili', year: '2019', cursor: 'QUJD' },
  },
  startComplaintUpload: {
    as: 'recipient',
    at: there,
    first: filed(),
    types: { contentType: 'application/pdf', size: 1000 },
    otherwise: { contentType: 'image/png', size: 99_000_000 },
  },
  confirmComplaintUpload: {
    as: 'recipient',
    at: there,
    first: async (the) => {
      const names = await filed()(the);
      const documentId = newId('document', 78);
      the.world.documents.upload(names.complaintId, documentId, pdf());
      return { ...names, documentId };
    },
    types: { kind: 'EVIDENCE', contentType: 'application/pdf' },
    otherwise: { kind: 'OTHER' },
    views: { readComplaintDocuments: { as: 'recipient' } },
  },
  readComplaintDocuments: { as: 'head', at: there, first: filed(), types: { why: 'court', number: '2-18' } },
  readComplaintTexts: { as: 'head', at: there, first: filed(), types: { why: 'court', number: '2-18' } },
  readComplaintPaper: {
    as: 'head',
    at: there,
    first: async (the) => {
      const { documents } = the.world;
      const bytes = complaintBytes(
        { id: 'complaint_1', text, matter: { act: 'CONDUCT', office: 'uralsk' } },
        { id: `paper_${'1'.repeat(26)}`, issuedAt: at },
      );
      const paper = await documents.storePaper('COMPLAINT', `paper_${'1'.repeat(26)}`, bytes);
      return { ...(await filed({ papers: { COMPLAINT: paper } })(the)), type: 'COMPLAINT' };
    },
    types: { why: 'court', number: '2-18' },
  },
};
