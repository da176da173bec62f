import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { isStep, paragraphOfStep, type Step, type StepName, steps } from '#domain/application/steps.ts';
import { nextStepOf } from '#domain/application/words/next-step.ts';
import { steps as prescribedSteps } from '#domain/regulation/steps.ts';
import { caseIn, record } from '#test/builders/requests/a-case.ts';

type Status = Application['status'];
const bare = (channel: 'portal' | 'corporation' = 'corporation'): Application => ({
  ...caseIn('OPENED', channel),
  reached: [],
});
const paper = { id: 'paper_1', type: 'RECEIPT', sha256: 'ab', versionId: '1' };
const signature = { sha256: 'cd', versionId: '1' };
const draft = { kind: 'NOTICE', record: record(), by: 'staff_1', at: '2018-03-01T06:00:00.000Z' } as const;
const result = { kind: 'NOTICE', paper, signature, by: 'staff_2', at: '2018-03-01T06:00:00.000Z' } as const;
const refusal = { ...result, kind: 'REFUSAL' } as const;
const portal = { channel: 'portal' } as const;

// biome-ignore format: a table, one answer a row
const answers: readonly (readonly [step: StepName, answer: string | undefined, why: string, facts: Partial<Application>])[] = [
  ['query-registers', 'present', '8.5: the person is known', { registers: { persons: 'found' } }],
  ['query-registers', 'present', '8.5: the person and the power are known', { registers: { persons: 'found', notary: 'found' } }],
  ['query-registers', 'absent', '8.6: the person is not known', { registers: { persons: 'absent', notary: 'found' } }],
  ['query-registers', 'absent', '8.6: the power is not known', { registers: { persons: 'found', notary: 'absent' } }],
  ['query-registers', undefined, 'no register has answered', {}],
  ['report-data-unavailable', 'told', '8.6', { status: 'DATA_UNAVAILABLE' }],
  ['report-data-unavailable', undefined, 'not told yet', { status: 'CHECKING_REGISTERS' }],
  ['sign-request', 'signed', '8.7', { requestSignature: signature }],
  ['sign-request', undefined, 'not signed yet', {}],
  ['sign-request', undefined, 'on the portal the recipient signed', { ...portal, requestSignature: signature }],
  ['verify-signature', 'confirmed', '10.6', { signature: { confirmed: true } }],
  ['verify-signature', 'not-confirmed', '10.6', { signature: { confirmed: false, fault: 'EXPIRED' } }],
  ['verify-signature', undefined, 'not checked yet', {}],
  ['refuse-signature', 'told', '10.7', { status: 'SIGNATURE_NOT_CONFIRMED' }],
  ['refuse-signature', undefined, 'not told yet', { status: 'CHECKING_SIGNATURE' }],
  ['send-request', 'sent', '8.7, 10.8', { sent: { messageId: 'm', receivedAt: '2018-02-19T06:00:00.000Z' } }],
  ['send-request', undefined, 'not sent yet', {}],
  ['register-at-desk', 'registered', '9.1', { registrations: { desk: 'n' } }],
  ['register-at-desk', undefined, 'not registered yet', { registrations: { provider: 'n', eAkimat: 'n' } }],
  ['check-documents', 'conform', '9.2', { defects: [] }],
  ['check-documents', 'defects', '9.2', { defects: [{ code: 'MISSING', documentKind: 'D7' }] }],
  ['check-documents', undefined, 'not checked yet', {}],
  ['return-for-defects', 'returned', '9.3, 10.10', { status: 'RETURNED_FOR_DEFECTS' }],
  ['return-for-defects', undefined, 'not returned yet', { status: 'CHECKING_DOCUMENTS' }],
  ['issue-receipt', 'accepted', '9.3', { papers: { RECEIPT: paper } }],
  ['issue-receipt', undefined, 'no receipt yet', { papers: { REQUEST: paper } }],
  ['register-request', 'registered', '5.2', { registrations: { provider: '12' } }],
  ['register-request', undefined, 'not registered yet', { registrations: { desk: 'n' } }],
  ['name-executor', 'named', '5.3', { executor: 'staff_1' }],
  ['name-executor', undefined, 'nobody is named', {}],
  ['draft-result', 'drafted', '5.4', { draft }],
  ['draft-result', 'drafted', 'what is signed was drafted', { result }],
  ['draft-result', undefined, 'not drafted yet', {}],
  ['register-in-e-akimat', 'registered', '5.4', { registrations: { eAkimat: 'n' } }],
  ['register-in-e-akimat', undefined, 'not registered yet', { registrations: { desk: 'n', provider: '12' } }],
  ['sign-result', 'signed-for-desk', '5.5', { result }],
  ['sign-result', 'signed-for-cabinet', '5.5', { ...portal, result }],
  ['sign-result', 'returned', '5.5, X43: the draft went back', { status: 'UNDER_EXAMINATION' }],
  ['sign-result', undefined, 'it lies before the head', { status: 'AWAITING_SIGNATURE', draft }],
  ['send-result', 'sent', '5.6', { result, status: 'ON_ITS_WAY' }],
  ['send-result', undefined, 'signed and not sent', { result, status: 'AWAITING_SENDING' }],
  ['send-result', undefined, 'nothing to send', { status: 'AWAITING_SIGNATURE' }],
  ['carry-result', 'arrived', '5.7', { carried: true }],
  ['carry-result', undefined, 'on its way', {}],
  ['hand-over-result', 'notice-issued', '9.4', { status: 'ISSUED', result }],
  ['hand-over-result', 'refusal-issued', '9.4', { status: 'ISSUED', result: refusal }],
  ['hand-over-result', undefined, 'not collected yet', { status: 'READY_FOR_COLLECTION', result }],
  ['deliver-to-cabinet', 'notice-issued', '10.11', { ...portal, status: 'ISSUED', result }],
  ['deliver-to-cabinet', undefined, 'on its way', { ...portal, status: 'ON_ITS_WAY', result }],
];

