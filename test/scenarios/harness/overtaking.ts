import { askDocument } from '#casework/acts/examining/ask-document.ts';
import type { Why } from '#infra/operate/fairness/served-before.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from './cast.ts';
import { aService, type Service } from './service.ts';
import { actAtOnce } from './story.ts';
import { carryToDecision } from './ways.ts';

type Story = (service: Service) => Promise<string>;

export const [first, second] = [citizen(1), citizen(2)];

/** Whoever comes second, and is decided the next day by another executor. */
export const another: Story = async (service) => {
  await service.skipDays(1);
  const id = await service.filesOnPortal({ citizen: second });
  await service.registrar.registers();
  await service.head.namesExecutor('colleague');
  await service.colleague.drafts('notice');
  await service.head.signs();
  await service.skipDays(3);
  return id;
};
const decide = async (service: Service, id: string) => {
  service.turnsTo(id);
  await carryToDecision(service);
  await service.head.signs();
};
/** Whoever comes first, till his executor has it. */
export const toExamination: Story = async (service) => {
  const id = await service.filesOnPortal({ citizen: first });
  await service.registrar.registers();
  await service.head.namesExecutor();
  return id;
};
export const signedBy = async (service: Service, id: string, who: 'executor' | 'colleague' = 'executor') => {
  service.turnsTo(id);
  await service[who].drafts('notice');
  await service.head.signs();
};

/** What befalls the first, and the reason that his journal has. */
export const stories: readonly (readonly [string, Why, (service: Service) => Promise<readonly string[]>])[] = [
  [
    'nothing: the days of the examination are enough for both',
    { reason: 'NO_REASON' },
    async (service) => {
      const ids = [await toExamination(service), await another(service)];
      await signedBy(service, ids[0] ?? '');
      return ids;
    },
  ],
  [
    'nothing that keeps a result back: E-akimat is silent beside the examination',
    { reason: 'NO_REASON' },
    async (service) => {
      service.neighbours.goesDown('eAkimat');
      const ids = [await toExamination(service), await another(service)];
      await signedBy(service, ids[0] ?? '');
      return ids;
    },
  ],
  [
    'the register of persons is silent',
    { reason: 'REGISTER_SILENT' },
    async (service) => {
      service.neighbours.goesDown('persons');
      const ids = [await service.handsPackageAtDesk({ citizen: first }), await another(service)];
      service.neighbours.comesBack('persons');
      await service.pass(3600);
      service.turnsTo(ids[0] ?? '');
      await service.operator.signs();
      await decide(service, ids[0] ?? '');
      return ids;
    },
  ],
  [
    'the head returns the draft',
    { reason: 'DRAFT_RETURNED' },
    async (service) => {
      const id = await toExamination(service);
      await service.executor.drafts('notice');
      await service.head.returnsDraft();
      const ids = [id, await another(service)];
      await signedBy(service, id);
      return ids;
    },
  ],
  [
    'his executor is replaced',
    { reason: 'EXECUTOR_REPLACED' },
    async (service) => {
      const ids = [await toExamination(service), await another(service)];
      service.turnsTo(ids[0] ?? '');
      await service.head.replacesExecutor('colleague');
      await signedBy(service, ids[0] ?? '', 'colleague');
      return ids;
    },
  ],
  [
    'his executor is away',
    { reason: 'NOBODY_THERE' },
    async (service) => {
      const id = await toExamination(service);
      service.deps.staff.changed.set('staff_executor', { absences: [{ from: '2018-02-19', to: '2018-02-22' }] });
      await service.reconciles({ nightly: true });
      const ids = [id, await another(service)];
      await service.reconciles({ nightly: true });
      await signedBy(service, id);
      return ids;
    },
  ],
  [
    'a scan of his cannot be read, and is brought again',
    { reason: 'DOCUMENT_ASKED' },
    async (service) => {
      const id = await toExamination(service);
      const asked = { caseId: id, kind: 'D7', personRef: 'applicant', reason: 'Оқылмайды' } as const;
      await actAtOnce(service, officials.executor, (acting) => askDocument(asked, acting, service.deps));
      const ids = [id, await another(service)];
      service.turnsTo(id);
      await service.attachesOnPortal('D7', { citizen: first });
      await signedBy(service, id);
      return ids;
    },
  ],
  [
    'the registrar is late',
    { reason: 'TERM_MISSED', term: 'registration', office: 'uralsk' },
    async (service) => {
      const ids = [await service.filesOnPortal({ citizen: first }), await another(service)];
      await decide(service, ids[0] ?? '');
      return ids;
    },
  ],
  [
    'he signed with a key that has expired, and files again in time',
    { reason: 'MOMENT_KEPT' },
    async (service) => {
      const ended = await service.filesOnPortal({ citizen: first, signature: { fault: 'EXPIRED' } });
      await service.skipDays(1);
      const other = await service.filesOnPortal({ citizen: second });
      await decide(service, other);
      await service.skipDays(1);
      const again = await service.filesOnPortal({ citizen: first, refiles: ended });
      await decide(service, again);
      return [ended, other, again];
    },
  ],
];

/** He came in paper while the system was away, and it was entered after the other was decided (X60). */
export async function inPaper(): Promise<readonly [Service, readonly string[]]> {
  const service = aService({ on: '2027-02-01', at: '10:00' });
  const other = await service.filesOnPortal({ citizen: second });
  await decide(service, other);
  await service.skipDays(1);
  const outage = await service.wasAway({ from: '2027-01-28T05:00:00.000Z', to: '2027-01-29T07:00:00.000Z' });
  const taken = { at: '2027-01-28T06:00:00.000Z', outage: outage.id, receiptNumber: '17' };
  const id = await service.entersFromPaper({ citizen: first, taken });
  await service.operator.signs();
  await decide(service, id);
  return [service, [other, id]];
}
