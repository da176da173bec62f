import { describe, expect, it } from 'vitest';
import { statusOf } from '#casework/asking/status/status-of.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { Application } from '#domain/application/application.ts';
import { evolve } from '#domain/application/evolve.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { application } from '#domain/application/kind.ts';
import { askingFault } from '#domain/application/rules/examining/asked-document.ts';
import { uploadFault } from '#domain/application/rules/filing/attaching/attaching.ts';
import { packageOf } from '#domain/application/rules/filing/brought.ts';
import { defectsIn } from '#domain/application/rules/filing/conformity.ts';
import { centreOf } from '#domain/application/rules/filing/desk.ts';
import { judgedAt, momentOffered } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { caseIn, operator, person, recipient, record } from '#test/builders/requests/a-case.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { outcome } from '#test/builders/words/outcome.ts';
import { ended, form, mends, now, refiled } from './ended-requests.ts';

/** Whatever could be wrong with a document of a package is wrong with it, and what is asked of one stands in it. */
const brought = documentKindIds.map((kind) =>
  aDocument(kind, {
    id: `brought ${kind}`,
    personRef: 'nobody in the form',
    validTo: '2010-01-01',
    readable: false,
    sha256: 'sha256 of D7',
    broughtAt: now,
  }),
);
const withEvidence = <A extends Application>(theCase: A): A => ({
  ...theCase,
  documents: [...theCase.documents, ...brought],
});
const filedIn = (status: Application['status'], documents: DocumentRef[] = [aDocument('D7')]): Application => ({
  ...caseIn(status),
  documents,
});

/** Whoever reads the documents of a package, each of a request that has one. */
const readers: Readonly<Record<string, (theCase: Application) => unknown>> = {
  'the check of documents (9.2, 10.9)': (theCase) => defectsIn(theCase, form, now),
  'the check of a power’s document (8.3)': (theCase) =>
    defectsIn({ ...theCase, representative: { record: record(), person, power: 'guardianship' } }, form, now),
  'the request as a paper (10.5)': (theCase) => requestContent(theCase, { form })(now).fields,
  'the offer of a kept moment (X66)': (theCase) => momentOffered(mends({ ...ended(), ...theCase } as never), now),
  'the claim of a kept moment (X66)': (theCase) =>
    judgedAt({ ...refiled(), documents: theCase.documents }, { form, mends: mends() }, now),
  'asking for a document once more (5.4)': (theCase) =>
    documentKindIds.map((kind) =>
      ['applicant', 'nobody in the form'].map((personRef) =>
        askingFault(theCase, {
          type: 'AskDocument',
          kind,
          personRef,
          form,
          reason: { record: record(), content: 'Ашылмайды' },
        }),
      ),
    ),
};

describe('what was brought to a filed request for one act (X99)', () => {
  it.each(Object.keys(readers))('changes nothing of %s', (name) => {
    for (const documents of [[], [aDocument('D7')]]) {
      const theCase = filedIn('BEING_SENT', documents);
      expect(readers[name]?.(withEvidence(theCase))).toEqual(readers[name]?.(theCase));
    }
  });

  it('is no part of the package, and what an executor asked for once more is', () => {
    const again = aDocument('D7', { id: 'again', broughtAt: now });
    const asked = [{ kind: 'D7' as const, personRef: 'applicant', until: '2018-03-01', at: now, arrived: 'again' }];
    const theCase = withEvidence({ ...filedIn('UNDER_EXAMINATION'), asked });
    expect(packageOf({ ...theCase, documents: [...theCase.documents, again] }).map(({ kind }) => kind)).toEqual([
      'D7',
      'D7',
    ]);
  });

  it('is not what was asked for and never came, though of its kind: what shows who collects is evidence of that', () => {
    const asked = [{ kind: 'identity-document' as const, personRef: 'applicant', until: '2018-03-01', at: now }];
    const ready: Application = { ...caseIn('READY_FOR_COLLECTION', 'corporation'), asked };
    const document = aDocument('identity-document', { broughtAt: now });
    const after = evolve(ready, { type: 'DocumentAttached', document }, { id: ready.id, at: now, commit: 9 });
    expect([after.asked, packageOf(after)]).toEqual([asked, ready.documents]);
  });

  it('is told apart though it came before the moment of it was kept', () => {
    expect(packageOf({ documents: [aDocument('withdrawal-statement')] })).toEqual([]);
  });

  it('has no validity, is of whoever may act, and is judged by the day on which it comes', () => {
    const theCase: Application = {
      ...filedIn('ACCEPTED'),
      taken: { at: '2018-02-19T05:00:00.000Z', outage: 'outage_1', receiptNumber: '1' },
    };
    const fault = (changes: Partial<DocumentRef>) => {
      const said = aDocument('withdrawal-statement', changes);
      return uploadFault(theCase, said, now)?.fields?.map(({ field, problem }) => `${field} ${problem}`);
    };
    expect(fault({ issuedOn: '2018-02-21' })).toBeUndefined();
    expect(fault({ validTo: '2030-01-01' })).toEqual(['validTo NOT_ACCEPTED']);
    expect(fault({ issuedOn: '2018-02-22' })).toEqual(['issuedOn IN_FUTURE']);
    expect(fault({ personRef: 'member-1' })).toEqual(['personRef OTHER_PERSON']);
    expect(fault({ personRef: 'representative' })).toEqual(['personRef OTHER_PERSON']);
    const newRepresentative = { record: record(), person: 'person_new', validTo: '2019-01-01', at: now };
    expect(
      uploadFault(
        { ...theCase, newRepresentative },
        aDocument('withdrawal-statement', { personRef: 'representative' }),
        now,
      ),
    ).toBeUndefined();
  });
});