describe('what a step answers', () => {
  it.each(answers)('%s: %s (%s)', (step, answer, _why, facts) => {
    expect(steps[step].answer({ ...bare(), ...facts })).toBe(answer);
  });
});

describe('what a step is known by', () => {
  // biome-ignore format: a table, one step a row
  it.each<[StepName, desk: string, portal: string, Status, role?: string, term?: string]>([
    ['query-registers',         '8.4',  '8.4',   'CHECKING_REGISTERS'],
    ['report-data-unavailable', '8.6',  '8.6',   'CHECKING_REGISTERS'],
    ['sign-request',            '8.7',  '8.7',   'AWAITING_OPERATOR_SIGNATURE', 'operator', 'intake'],
    ['verify-signature',        '10.6', '10.6',  'CHECKING_SIGNATURE'],
    ['refuse-signature',        '10.7', '10.7',  'CHECKING_SIGNATURE'],
    ['send-request',            '8.7',  '10.8',  'BEING_SENT'],
    ['register-at-desk',        '9.1',  '9.1',   'BEING_SENT'],
    ['check-documents',         '9.2',  '10.9',  'CHECKING_DOCUMENTS'],
    ['return-for-defects',      '9.3',  '10.10', 'CHECKING_DOCUMENTS'],
    ['issue-receipt',           '9.3',  '9.3',   'CHECKING_DOCUMENTS'],
    ['register-request',        '5.2',  '5.2',   'ACCEPTED', 'registrar', 'registration'],
    ['name-executor',           '5.3',  '5.3',   'AWAITING_RESOLUTION', 'head', 'resolution'],
    ['draft-result',            '5.4',  '5.4',   'UNDER_EXAMINATION', 'executor', 'examination'],
    ['register-in-e-akimat',    '5.4',  '5.4',   'UNDER_EXAMINATION'],
    ['sign-result',             '5.5',  '5.5',   'AWAITING_SIGNATURE', 'head', 'signature'],
    ['send-result',             '5.6',  '5.6',   'AWAITING_SENDING', 'registrar', 'sending'],
    ['carry-result',            '5.6',  '5.6',   'ON_ITS_WAY'],
    ['hand-over-result',        '5.7',  '5.7',   'READY_FOR_COLLECTION', 'operator', 'keeping'],
    ['deliver-to-cabinet',      '10.11', '10.11', 'ON_ITS_WAY'],
  ])('%s stands in %s at the desk and in %s on the portal', (name, desk, onPortal, status, role, term) => {
    expect([paragraphOfStep({ channel: 'corporation' }, name), paragraphOfStep({ channel: 'portal' }, name)]).toEqual([desk, onPortal]);
    expect(steps[name]).toMatchObject({ status });
    const row: Step = steps[name];
    expect([row.role, row.term]).toEqual([role, term]);
  });

  const channels = ['corporation', 'portal'] as const;
  const rows: readonly Step[] = Object.values(steps);

  it('is a step of the regulation, which names the same role where a person does it', () => {
    for (const { prescribed, paragraph, role } of rows)
      for (const channel of channels) {
        const row = prescribedSteps[prescribed({ channel })];
        expect(paragraph({ ...bare(channel) })).toBe(row.paragraph);
        if (role) expect(row.actor).toBe(role);
      }
  });

  it('leaves of the regulation what is done before and after the machines, and the question between 8.4 and 8.6', () => {
    const done = rows.flatMap(({ prescribed }) => channels.map((channel) => prescribed({ channel })));
    const left = Object.entries(prescribedSteps).filter(([id]) => !(done as string[]).includes(id));
    expect(left.map(([, { paragraph }]) => paragraph)).toEqual([
      ...['5.1', '8.1', '8.2', '8.3', '8.5', '9.4'],
      ...['10.1', '10.2', '10.3', '10.4', '10.5'],
    ]);
  });

  it('is its own clause where no step has such a name', () => {
    expect([isStep('draft-result'), isStep('5.4')]).toEqual([true, false]);
    expect(paragraphOfStep({ channel: 'portal' }, '5.4')).toBe('5.4');
  });
});

