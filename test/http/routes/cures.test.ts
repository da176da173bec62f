import { describe, expect, it } from 'vitest';
import { staffRoles } from '#domain/actor.ts';
import { type ApplicationStatus, applicationStatuses } from '#domain/application/status.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { secondPersonActs, secondPersonKinds } from '#domain/second-person/acts.ts';
import { unconfirmed } from '#domain/second-person/unconfirmed.ts';
import { problemReply } from '#http/carrier/problem-reply.ts';
import { askedOfAnotherBy } from '#http/problems/confirmation-askings.ts';
import { type Asker, operationsMending } from '#http/problems/cure-operations.ts';
import { type ProblemCode, refusedBy } from '#http/problems/problem.ts';
import { problemCodes, problemRow } from '#http/problems/problem-rows.ts';
import { routes } from '#http/routes.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

const audienceOf = new Map(routes.map(({ name, audience }) => [name, audience]));
const known = (operations: readonly string[]) => operations.filter((name) => !audienceOf.has(name));
/** Who may ask an operation, by the routes themselves. */
const askersOf = (name: string): readonly Asker[] =>
  routes
    .filter((row) => row.name === name)
    .flatMap(({ auth, roles }): readonly Asker[] => {
      if (auth === 'none') return ['anyone'] as const;
      return auth === 'citizen' ? (['recipient'] as const) : (roles ?? staffRoles);
    });
const everyone: readonly Asker[] = ['anyone', 'recipient', ...staffRoles];

/** Who can be refused with each code whose cure is an operation, where that is not everybody who has such an operation. */
// biome-ignore format: a table, one code a row
const met: Partial<Record<ProblemCode, string>> = {
  PROOF_REFUSED: 'anyone',
  UPLOAD_MISSING: 'recipient operator',
  PAPER_UNKNOWN: 'recipient operator head',
  NOT_REFILABLE: 'recipient operator',
  DRAFT_STILL_KEPT: 'recipient operator',
  DRAFTS_TOO_MANY: 'recipient operator',
  DOCUMENTS_TOO_MANY: 'recipient operator',
  STAFF_UNKNOWN: 'administrator head',
  STAFF_ALREADY_SERVES: 'administrator',
  STAFF_ENTERED_OTHERWISE: 'administrator',
  CONFIRMATION_UNKNOWN: 'operator head administrator supervisor',
  CONFIRMATION_SETTLED: 'operator head administrator supervisor',
  CONFIRMATION_OTHER: 'operator head administrator supervisor',
  VERSION_CHANGED: 'recipient operator registrar head executor',
  FORM_MISSING: 'recipient operator',
  PACKAGE_INCOMPLETE: 'recipient operator',
  DOCUMENT_ATTACHED: 'recipient operator',
  NO_DEFECT_NAMED: 'operator',
  DUPLICATE_REQUEST: 'recipient operator',
  ALREADY_REGISTERED: 'recipient operator head executor',
  NOT_ON_LIST: 'recipient operator executor head',
  CHANGE_OPEN: 'recipient operator',
  PAPER_BESIDE_REQUEST: 'operator',
  PAPER_BESIDE_ENTRY: 'operator',
  ON_NO_LIST: 'recipient operator',
  INCOMING_NUMBER_TAKEN: 'registrar',
  OUTAGE_UNKNOWN: 'operator supervisor',
  OUTAGE_ENDED: 'supervisor',
  NOT_TAKEN_IN_PAPER: 'operator',
  WITHDRAWAL_BY_ONE: 'operator',
  LEAVING_BY_ONE: 'operator',
  REFUSAL_BY_ONE: 'operator',
  CONFIRMATION_NEEDED: 'operator',
  PACKAGE_CHANGED: 'operator',
  EXECUTOR_RECUSED: 'head',
  EXECUTOR_ALREADY_NAMED: 'head',
  POWER_NOT_CHECKED: 'executor',
  REPRESENTATIVE_ABSENT: 'operator',
  POWER_LAPSED: 'operator',
  POWER_REFUTED: 'operator',
  POWER_REVOKED: 'operator',
  NO_REPRESENTATIVE: 'executor',
  EVIDENCE_NOT_RESOLVED: 'executor',
  EVIDENCE_BARS_NOTICE: 'executor',
  EVIDENCE_ABSENT: 'executor',
  DRAFT_CHANGED: 'head',
  NO_OPEN_TASK: 'operator registrar head executor administrator',
  TASK_NOT_CLAIMED_BY_YOU: 'operator registrar executor',
  NOT_IN_THIS_STATUS: 'recipient operator registrar head executor administrator supervisor',
  CLAIMED_BY_ANOTHER: 'operator registrar head executor',
};
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
  READY_FOR_COLLECTION: 'outside handOverResult nameRepresentative',
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
    expect(known(operationsMending(code, everyone) ?? [])).toEqual([]);
  });

  it.each(problemCodes)('of %s is told only to whoever may ask it', (code) => {
    for (const asker of everyone)
      for (const name of operationsMending(code, [asker]) ?? []) {
        const open = askersOf(name);
        expect([asker, name, open.includes(asker) || open.includes('anyone')]).toEqual([asker, name, true]);
      }
  });

  it.each(Object.entries(met))('of %s is open to each who is refused with it: %s', (code, who) => {
    for (const asker of who.split(' ') as Asker[])
      expect([asker, operationsMending(code as ProblemCode, [asker])]).not.toEqual([asker, undefined]);
  });

  it.each(secondPersonKinds)('of what nobody has confirmed yet (%s) is asked by whoever may ask for it', (kind) => {
    for (const asker of secondPersonActs[kind].askedBy) {
      const operations = operationsMending('CONFIRMATION_NEEDED', [asker], kind) ?? [];
      const his = askedOfAnotherBy[kind].filter((name) => askersOf(name).includes(asker));
      expect(his).not.toEqual([]);
      expect([asker, operations]).toEqual([asker, his]);
    }
    const everybodys = operationsMending('CONFIRMATION_NEEDED', secondPersonActs[kind].askedBy, kind);
    expect(everybodys).toEqual(askedOfAnotherBy[kind]);
  });

  it('of what nobody has confirmed yet names its own asking, not those of other kinds', () => {
    const { paragraph, awaits } = unconfirmed('handedAtHome');
    const told = refusedBy(unconfirmed('handedAtHome'));
    const reply = problemReply(told, 'en', { requestId: 'request-1', askers: ['operator'] });
    expect([paragraph, awaits]).toEqual(['X274', 'handedAtHome']);
    const body = JSON.parse(reply.body ?? '');
    expect(body).toMatchObject({ paragraph: 'X274', operations: ['handOverResult'] });
    expect(body).not.toHaveProperty('awaits');
  });

  it('is told to everyone who may ask it', () => {
    for (const code of problemCodes)
      for (const name of operationsMending(code, everyone) ?? [])
        for (const asker of askersOf(name)) expect(operationsMending(code, [asker])).toContain(name);
  });

  it('that sends somebody to the cabinet or to a list names where', () => {
    const sending = problemCodes.filter((code) => /кабинет|спис(?:ок|ке)/i.test(problemRow(code).cure.ru));
    expect(sending.length).toBeGreaterThan(3);
    expect(sending.filter((code: ProblemCode) => operationsMending(code, everyone) === undefined)).toEqual([]);
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
