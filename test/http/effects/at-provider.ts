import type { Application } from '#domain/application/application.ts';
import { binOf } from '#domain/staff/staff.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import type { Drive, Place, View } from './driven.ts';
import { isOf, owner, reason, refusal, representative, signed, task } from './people.ts';

const [deputy, executor] = [officialId('deputy'), officialId('executor')];
const waits = {
  registrar: { ...caseIn('ACCEPTED', 'corporation'), ...task('register-request', 'registrar') },
  head: { ...caseIn('AWAITING_RESOLUTION', 'corporation'), ...task('name-executor', 'head') },
  executor: { ...caseIn('UNDER_EXAMINATION', 'corporation'), ...task('draft-result', 'executor') },
  signature: { ...caseIn('AWAITING_SIGNATURE', 'corporation'), ...task('sign-result', 'head') },
};
const { terms } = waits.executor;
const named = { family: ['person_deputy'] };
const power = { representative: { record: { id: 'record_1', mac: '' }, person: 'person_2', power: 'other' } } as const;
const disputed = { registers: { persons: 'found', facts: { id: 'record_1', mac: '' } } } as const;
const court = { why: 'court', number: '12/7' };
const tray = (who: string): Readonly<Record<string, View>> => ({ listTasks: { as: who } });
const slip = { personRef: 'applicant', field: 'name', value: `${owner.name}а`, reason };
const claims = async ({ world, theCase }: Place) =>
  void (await world.knock('POST', `/v1/cases/${theCase.id}/claim`, { as: 'registrar' }));

/** The head signs with his own key what he has had prepared. */
async function prepared({ world, theCase }: Place) {
  await isOf(world, 'head', representative.iin);
  const { body } = await world.knock('POST', '/v1/papers', { as: 'head', body: { caseIds: [theCase.id] } });
  const { paperId, content } = body.papers[0].paper;
  const signer = { iin: representative.iin, bin: binOf('uralsk') ?? '', role: 'head' } as const;
  return { paperId, cms: signed(content, signer), other: signed(content) };
}
const signature = (paperId: string | undefined, cms: string | undefined) => ({ signatures: [{ paperId, cms }] });

async function sign(the: Place) {
  const { paperId, cms } = await prepared(the);
  await the.world.knock('POST', '/v1/signatures', { as: 'head', body: signature(paperId, cms) });
  return { type: 'REGISTRATION_NOTICE' };
}
const entry = { provider: 'uralsk', list: 'public-sector', number: 1 };