describe('what happens next with a request, and who has it meanwhile (para 16, X38)', () => {
  const defect: Application['defects'] = [{ code: 'MISSING', documentKind: 'D7' }];
  const sent = { messageId: 'm', receivedAt: '2018-02-19T06:00:00.000Z' };
  // biome-ignore format: a table, one situation a row
  it.each<[Status, Partial<Application>, desk: string, portal: string]>([
    ['OPENED', {}, 'P1 5.1 operator intake', 'E5 10.5 recipient -'],
    ['CHECKING_REGISTERS', {}, 'C4 8.4 corporationDesk -', 'C4 8.4 corporationDesk -'],
    ['CHECKING_REGISTERS', { registers: { persons: 'absent' } }, 'C6 8.6 corporationDesk -', 'C6 8.6 corporationDesk -'],
    ['AWAITING_OPERATOR_SIGNATURE', {}, 'C7 8.7 operator intake', 'C7 8.7 operator intake'],
    ['CHECKING_SIGNATURE', {}, 'E6 10.6 portal -', 'E6 10.6 portal -'],
    ['CHECKING_SIGNATURE', { signature: { confirmed: false, fault: 'EXPIRED' } }, 'E7 10.7 portal -', 'E7 10.7 portal -'],
    ['BEING_SENT', {}, 'C7 8.7 gateway -', 'E8 10.8 gateway -'],
    ['BEING_SENT', { sent }, 'C8 9.1 regionalGatewayDesk -', 'C8 9.1 regionalGatewayDesk -'],
    ['CHECKING_DOCUMENTS', {}, 'C9 9.2 provider -', 'E9 10.9 provider -'],
    ['CHECKING_DOCUMENTS', { defects: defect }, 'C10a 9.3 provider -', 'E10 10.10 provider -'],
    ['CHECKING_DOCUMENTS', { defects: [] }, 'C10b 9.3 operator -', 'C10b 9.3 operator -'],
    ['ACCEPTED', {}, 'P2 5.2 registrar registration', 'P2 5.2 registrar registration'],
    ['AWAITING_RESOLUTION', {}, 'P3 5.3 head resolution', 'P3 5.3 head resolution'],
    ['UNDER_EXAMINATION', {}, 'P4 5.4 executor examination', 'P4 5.4 executor examination'],
    ['AWAITING_SIGNATURE', {}, 'P5 5.5 head signature', 'P5 5.5 head signature'],
    ['AWAITING_SENDING', {}, 'P6 5.6 registrar sending', 'P6 5.6 registrar sending'],
    ['ON_ITS_WAY', {}, 'P7 5.7 gateway -', 'E11 10.11 portal -'],
    ['READY_FOR_COLLECTION', {}, 'P7 5.7 operator keeping', 'P7 5.7 operator keeping'],
    ['ISSUED', {}, '-', '-'],
    ['WITHDRAWN', {}, '-', '-'],
  ])('%s %j', (status, facts, desk, onPortal) => {
    const said = (channel: 'portal' | 'corporation') => {
      const next = nextStepOf({ ...bare(channel), status, ...facts });
      return next ? `${next.id} ${next.paragraph} ${next.actor} ${next.term ?? '-'}` : '-';
    };
    expect([said('corporation'), said('portal')]).toEqual([desk, onPortal]);
  });

  it('is said in three languages', () => {
    const label = nextStepOf({ ...bare(), status: 'UNDER_EXAMINATION' })?.label;
    expect(new Set(Object.values(label ?? {})).size).toBe(3);
  });
});
