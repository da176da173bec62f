import type { ApplicationStatus } from '#domain/application/status.ts';
import type { Service } from './service.ts';

/** The steps of people from the receipt to the result, each done at once. */
export async function carryToDecision(service: Service, kind: 'notice' | 'refusal' = 'notice'): Promise<void> {
  await service.registrar.registers();
  await service.head.namesExecutor();
  await service.executor.drafts(kind);
}

export async function portalToIssued(service: Service, kind: 'notice' | 'refusal' = 'notice'): Promise<void> {
  await service.filesOnPortal();
  await carryToDecision(service, kind);
  await service.head.signs();
}

export async function deskToReady(service: Service, kind: 'notice' | 'refusal' = 'notice'): Promise<void> {
  await service.handsPackageAtDesk();
  await service.operator.signs();
  await carryToDecision(service, kind);
  await service.head.signs();
  await service.registrar.sends();
}

/** Whatever is open is done by whoever has it, until the request has ended; every human step at its turn. */
export async function carryOn(service: Service): Promise<void> {
  const steps: Partial<Record<ApplicationStatus, () => Promise<unknown>>> = {
    AWAITING_OPERATOR_SIGNATURE: () => service.operator.signs(),
    ACCEPTED: () => service.registrar.registers(),
    AWAITING_RESOLUTION: () => service.head.namesExecutor(),
    UNDER_EXAMINATION: () => service.executor.drafts('notice'),
    AWAITING_SIGNATURE: () => service.head.signs(),
    AWAITING_SENDING: () => service.registrar.sends(),
    READY_FOR_COLLECTION: () => service.waitsForDesk().then(() => service.operator.handsOver()),
  };
  for (let step = steps[await service.status()]; step; step = steps[await service.status()]) await step();
}
