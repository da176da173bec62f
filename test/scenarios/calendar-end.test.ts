import { describe, expect, it } from 'vitest';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { CalendarYearMissing } from '#domain/time/calendar.ts';
import { mayMoveWords } from '#domain/time/date-words.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { carryOn, carryToDecision, deskToReady } from './harness/ways.ts';

/** The calendar of these tests is the real one: it ends with 31 December 2027. */
const moments = [
  ['2027-10-01', '10:00'],
  ['2027-11-29', '10:00'],
  ['2027-12-31', '18:29'],
  ['2027-12-31', '19:55'],
  ['2028-01-03', '10:00'],
] as const;
const filedAt = (on: string) => (on < '2027-11-29' ? { on, at: '09:00' } : { on: '2027-11-29', at: '09:00' });

/** Whoever asks is answered, and no execution has broken. */
async function stands(service: Service): Promise<void> {
  await service.publicStatus();
  expect(service.failures()).toEqual([]);
}

type Way = (service: Service) => Promise<unknown>;
const onPortal: Way = (service) => service.filesOnPortal();
const atDesk: Way = (service) => service.handsPackageAtDesk();
const decided =
  (file: Way, kind: 'notice' | 'refusal' = 'notice'): Way =>
  async (service) => {
    await file(service);
    if ((await service.status()) === 'AWAITING_OPERATOR_SIGNATURE') await service.operator.signs();
    await carryToDecision(service, kind);
  };

/** The neighbour is there again, and the machine goes on by itself. */
const answeredAgain =
  (comes: (service: Service) => void, status: ApplicationStatus): Way =>
  async (service) => {
    comes(service);
    await service.pass(3600);
    expect(await service.status()).toBe(status);
  };

/** How far a request has come when the moment is reached, and what is then done. */
const acts: readonly (readonly [string, Way, Way])[] = [
  ['signs the request at the desk', atDesk, (service) => service.operator.signs()],
  ['registers', onPortal, (service) => service.registrar.registers()],
  [
    'names the executor',
    async (service) => {
      await service.filesOnPortal();
      await service.registrar.registers();
    },
    (service) => service.head.namesExecutor(),
  ],
  ['replaces the executor', decided(onPortal), (service) => service.head.replacesExecutor('colleague')],
  ['recuses a colleague', decided(onPortal), (service) => service.head.recuses('executor')],
  ['returns the draft', decided(onPortal), (service) => service.head.returnsDraft()],
  ['signs the notice', decided(onPortal), (service) => service.head.signs()],
  ['signs the refusal', decided(onPortal, 'refusal'), (service) => service.head.signs()],
  ['signs the refusal of the desk', decided(atDesk, 'refusal'), (service) => service.head.signs()],
  ['hands the result over', deskToReady, (service) => service.operator.handsOver()],
  ['withdraws in the cabinet', onPortal, (service) => service.recipient.withdraws()],
  ['withdraws at the desk', atDesk, (service) => service.operator.takesBack()],
  ['does whatever is left', atDesk, carryOn],
];

/** What a machine does by itself, after a neighbour that kept it waiting until the last evening. */
const waits: readonly (readonly [string, Way, Way])[] = [
  [
    'is told that the registers know nobody',
    async (service) => {
      service.neighbours.goesDown('persons');
      service.neighbours.forgets(citizen().iin);
      await service.handsPackageAtDesk();
    },
    answeredAgain((service) => service.neighbours.comesBack('persons'), 'DATA_UNAVAILABLE'),
  ],
  [
    'is told that his signature is another’s',
    async (service) => {
      service.signatures.loseList('LIST_STALE');
      await service.filesOnPortal({ signature: { iin: citizen(9).iin } });
    },
    answeredAgain((service) => service.signatures.loseList(undefined), 'SIGNATURE_NOT_CONFIRMED'),
  ],
  [
    'gets the documents back',
    async (service) => {
      service.neighbours.goesDown('desk');
      await service.filesOnPortal({ documents: [] });
    },
    answeredAgain((service) => service.neighbours.comesBack('desk'), 'RETURNED_FOR_DEFECTS'),
  ],
  [
    'is given the receipt',
    async (service) => {
      service.neighbours.goesDown('gateway');
      await service.filesOnPortal();
    },
    answeredAgain((service) => service.neighbours.comesBack('gateway'), 'ACCEPTED'),
  ],
];
const cases = [
  ...acts.flatMap(([says, before, act]) => moments.map(([on, at]) => [says, on, at, before, act] as const)),
  ...waits.map(([says, before, act]) => [says, '2027-12-31', '18:29', before, act] as const),
];

