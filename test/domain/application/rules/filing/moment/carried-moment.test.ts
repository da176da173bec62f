import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { evolve } from '#domain/application/evolve.ts';
import type { TakenBeside } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { defectsWhenFiled } from '#domain/application/rules/filing/conformity.ts';
import { paperTo } from '#domain/application/rules/filing/moment/carried-moment.ts';
import { momentAtFiling } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { past } from '#domain/application/stages.ts';
import { paperWords } from '#domain/application/words/place/carried-words.ts';
import { momentToldOf } from '#domain/application/words/place/moment-words.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { owedBy } from '#domain/file/owed.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, machine, operator } from '#test/builders/requests/a-case.ts';
import {
  confirmed,
  documents,
  draft,
  minute,
  now,
  outage,
  request,
  taken,
} from '#test/builders/requests/a-paper-intake.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

/** Filed on the portal on Monday, for the same place as what was taken in paper on Thursday. */
const open = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('UNDER_EXAMINATION'),
  id: 'case_open',
  ...changes,
});
const form = aForm(citizen(1));
const byTwo = { ...taken, confirmation: 'confirmation_1' };
const from = { from: draft().id, centre: 'centre-uralsk' as const, taken: byTwo };
const carrying = (theCase: Application, beside: Partial<TakenBeside> = {}) =>
  decide(
    theCase,
    { type: 'CarryMoment', beside: { draft: draft(), form, confirmed: confirmed(), ...beside } },
    { actor: machine, now },
  );
const evolved = (theCase: Application, event: OwnEvent): Application =>
  evolve(theCase, event, { id: theCase.id, at: now, commit: theCase.version + 1 });
const carried = (changes: Partial<Application> = {}) => evolved(open(changes), { type: 'MomentCarried', ...from });

describe('a package taken in paper, confirmed by two, and the open request that bars it (X107)', () => {
  const other = { category: 'veterans', list: 'veterans' } as const;
  it.each<[string, Partial<Application>, string]>([
    ['filed later, for the same place', {}, 'MomentCarried'],
    ['filed later, before the provider has it', caseIn('CHECKING_SIGNATURE'), 'MomentCarried'],
    ['filed in that very minute', { priorityMoment: minute }, ''],
    ['filed earlier', { priorityMoment: '2018-02-15T05:59:59.999Z' }, ''],
    ['that has an earlier moment by another package', { paperMoment: { ...from, from: 'case_x', before: now } }, ''],
    ['that has its moment already', { paperMoment: { ...from, before: now } }, ''],
    ['in another category', other, 'PaperBeside'],
    ['in another category, told already', { ...other, paperBeside: from }, ''],
    ['in another category, and earlier', { ...other, priorityMoment: '2018-02-01T06:00:00.000Z' }, 'PaperBeside'],
    ['with another provider', { provider: 'borili' }, 'PaperBeside'],
  ])('one %s', (_what, changes, expected) => {
    const done = carrying({ ...open(), ...changes, id: 'case_open' });
    expect(done.ok && done.value.map(({ type }) => type).join()).toBe(expected);
  });

  it.each<[string, Partial<TakenBeside>, string]>([
    [
      'that nobody confirmed',
      { confirmed: confirmed({ request: request({ settled: undefined }) }) },
      'CONFIRMATION_NEEDED',
    ],
    ['with a document more', { draft: draft({ documents: [...documents, aDocument('D7')] }) }, 'PACKAGE_CHANGED'],
    ['that is not complete', { draft: draft({ documents: documents.slice(1) }) }, 'PACKAGE_INCOMPLETE'],
    ['of no recorded outage', { confirmed: confirmed({ outage: undefined }) }, 'FIELDS_WRONG taken.outage UNKNOWN'],
    [
      'of an outage in which its centre was at work',
      { confirmed: confirmed({ outage, filedInside: taken.at }) },
      'FIELDS_WRONG taken.outage WAS_WORKING',
    ],
  ])('carries nothing of a package %s: it would not be filed either', (_what, beside, fault) => {
    expect(faultIn(carrying(open(), beside))).toMatch(new RegExp(`^${fault}`));
    expect(faultIn(carrying(open({ provider: 'borili' }), beside))).toMatch(new RegExp(`^${fault}`));
  });

  it('is of one person alone', () => {
    expect(paperTo(open({ applicant: 'person_other' as Application['applicant'] }), draft(), now)).toBe('beside');
  });
});

