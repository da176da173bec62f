import { describe, expect, it } from 'vitest';
import { signatureUnknowns } from '#casework/ports/signatures.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { StepName } from '#domain/application/steps.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { carryOn, carryToDecision } from './harness/ways.ts';

interface Outage {
  readonly what: string;
  readonly falls: (service: Service) => void;
  readonly rises: (service: Service) => void;
  /** brings a request to the step that asks it */
  readonly until: (service: Service) => Promise<unknown>;
  readonly status: ApplicationStatus;
  readonly step: StepName;
  readonly paragraph: string;
}

const representative = notarisedPower(citizen(50));
const neighbour = (name: Parameters<Service['neighbours']['goesDown']>[0]) => ({
  falls: ({ neighbours }: Service) => neighbours.goesDown(name),
  rises: ({ neighbours }: Service) => neighbours.comesBack(name),
});
const fileAtDesk = async (service: Service) => {
  await service.handsPackageAtDesk();
  await service.operator.signs();
};
const signAndSend = async (service: Service) => {
  await fileAtDesk(service);
  await carryToDecision(service);
  await service.head.signs();
  service.neighbours.goesDown('gateway');
  await service.registrar.sends();
};

const outages: readonly Outage[] = [
  {
    what: 'the register of persons',
    ...neighbour('persons'),
    until: (service) => service.handsPackageAtDesk(),
    status: 'CHECKING_REGISTERS',
    step: 'query-registers',
    paragraph: '8.4',
  },
  {
    what: 'the notary register',
    ...neighbour('notary'),
    until: (service) => service.handsPackageAtDesk({ representative }),
    status: 'CHECKING_REGISTERS',
    step: 'query-registers',
    paragraph: '8.4',
  },
  ...signatureUnknowns.map(
    (why): Outage => ({
      what: `what a signature is checked by (${why})`,
      falls: ({ signatures }) => signatures.loseList(why),
      rises: ({ signatures }) => signatures.loseList(undefined),
      until: (service) => service.filesOnPortal(),
      status: 'CHECKING_SIGNATURE',
      step: 'verify-signature',
      paragraph: '10.6',
    }),
  ),
  {
    what: 'the gateway, for the desk',
    ...neighbour('gateway'),
    until: fileAtDesk,
    status: 'BEING_SENT',
    step: 'send-request',
    paragraph: '8.7',
  },
  {
    what: 'the gateway, for the portal',
    ...neighbour('gateway'),
    until: (service) => service.filesOnPortal(),
    status: 'BEING_SENT',
    step: 'send-request',
    paragraph: '10.8',
  },
  {
    what: 'the regional desk, for the desk',
    ...neighbour('desk'),
    until: fileAtDesk,
    status: 'BEING_SENT',
    step: 'register-at-desk',
    paragraph: '9.1',
  },
  {
    what: 'the regional desk, for the portal',
    ...neighbour('desk'),
    until: (service) => service.filesOnPortal(),
    status: 'BEING_SENT',
    step: 'register-at-desk',
    paragraph: '9.1',
  },
  {
    what: 'the gateway, for the result',
    falls: () => {},
    rises: neighbour('gateway').rises,
    until: signAndSend,
    status: 'ON_ITS_WAY',
    step: 'carry-result',
    paragraph: '5.6',
  },
];