/** What the provider's people do with a request. */
export const atProvider: Readonly<Record<string, Drive>> = {
  claimTask: { as: 'registrar', at: waits.registrar, views: tray('registrar') },
  releaseTask: { as: 'registrar', at: waits.registrar, first: claims, views: tray('registrar') },
  registerRequest: {
    as: 'registrar',
    at: waits.registrar,
    types: { number: 'вх-77/18' },
  },
  correctIncomingNumber: { as: 'registrar', at: waits.head, types: { number: 'вх-77/18', reason } },
  listIncoming: {
    as: 'registrar',
    at: waits.head,
    types: { year: '2018' },
    otherwise: { year: '2017', cursor: 'QUJD' },
  },
  correctSlip: {
    as: 'registrar',
    at: waits.registrar,
    types: slip,
  },
  'correctSlip, of what is signed': { as: 'registrar', at: caseIn('ISSUED', 'corporation'), types: slip },
  nameExecutor: {
    as: 'head',
    at: waits.head,
    types: { executor, resolution: reason },
    views: tray('administrator'),
  },
  replaceExecutor: {
    as: 'head',
    at: waits.executor,
    types: { executor: deputy, reason },
    views: tray('administrator'),
  },
  askDocument: {
    as: 'executor',
    at: waits.executor,
    types: { kind: 'D7', personRef: 'applicant', reason },
    otherwise: { kind: 'D9' },
  },
  recordPowerCheck: { as: 'executor', at: { ...waits.executor, ...power }, types: { found: 'refuted', reason } },
  resolveEvidence: {
    as: 'executor',
    at: { ...waits.executor, ...disputed },
    types: { kind: 'NAME', finding: 'SAME_PERSON', reason },
    otherwise: { kind: 'BIRTH_DATE' },
  },
  draftNotice: {
    as: 'executor',
    at: waits.executor,
    types: { reasoning: reason },
    views: { readTexts: { as: 'head' } },
  },
  draftRefusal: { as: 'executor', at: waits.executor, types: refusal, views: { readTexts: { as: 'head' } } },
  returnDraft: { as: 'head', at: waits.signature, types: { reason }, views: { readTexts: { as: 'head' } } },
  preparePapers: {
    as: 'head',
    at: waits.signature,
    types: ({ theCase: { id } }) => ({ caseIds: [id] }),
    otherwise: { caseIds: [`case_${'0'.repeat(26)}`] },
  },
  signPapers: {
    as: 'head',
    at: waits.signature,
    first: prepared,
    types: ({ names: { paperId, cms } }) => signature(paperId, cms),
    otherwise: ({ names: { paperId, other } }) => signature(paperId, other),
    views: {
      readPaperOfCase: {
        as: 'head',
        types: () => ({ why: 'supervision' }),
        names: () => ({ type: 'REGISTRATION_NOTICE' }),
      },
    },
  },
  sendResult: {
    as: 'registrar',
    at: { ...caseIn('AWAITING_SENDING', 'corporation'), ...task('send-result', 'registrar') },
  },
  declareRecusal: { as: 'head', at: waits.executor, types: { staff: deputy, reason } },
  nameActingHead: {
    as: 'supervisor',
    at: { ...waits.head, recused: [officialId('head')], lacksHead: { since: '2018-02-27T06:00:00.000Z' } },
    types: { head: officialId('headElsewhere'), reason },
    otherwise: { head: executor },
    views: { readCase: { as: 'headElsewhere' }, ...tray('headElsewhere') },
  },
  refuteKinship: { as: 'head', at: { ...waits.executor, ...named }, types: { staff: deputy, reason } },
  readEvidence: { as: 'head', at: waits.executor, types: court },
  readCaseForm: { as: 'supervisor', at: waits.executor, types: court },
  readCaseDocument: {
    as: 'supervisor',
    at: waits.executor,
    first: async ({ theCase }) => ({ documentId: theCase.documents[0]?.id }),
    types: court,
  },
  readCaseDocuments: { as: 'supervisor', at: waits.executor, types: court },
  'searchCases, by entry': {
    as: 'head',
    at: waits.signature,
    first: sign,
    types: { registerNumber: entry, why: 'supervision' },
    otherwise: { registerNumber: { ...entry, number: 2 } },
  },
  readPaperOfCase: {
    as: 'supervisor',
    at: waits.signature,
    first: sign,
    types: court,
  },
  readTexts: { as: 'supervisor', at: waits.executor, types: court },
  listTasks: {
    as: 'supervisor',
    at: waits.executor,
    types: { organisation: 'uralsk', role: 'executor', executor },
    otherwise: { cursor: 'QUJD', role: 'registrar', executor: deputy },
  },
  'listTasks, of another office': {
    as: 'supervisor',
    at: waits.executor,
    types: { organisation: 'uralsk' },
    otherwise: { organisation: 'borili' },
  },
  listLate: {
    as: 'supervisor',
    at: { ...waits.executor, terms: { ...terms, total: { ...terms.total, rungs: ['breach'] } } } as Application,
    types: { organisation: 'uralsk' },
    otherwise: { cursor: 'QUJD', organisation: 'borili' },
  },
  listExecutors: {
    as: 'head',
    at: waits.executor,
    types: ({ theCase: { id } }) => ({ caseId: id }),
    otherwise: { caseId: `case_${'0'.repeat(26)}` },
  },
};