describe('the whole life of a request at the end of the calendar (X61)', () => {
  it.each(cases)(
    'who %s on %s at %s is not refused for the calendar’s sake, and the status answers',
    async (_says, on, at, before, act) => {
      const service = aService(filedAt(on));
      await before(service);
      await stands(service);
      await service.skipTo(on, at);
      await stands(service);
      await act(service);
      await stands(service);
      await service.skipDays(5);
      await stands(service);
    },
  );

  it.each(['portal', 'corporation'] as const)(
    'filing alone is refused once the whole term ends beyond it (%s)',
    async (channel) => {
      const service = aService({ on: '2027-12-02', at: '10:00' });
      const filing = channel === 'portal' ? service.filesOnPortal() : service.handsPackageAtDesk();
      await expect(filing).rejects.toThrow(CalendarYearMissing);
      expect(await service.status()).toBe('OPENED');
    },
  );
});

describe('what is told of a day beyond the calendar (X61)', () => {
  const appealOf = async (service: Service, type: string) => {
    const paper = await service.paper(type);
    return { appeal: paper.appeal as { lastDay: string; mayMove?: object }, body: paper.ru.body };
  };

  it('a return names the last day for an appeal without the roll, and says that it may still move (9.3, 10.10)', async () => {
    for (const [on, lastDay, moves] of [
      ['2027-09-30', '2027-12-30', false],
      ['2027-10-01', '2028-01-01', true],
      ['2027-11-29', '2028-02-29', true],
    ] as const) {
      const service = aService({ on, at: '10:00' });
      await service.filesOnPortal({ documents: [] });
      expect(await service.status()).toBe('RETURNED_FOR_DEFECTS');
      const { appeal, body } = await appealOf(service, 'DOCUMENT_DEFECTS_REFUSAL');
      expect([appeal.lastDay, appeal.mayMove !== undefined]).toEqual([lastDay, moves]);
      expect(body.includes(mayMoveWords.ru)).toBe(moves);
    }
  });

  it('so do the receipt of refusal (M10), the reasoned refusal and the status of silence (5.1, 5.5, 16)', async () => {
    const refused = aService({ on: '2027-12-29', at: '10:00' });
    await refused.opensAtDesk({ documents: ['application', 'identity-document'] });
    await refused.operator.refusesPackage();
    expect((await appealOf(refused, 'INTAKE_REFUSAL_RECEIPT')).appeal.mayMove).toEqual(mayMoveWords);
    const late = aService({ on: '2027-11-29', at: '10:00' });
    await late.filesOnPortal();
    await carryToDecision(late, 'refusal');
    await late.skipTo('2027-12-30', '10:00');
    expect((await late.publicStatus()).deemedRefusal?.appeal).toMatchObject({ mayMove: mayMoveWords });
    await late.head.signs();
    expect((await appealOf(late, 'REASONED_REFUSAL')).body).toContain(mayMoveWords.ru);
    expect((await late.publicStatus()).result?.appeal).toMatchObject({ mayMove: mayMoveWords });
  });

  it('a moment is kept past its three working days while nothing can be filed (8.6, X89)', async () => {
    const service = aService({ on: '2027-11-29', at: '10:00' });
    service.neighbours.goesDown('persons');
    service.neighbours.forgets(citizen().iin);
    await service.handsPackageAtDesk();
    await service.skipTo('2027-12-30', '10:00');
    service.neighbours.comesBack('persons');
    await service.pass(3600);
    expect(await service.status()).toBe('DATA_UNAVAILABLE');
    const [advice] = (await service.publicStatus()).whatToDo;
    expect(advice?.ru).toContain('Рабочий календарь 2028 года еще не внесен');
    expect(advice?.ru).not.toContain('Последний день');
  });
});
