import { describe, expect, it } from 'vitest';
import { type ApplicationStatus, applicationStatuses } from '#domain/application/status.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { operationsMending } from '#http/problems/cure-operations.ts';
import { type ProblemCode, problemCodes, problemRow } from '#http/problems/problem.ts';
import { routes } from '#http/routes.ts';
import { casesIn } from '#test/builders/cases-in.ts';

const audienceOf = new Map(routes.map(({ name, audience }) => [name, audience]));
const known = (operations: readonly string[]) => operations.filter((name) => !audienceOf.has(name));
const now = '2018-03-05T06:00:00.000Z';

/** In which operations what a status advises is done; none where nothing is asked, `outside` where one comes in person. */
const advised: Readonly<Record<ApplicationStatus, string>> = {
  OPENED: 'saveForm startUpload prepareRequest submitRequest handPackage',
  PACKAGE_REFUSED: 'openRequestAtDesk',
  DISCARDED: 'openRequest openRequestAtDesk',
  CHECKING_REGISTERS: '',
  DATA_UNAVAILABLE: 'openRequest openRequestAtDesk',
  AWAITING_OPERATOR_SIGNATURE: '',
  CHECKING_SIGNATURE: '',
  SIGNATURE_NOT_CONFIRMED: 'openRequest submitRequest',
  BEING_SENT: '',
  CHECKING_DOCUMENTS: '',
  RETURNED_FOR_DEFECTS: 'openRequest openRequestAtDesk',
  ACCEPTED: '',
  AWAITING_RESOLUTION: '',
  UNDER_EXAMINATION: '',
  AWAITING_SIGNATURE: '',
  AWAITING_SENDING: '',
  ON_ITS_WAY: '',
  READY_FOR_COLLECTION: 'outside handOverResult',
  ISSUED: 'readStatus openRequest openRequestAtDesk',
  WITHDRAWN: 'openRequest openRequestAtDesk',
};

/** In which operations the reader of a message does what it tells or looks at what it promises. */
const promised: Readonly<Record<keyof typeof messages, string>> = {
  M1: 'openRequest openRequestAtDesk',
  M2: 'openRequest openRequestAtDesk',
  M3: 'readStatus readResult',
  M4: 'readStatus checkPaper',
  M5: 'openRequest openRequestAtDesk outside',
  M6: 'startSession openAccount',
  M7: 'openRequest submitRequest',
  M8: 'openRequest openRequestAtDesk',
  M9: 'readStatus readResult',
  M10: 'handPackage outside',
};

const wordsIn = (text: string) => text.split(' ').filter((word) => word !== '' && word !== 'outside');
const waits = 'Сейчас от вас ничего не требуется.';

describe('a cure', () => {
  it.each(problemCodes)('of %s names operations that there are', (code) => {
    expect(known(operationsMending(code) ?? [])).toEqual([]);
  });

  it('that sends somebody to the cabinet or to a list names where', () => {
    const sending = problemCodes.filter((code) => /кабинет|спис(?:ок|ке)/i.test(problemRow(code).cure.ru));
    expect(sending.length).toBeGreaterThan(3);
    expect(sending.filter((code: ProblemCode) => operationsMending(code) === undefined)).toEqual([]);
  });

  it.each(applicationStatuses)('advised in %s is done in operations that there are, or nothing is asked', (status) => {
    expect(known(wordsIn(advised[status]))).toEqual([]);
    for (const theCase of casesIn(status)) expect(adviceOn(theCase, now).ru === waits).toBe(advised[status] === '');
  });

  it.each(Object.entries(promised))(
    'or promise of %s is found in operations that there are',
    (_message, operations) => {
      expect(known(wordsIn(operations))).toEqual([]);
      expect(Object.keys(promised)).toEqual(Object.keys(messages));
    },
  );
});