describe('a neighbour that is down for 24 hours', () => {
  it.each(outages)(
    '$what: the request is held and goes on by itself (8.4, 8.7, 9.1, 10.6, 10.8, 5.6, X33)',
    async (outage) => {
      const service = aService();
      certify(service);
      outage.falls(service);
      await outage.until(service);
      const before = await service.theCase();
      await service.pass(24 * 3600);
      const held = await service.theCase();
      expect([held.status, held.missed.filter(({ term }) => term !== 'intake')]).toEqual([outage.status, []]);
      expect(held.holds[outage.step]).toMatchObject({ since: expect.any(String), tries: 29 });
      expect(held.priorityMoment).toBe(before.priorityMoment);
      expect(held.terms.total).toEqual(before.terms.total);
      expect((await service.publicStatus()).holds.map(({ paragraph }) => paragraph)).toEqual([outage.paragraph]);
      outage.rises(service);
      await service.pass(3600);
      const after = await service.theCase();
      expect([after.holds, after.status === outage.status, service.failures()]).toEqual([{}, false, []]);
      await carryOn(service);
      expect(await service.status()).toBe('ISSUED');
    },
  );

  it('asks after a minute, then twice as late each time, at most every hour (8.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('persons');
    await service.handsPackageAtDesk();
    await service.pass(63 * 60);
    expect(service.neighbours.asked('persons')).toBe(7);
    await service.pass(10 * 3600);
    expect(service.neighbours.asked('persons')).toBe(17);
  });

  it('has the missed 15 minutes of intake counted as held, apart from those of a slow desk (5.1, 8.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('persons');
    await service.handsPackageAtDesk();
    await service.pass(3600);
    expect((await service.events('TermMissed')).map(({ term, cause }) => [term, cause])).toEqual([['intake', 'HELD']]);
    expect(service.counted).toEqual(['TermMissedIntakeHeld', 'TermsMissedByOffice TermMissedIntakeHeld centre-uralsk']);
  });

  it('has them counted as held while the gateway is down, too (5.1, 8.7)', async () => {
    const service = aService();
    service.neighbours.goesDown('gateway');
    await fileAtDesk(service);
    await service.pass(3600);
    expect(service.counted).toEqual(['TermMissedIntakeHeld', 'TermsMissedByOffice TermMissedIntakeHeld centre-uralsk']);
  });

  it('is not blamed for a slow operator: his miss is the desk’s own, even before the package is handed (5.1, 8.3)', async () => {
    const service = aService();
    await service.opensAtDesk();
    await service.pass(1200);
    await service.handsPackage();
    expect((await service.events('TermMissed')).map(({ term, cause, by }) => [term, cause, by])).toEqual([
      ['intake', 'OVERDUE', 'clock'],
    ]);
    expect(service.counted).toContain('TermMissedIntake');
  });
});

describe('E-akimat that is down', () => {
  it('stops neither the drafting nor the signing nor the sending, and is registered when it is back (5.4–5.7)', async () => {
    const service = aService();
    service.neighbours.goesDown('eAkimat');
    await fileAtDesk(service);
    await carryToDecision(service);
    await service.pass(24 * 3600);
    expect((await service.theCase()).holds['register-in-e-akimat']).toMatchObject({ tries: 29 });
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
    const examination = () => service.executions().find(({ machine }) => machine === 'examination')?.status;
    expect(examination()).toBe('RUNNING');
    service.neighbours.comesBack('eAkimat');
    await service.pass(3600);
    const { registrations, holds } = await service.theCase();
    expect([registrations.eAkimat, holds]).toEqual(['ЕА-1', {}]);
    expect(examination()).toBe('SUCCEEDED');
  });

  it('shows its hold though it went down only after the draft was written (5.4)', async () => {
    const service = aService();
    service.hindrances.set('register-in-e-akimat', { before: () => new Promise((go) => setTimeout(go, 30_000)) });
    await service.filesOnPortal();
    await carryToDecision(service);
    service.neighbours.goesDown('eAkimat');
    await service.pass(2 * 3600);
    expect((await service.publicStatus()).holds.map(({ paragraph }) => paragraph)).toEqual(['5.4']);
  });
});

describe('a neighbour that is down for very long', () => {
  it('holds the request across the end of an attempt, and the next attempt goes on where the first ended (8.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('persons');
    await service.handsPackageAtDesk();
    await service.skipDays(43);
    expect((await service.theCase()).attempt).toBe(2);
    const intakes = service.executions().filter(({ machine }) => machine === 'corporation-intake');
    expect(intakes.map(({ status, history }) => [status, history.at(-1)])).toEqual([
      ['SUCCEEDED', 'Continues as the next attempt'],
      ['RUNNING', '8.4 The query waits for the registers'],
    ]);
    service.neighbours.comesBack('persons');
    await service.pass(3600);
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });
});

function certify(service: Service): void {
  const [principalIin, representativeIin] = [citizen().iin, citizen(50).iin];
  service.neighbours.certifies({ ...representative, principalIin, representativeIin });
}
