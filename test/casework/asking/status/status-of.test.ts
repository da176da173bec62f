import { describe, expect, it } from 'vitest';
import { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import type { StatusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { Application } from '#domain/application/application.ts';
import { type ApplicationStatus, applicationStatuses, hasEnded } from '#domain/application/status.ts';
import { flagLabels, statusLabels } from '#domain/application/words/status-labels.ts';
import { ok, refused } from '#domain/result.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import {
  casesIn,
  dataUnavailable,
  later,
  packageRefused,
  returned,
  signatureNotConfirmed,
} from '#test/builders/requests/cases-in.ts';

const noon = '2018-02-19T07:00:00.000Z';
const desk = (status: ApplicationStatus) => caseIn(status, 'corporation');
const everyCase = applicationStatuses.flatMap((status) =>
  casesIn(status).map((theCase) => [`${status}, ${theCase.channel}`, theCase] as const),
);

describe('the status of a request (16)', () => {
  it('has a case to show for every status', () => {
    expect(new Set(everyCase.map(([, { status }]) => status)).size).toBe(applicationStatuses.length);
  });

  it.each(everyCase)('answers in %s what the schema promises and no more', (_name, theCase) => {
    const answer = statusOf(theCase, noon);
    expect(StatusAnswer.parse(answer)).toEqual(JSON.parse(JSON.stringify(answer)));
    expect(answer.publicStatus).toEqual(statusLabels[theCase.status]);
    expect(answer.reached.at(-1)).toMatchObject({ status: theCase.status, label: statusLabels[theCase.status] });
    expect(answer.whatToDo).not.toEqual([]);
    expect(answer.contacts.kk).toContain('1414');
  });

  it.each(everyCase)('names in %s the next step and who has it, unless the request has ended', (_name, theCase) => {
    const { nextStep, heldBy } = statusOf(theCase, noon);
    expect(nextStep === undefined).toBe(hasEnded(theCase.status));
    expect(heldBy === undefined).toBe(hasEnded(theCase.status));
  });

  it.each(everyCase)('knows in %s neither a person nor an official', (_name, theCase) => {
    const said = JSON.stringify({ ...statusOf(theCase, noon), caseId: '', number: '' });
    expect(said).not.toContain(theCase.applicant);
    expect(said).not.toMatch(/staff_|person_|record_|\d{12}/);
  });

  it('says which step, whose it is, by when, and how much is left (5.3)', () => {
    const { nextStep, heldBy, stepTerm } = statusOf(caseIn('AWAITING_RESOLUTION'), noon);
    expect(nextStep).toMatchObject({ paragraph: '5.3' });
    expect(heldBy?.role.en).toBe('head of the provider');
    expect(heldBy?.organisation?.en).toContain('Oral');
    expect(stepTerm).toMatchObject({
      term: 'resolution',
      paragraph: '5.3',
      lastDay: '2018-02-20',
      left: { daysLeft: 1, isLate: false },
    });
    expect(stepTerm?.left.text.en).toBe('Days left: 1');
  });

  it('gives the legal due date, nominal and rolled, with its reckoning (X13, X14)', () => {
    const { legalDueDate } = statusOf(caseIn('ACCEPTED'), noon);
    expect(legalDueDate).toMatchObject({
      paragraph: '10.11',
      acceptedOn: '2018-02-19',
      countedFrom: '2018-02-20',
      nominalLastDay: '2018-03-21',
      lastDay: '2018-03-26',
      state: 'running',
    });
    expect(legalDueDate?.derivation.map(({ rule }) => rule)).toContain('roll');
    expect(statusOf(desk('ACCEPTED'), noon).legalDueDate?.paragraph).toBe('9.4');
  });

  it('says of the way through the gateway that nobody’s desk holds it (X38)', () => {
    expect(statusOf(desk('BEING_SENT'), noon).heldBy).toMatchObject({ role: { en: 'e-government gateway' } });
    expect(statusOf(desk('BEING_SENT'), noon).heldBy?.organisation).toBeUndefined();
  });
});

describe('a request that waits for a neighbour (X33)', () => {
  const hold = (theCase: Application, step: string, cause: string) =>
    later(theCase, '2018-02-19T06:30:00.000Z', {
      type: 'HoldBegan',
      step,
      cause,
      nextTryAt: '2018-02-19T06:31:00.000Z',
    });

  it('says which register does not answer, and since when, beside the status', () => {
    const { holds, flags, publicStatus } = statusOf(hold(desk('CHECKING_REGISTERS'), '8.4', 'NOTARY_TIMEOUT'), noon);
    expect(holds).toHaveLength(1);
    expect(holds[0]?.text.kk).toContain('БНАЖ');
    expect(holds[0]?.text.ru).toContain('19.02.2018 11:30');
    expect(flags).toEqual([{ id: 'held', label: flagLabels.held }]);
    expect(publicStatus).toEqual(statusLabels.CHECKING_REGISTERS);
  });

  it.each([
    ['8.7', 'ШЭП', desk('BEING_SENT')],
    ['10.8', 'ШЭП', caseIn('BEING_SENT')],
    ['9.1', 'региональный шлюз', caseIn('BEING_SENT')],
    ['10.6', 'отозванных', caseIn('CHECKING_SIGNATURE')],
    ['5.4', 'Е-акимат', caseIn('UNDER_EXAMINATION')],
    ['5.6', 'ШЭП', desk('ON_ITS_WAY')],
    ['8.4', 'ГБД ФЛ', desk('CHECKING_REGISTERS')],
  ] as const)('names at %s the system that is silent: %s', (step, name, theCase) => {
    expect(statusOf(hold(theCase, step, 'PERSONS_TIMEOUT'), noon).holds[0]?.text.ru).toContain(name);
  });
});

describe('a request whose whole term has passed (X42)', () => {
  const theCase = caseIn('UNDER_EXAMINATION');
  const lastMoment = '2018-03-26T18:59:59.999Z';
  const after = '2018-03-26T19:00:00.000Z';

  it('is overdue from the first instant after its last day, not before (X28)', () => {
    expect(statusOf(theCase, lastMoment)).toMatchObject({
      publicStatus: statusLabels.UNDER_EXAMINATION,
      deemedRefusal: undefined,
    });
    expect(statusOf(theCase, after).publicStatus).toEqual(flagLabels.overdue);
    expect(statusOf(theCase, after).flags.map(({ id }) => id)).toEqual(['overdue', 'executorNamed']);
  });

  it('may be appealed as a refusal: where, until when; and work goes on', () => {
    const { deemedRefusal, nextStep, legalDueDate } = statusOf(theCase, after);
    expect(deemedRefusal).toMatchObject({ source: 'APPK 91(2)', since: after, appeal: { lastDay: '2018-06-26' } });
    expect(deemedRefusal?.appeal.organisation.ru).toContain('на имя руководителя');
    expect(deemedRefusal?.text.kk).toContain('91-баптың екінші бөлігі');
    expect(nextStep?.paragraph).toBe('5.4');
    expect(legalDueDate).toMatchObject({ left: { isLate: true, daysLeft: -1 } });
  });

  it('counts a miss once, whether the clock has recorded it or has yet to', () => {
    const recorded = later(theCase, '2018-03-26T19:00:03.000Z', {
      type: 'TermMissed',
      term: 'total',
      dueAt: after,
      cause: 'OVERDUE',
    });
    for (const told of [theCase, recorded]) {
      const totals = statusOf(told, '2018-03-27T07:00:00.000Z').missed.filter(({ term }) => term === 'total');
      expect(totals).toMatchObject([{ term: 'total', paragraph: '10.11', cause: 'OVERDUE' }]);
    }
  });

  it('keeps the miss but drops the refusal when the late result is there', () => {
    const ready = { ...desk('READY_FOR_COLLECTION') };
    const late = {
      ...ready,
      terms: {
        ...ready.terms,
        total: { ...(ready.terms.total as NonNullable<typeof ready.terms.total>), endedAt: '2018-03-27T06:00:00.000Z' },
      },
    };
    const answer = statusOf(late, '2018-03-27T07:00:00.000Z');
    expect(answer.missed).toMatchObject([{ term: 'total' }]);
    expect(answer.deemedRefusal).toBeUndefined();
    expect(answer.publicStatus).toEqual(statusLabels.READY_FOR_COLLECTION);
  });
});

describe('what a request has come to', () => {
  it('shows the result waiting at the centre of filing, with its number and until when it is kept (X37)', () => {
    const { result } = statusOf(desk('READY_FOR_COLLECTION'), '2018-03-03T07:00:00.000Z');
    expect(result).toMatchObject({ kind: 'NOTICE', state: 'waiting', registerNumber: 1, keptUntil: '2018-04-03' });
    expect(result?.where.ru).toContain('Центр обслуживания населения');
  });

  it('shows an issued result, and the place as of now when it is given', () => {
    const place = {
      place: 3,
      listSize: 40,
      asOf: noon,
      list: 'public-sector',
      registerNumber: 12,
      priorityMoment: noon,
    } as const;
    const answer = statusOf(caseIn('ISSUED'), noon, { place });
    expect(answer.result).toMatchObject({ state: 'issued', where: { en: 'Personal cabinet' } });
    expect(answer.place).toMatchObject({ place: 3, listSize: 40, asOf: noon, registerNumber: 12 });
    expect(answer.place?.listName.kk).not.toBe('');
  });

  it('says of a refusal where and until when to appeal, counted from its signature', () => {
    const issued = caseIn('ISSUED');
    const refused = {
      ...issued,
      result: issued.result && { ...issued.result, kind: 'REFUSAL' as const, entry: undefined },
    };
    expect(statusOf(refused, noon).result).toMatchObject({ kind: 'REFUSAL', appeal: { lastDay: '2018-06-04' } });
  });

  it('repeats the message that ended the request, with its cure (M1, M2, M7, M8, M10)', () => {
    const ids = (theCase: Application) => statusOf(theCase, noon).messages.map(({ id }) => id);
    expect(ids(dataUnavailable())).toEqual(['M1']);
    expect(ids(signatureNotConfirmed())).toEqual(['M7']);
    expect(ids(returned('portal'))).toEqual(['M8']);
    expect(ids(returned('corporation'))).toEqual(['M2']);
    expect(ids(packageRefused())).toEqual(['M10']);
    expect(ids(caseIn('ISSUED'))).toEqual([]);
    const [message] = statusOf(returned('portal'), noon).messages;
    expect(message?.body.kk).toContain('Шағым берудің соңғы күні: 21.05.2018');
    expect(message?.defects).toMatchObject([{ documentKind: 'D7', personRef: 'applicant' }]);
  });

  it('promises a moment only where filing would keep it (X66)', () => {
    const said = (theCase: Application, offer?: StatusFacts['offer']) =>
      statusOf(theCase, noon, { offer }).whatToDo[0]?.ru ?? '';
    const anew = 'момент очередности (время, по которому определяется место в очереди) будет установлен заново';
    expect(said(dataUnavailable(), ok({ until: { lastDay: '2018-02-22' }, needs: [] }))).toContain(': 22.02.2018');
    expect(said(signatureNotConfirmed(), refused('OTHERS_KEY'))).toContain('чужой ключ');
    expect(said(signatureNotConfirmed(), refused('OTHERS_KEY'))).toContain(anew);
    expect(said(returned('portal'))).toContain(
      'момент очередности (время, по которому определяется место в очереди) устанавливается заново',
    );
  });
});
