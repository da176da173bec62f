// How far a case is walked by its people, over HTTP.
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import { citizenOf, decide, draftsOnPortal, formOf, namesExecutor } from '#infra/local/acting/deeds.ts';
import { untilTask } from '#infra/local/acting/players.ts';
import type { Cloud } from './cloud.ts';

interface Walked {
  readonly caseId: string;
  readonly provider: ProviderId;
}

/** 10.5: signed and filed on the portal with the copy of D7; without it the package comes back. */
export async function filed(
  { as, stack }: Cloud,
  login: string,
  { provider, kinds = ['D7'] }: { readonly provider: ProviderId; readonly kinds?: readonly string[] },
): Promise<CaseView> {
  const citizen = as(login);
  const form = formOf(citizenOf(login), { provider });
  const { id: caseId } = await draftsOnPortal(citizen, stack, { form, kinds });
  return citizen.does('submitRequest', { caseId });
}

/** 5.2–5.3: registered, with an executor named. */
export async function givenToExecutor({ as }: Cloud, { caseId, provider }: Walked): Promise<CaseView> {
  const [registrar, head] = [as(`${provider}-registrar`), as(`${provider}-head`)];
  await untilTask(as('supervisor'), caseId, '5.2');
  await registrar.does('registerRequest', { caseId, number: `${caseId.slice(-4)}-18` });
  await untilTask(head, caseId, '5.3');
  await namesExecutor(head, caseId, `${provider}-executor`);
  return untilTask(head, caseId, '5.4');
}

/** 5.5: signed by the head, as soon as the paper waits for him. */
export async function signed({ as }: Cloud, { caseId, provider }: Walked): Promise<void> {
  const head = as(`${provider}-head`);
  await untilTask(head, caseId, '5.5');
  await head.does('signPapers', { caseIds: [caseId] });
}

/** 5.4–5.5: drafted and signed. */
export async function decided(
  cloud: Cloud,
  { kind = 'notice', ...walked }: Walked & { readonly kind?: 'notice' | 'refusal' },
): Promise<void> {
  await decide(cloud.as(`${walked.provider}-executor`), { caseId: walked.caseId, kind });
  await signed(cloud, walked);
}