describe('a request to which that moment has come', () => {
  it('has it at the last moment of its minute, with its own sequence and terms, and says whose it is', () => {
    const { priorityMoment, intakeSequence, terms, filedAt } = carried();
    expect([priorityMoment, intakeSequence, terms, filedAt]).toEqual([
      minute,
      open().intakeSequence,
      open().terms,
      open().filedAt,
    ]);
    expect(momentToldOf(carried())?.ru).toBe(
      'Ваши документы приняты раньше на бумаге, при сбое системы: 15.02.2018 11:00. Этот момент перешел к данному заявлению. Момент очередности: 15.02.2018 11:00.',
    );
  });

  it('is judged by its own documents at its own filing', () => {
    const theCase = carried({ documents: [aDocument('D7', { validTo: '2018-02-16' })] });
    expect(defectsWhenFiled(past('filing', theCase), form)).toMatchObject([{ documentKind: 'D7', code: 'EXPIRED' }]);
    expect(defectsWhenFiled(past('filing', { ...theCase, paperMoment: undefined }), form)).toEqual([]);
  });

  it('keeps it where an older moment that it claimed is refuted, and hands on its own alone when it is filed again', () => {
    const claiming = carried({
      priorityMoment: '2018-02-16T06:00:00.000Z',
      keptFrom: 'case_mended',
      keeping: { state: 'claimed', ownSequence: 9 },
    });
    const refuted = evolved(claiming, { type: 'KeptMomentRefuted', why: 'OTHER_PERSON' });
    expect(refuted).toMatchObject({
      priorityMoment: minute,
      intakeSequence: 9,
      paperMoment: { before: open().filedAt },
    });
    const ended = past('filing', { ...carried(), status: 'SIGNATURE_NOT_CONFIRMED' } as Application);
    const reached = [...ended.reached, { status: 'SIGNATURE_NOT_CONFIRMED' as const, at: now }];
    const signature = { confirmed: false as const, fault: 'EXPIRED', signedBy: ended.applicant };
    const mends = { file: { ...ended, documents: [aDocument('D7')], reached, signature }, form, isUsed: false };
    const refiled = { ...caseIn('OPENED'), refiles: ended.id, documents: [aDocument('D7')] };
    const filing = { mends, form: { content: form }, intakeSequence: 12 } as never;
    expect(momentAtFiling(refiled, filing, now)).toMatchObject({ keptFrom: ended.id, priorityMoment: ended.filedAt });
  });

  it('holds the receipt until it ends, and for good once its person is registered', () => {
    const changes = (type: string, theCase: Application) =>
      application
        .claims([{ type }] as never, theCase)
        .flatMap(({ key, change }) => (key.startsWith('paper-receipt#') ? [[key, change]] : []));
    const keys = ['paper-receipt#centre-uralsk#outage_1#17', `paper-receipt#centre-uralsk#${minute}#17`];
    const all = (change: string) => keys.map((key) => [key, change]);
    expect(changes('MomentCarried', carried())).toEqual(all('take'));
    for (const type of ['RequestWithdrawn', 'PackageReturned', 'DataUnavailable', 'SignatureNotConfirmed'])
      expect(changes(type, carried())).toEqual(all('release'));
    const signed = caseIn('ISSUED').result;
    expect(changes('ResultSigned', carried({ result: signed }))).toEqual([]);
    expect(changes('ResultSigned', carried({ result: signed && { ...signed, entry: undefined } }))).toEqual(
      all('release'),
    );
    expect(changes('DocumentAsked', carried())).toEqual([]);
    expect(changes('RequestWithdrawn', open())).toEqual([]);
  });
});