const at = now;
type Reception = NonNullable<Application['receptions']>[number];
const reception: Reception = {
  staff: 'staff_operator',
  centre: 'centre-borili',
  by: 'recipient',
  purpose: 'withdrawal',
  at,
};

describe('a statement of withdrawal (X21, X99)', () => {
  const statement = { id: 'paper_w', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
  const withdraws = (theCase: Application, when = now, actor = operator()) =>
    outcome(
      theCase,
      {
        type: 'WithdrawRequest',
        by: 'recipient',
        statement,
        scan: 'scan',
        person,
        identity: shown(),
        seenBy: seenBy({ at: when, centre: centreOf(actor) }),
      },
      { actor, now: when },
    );
  const lies = (scan: DocumentRef, receptions: Application['receptions'] = []): Application => ({
    ...caseIn('ACCEPTED', 'corporation'),
    documents: [aDocument('D7'), scan],
    receptions,
  });
  const stale = 'FIELDS_WRONG documentId STALE';
  const [morning, nextDay] = ['2018-02-21T04:00:00.000Z', '2018-02-22T04:00:00.000Z'];
  const elsewhere = operator('centre-borili');

  it.each<[string, DocumentRef, string | string[]]>([
    ['scanned by this operator today', aWithdrawalScan({ at: morning }, { id: 'scan' }), ['RequestWithdrawn']],
    [
      'of a member of the family',
      aWithdrawalScan({ at }, { id: 'scan', personRef: 'member-1' }),
      'FIELDS_WRONG documentId OTHER_PERSON',
    ],
    [
      'of the representative',
      aWithdrawalScan({ at, by: 'representative' }, { id: 'scan' }),
      'FIELDS_WRONG documentId OTHER_PERSON',
    ],
    ['of the day before', aWithdrawalScan({ at: '2018-02-20T18:59:59.999Z' }, { id: 'scan' }), stale],
    ['scanned at another centre', aWithdrawalScan({ at, centre: 'centre-borili' }, { id: 'scan' }), stale],
    [
      'scanned by a colleague',
      aWithdrawalScan({ at }, { id: 'scan', broughtTo: { staff: 'staff_2', centre: 'centre-uralsk' } }),
      stale,
    ],
    ['of before that was kept', aDocument('withdrawal-statement', { id: 'scan' }), stale],
    ['of another kind', aDocument('D7', { id: 'scan' }), 'DOCUMENT_UNKNOWN'],
  ])('%s is used as it should be at the desk that took the request', (_what, scan, expected) => {
    expect(withdraws(lies(scan))).toEqual(expected);
  });

  it.each<[string, Partial<Reception>, string | string[]]>([
    ['in the reception for it', { at: morning }, ['RequestWithdrawn']],
    ['in one that began after the scan', { at: '2018-02-21T07:00:00.001Z' }, stale],
    ['in one for something else', { purpose: 'enquiry' }, stale],
    ['in one of the representative', { by: 'representative' }, 'FIELDS_WRONG by NOT_RECEIVED'],
    ['in one of the day before', { at: '2018-02-20T07:00:00.000Z' }, stale],
  ])('is used at another desk %s', (_what, changes, expected) => {
    const scan = aWithdrawalScan({ at, centre: 'centre-borili' }, { id: 'scan' });
    expect(withdraws(lies(scan, [{ ...reception, ...changes }]), '2018-02-21T08:00:00.000Z', elsewhere)).toEqual(
      expected,
    );
  });

  it('that was not used serves nobody later, is told with what may be done, and is taken out', () => {
    const theCase = lies(aWithdrawalScan({ at }, { id: 'scan' }));
    expect(withdraws(theCase, nextDay)).toBe(stale);
    const told = statusOf(theCase, nextDay).whatToDo.map(({ ru }) => ru);
    expect(told.at(-1)).toMatch(
      /отсканировано: 21\.02\.2018 12:00.*заявление не отозвано.*уберите его в личном кабинете/,
    );
    for (const actor of [recipient(), operator()]) {
      const removing = { type: 'RemoveDocument', documentId: 'scan' } as const;
      expect(allowedActions(application, theCase, actor, { now: nextDay })).toContain('RemoveDocument');
      expect(outcome(theCase, removing, { actor, now: nextDay })).toEqual(['DocumentRemoved']);
      const [filed] = theCase.documents;
      const ofPackage = { type: 'RemoveDocument', documentId: filed?.id ?? '' } as const;
      expect(outcome(theCase, ofPackage, { actor, now: nextDay })).toBe('NOT_IN_THIS_STATUS');
    }
  });

  it('that does not lie there is told to nobody, and nothing is taken out', () => {
    const theCase: Application = { ...caseIn('ACCEPTED', 'corporation'), documents: [aDocument('D7')] };
    expect(statusOf(theCase, now).whatToDo).toHaveLength(1);
    expect(allowedActions(application, theCase, recipient(), { now })).not.toContain('RemoveDocument');
    expect(statusOf({ ...lies(aWithdrawalScan({ at })), status: 'WITHDRAWN' }, now).whatToDo).toHaveLength(1);
  });
});