describe('what is told (X104, X107)', () => {
  const beside = () => evolved(open({ category: 'veterans' }), { type: 'PaperBeside', ...from });

  it('of a package whose moment has come to another request, whose scans stay', () => {
    const lent = evolved(draft(), { type: 'MomentLent', to: 'case_open' });
    expect(adviceOn(lent, now).ru).toContain('он перешел к вашему другому заявлению');
    expect(adviceOn(draft(), now).ru).toContain('момент расписки перейдет к нему');
    expect([application.copies?.(lent), application.copies?.(draft())]).toEqual(['every', documents]);
    const discarded = evolved(lent, { type: 'DraftDiscarded', why: 'expired' });
    expect(application.copies?.(discarded)).toBe('every');
    const again = decide(lent, { type: 'LendMoment', to: 'case_open', as: 'moment' }, { actor: machine, now });
    expect(again.ok && again.value).toEqual([]);
  });

  it('of one that stands beside another request, with whose word of two its scans are kept for good (X115)', () => {
    const lend = { type: 'LendMoment', to: 'case_open', as: 'evidence' } as const;
    const told = decide(draft(), lend, { actor: machine, now });
    expect(told.ok && told.value).toEqual([{ type: 'PaperKeptBeside', by: 'case_open' }]);
    const kept = evolved(draft(), { type: 'PaperKeptBeside', by: 'case_open' });
    expect(decide(kept, lend, { actor: machine, now })).toMatchObject({ ok: true, value: [] });
    const discarded = evolved(kept, { type: 'DraftDiscarded', why: 'expired' });
    expect([application.copies?.(kept), application.copies?.(discarded)]).toEqual(['every', 'every']);
    const move = { before: kept, events: [{ type: 'DraftDiscarded' }], after: discarded };
    expect(owedBy(application, move).filter(({ duty }) => duty === 'forget')).toEqual([]);
    const done = carrying(open({ provider: 'borili' }));
    expect(done.ok && done.value).toMatchObject([{ type: 'PaperBeside', from: draft().id, scans: documents }]);
  });

  it('nothing that one official could still change: what two confirmed stays as it was till its days are over (X115)', () => {
    const doing = (theCase: Application, actor = operator()) => allowedActions(application, theCase, actor, { now });
    expect(doing(draft())).toContain('DiscardDraft');
    for (const event of [
      { type: 'MomentLent', to: 'case_open' },
      { type: 'PaperKeptBeside', by: 'case_open' },
    ] as const) {
      const byTwo = evolved(draft(), event);
      expect(doing(byTwo).toSorted()).toEqual(['HandPackage', 'SeeCase']);
      expect(doing(byTwo, { kind: 'clock' } as never)).toContain('DiscardDraft');
    }
  });

  it('of the choice, as long as he may make it, and of where the package is filed once that request has ended', () => {
    const ru = (theCase: Application, isFiledAgain = false) =>
      paperWords(theCase, now, { isFiledAgain, draft: draft() }).map((one) => one.ru);
    const choice = [expect.stringContaining('отзовите это заявление до подписания уведомления')];
    const waits = [expect.stringContaining('теперь будет подан с моментом: 15.02.2018 11:00. Обратитесь в отдел: ')];
    expect([ru(beside()), ru(carried()), ru(open())]).toEqual([choice, [], []]);
    const { result } = caseIn('ISSUED');
    for (const theCase of [beside(), carried()]) {
      expect(ru({ ...theCase, status: 'WITHDRAWN' })).toEqual(waits);
      expect(ru({ ...theCase, status: 'WITHDRAWN' }, true)).toEqual([]);
      const kept = theCase.paperBeside ? [expect.stringContaining('хранится в этом деле как доказательство')] : [];
      expect(ru({ ...theCase, status: 'ON_ITS_WAY', result })).toEqual(kept);
      expect(ru({ ...theCase, status: 'ISSUED', result })).toEqual(kept);
      expect(ru({ ...theCase, status: 'ISSUED', result, priorityMoment: minute })).toEqual([]);
      expect(ru({ ...theCase, status: 'ISSUED', result: result && { ...result, kind: 'REFUSAL' } })).toEqual(waits);
    }
    expect(beside().priorityMoment).toBe(open().priorityMoment);
  });
});
