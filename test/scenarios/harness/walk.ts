import fc from 'fast-check';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './service.ts';
import { Refused } from './story.ts';
import { carryOn } from './ways.ts';

type Step = (service: Service, n: number) => Promise<unknown>;

/** What people and neighbours do of themselves; what the request at hand does not allow is refused and changes nothing. */
const steps: Readonly<Record<string, Step>> = {
  'files on the portal': (service, n) => service.filesOnPortal({ citizen: citizen(20 + n) }),
  'files with a signature that is no more valid': (service, n) =>
    service.filesOnPortal({ citizen: citizen(20 + n), signature: { fault: 'EXPIRED' } }),
  'comes to the desk': (service, n) => service.handsPackageAtDesk({ citizen: citizen(20 + n) }),
  'comes without a document': (service, n) =>
    service.handsPackageAtDesk({ citizen: citizen(20 + n), documents: ['application'] }),
  'the operator signs': ({ operator }) => operator.signs(),
  'the registrar registers': ({ registrar }) => registrar.registers(),
  'an executor is named': ({ head }) => head.namesExecutor(),
  'the executor is replaced': ({ head }) => head.replacesExecutor('colleague'),
  'the executor claims': ({ executor }) => executor.claims(),
  'a notice is drafted': ({ executor }) => executor.drafts('notice'),
  'a refusal is drafted': ({ executor }) => executor.drafts('refusal'),
  'the draft goes back': ({ head }) => head.returnsDraft(),
  'the head signs': ({ head }) => head.signs(),
  'the substitute signs': ({ substitute }) => substitute.signs(),
  'the request is taken back': ({ recipient }) => recipient.withdraws(),
  'goes on to its end': (service) => carryOn(service),
  'an hour passes': (service) => service.pass(3600),
  'days pass': (service, n) => service.skipDays(1 + 7 * n),
  'a neighbour is down': async ({ neighbours }, n) => neighbours.goesDown(n % 2 ? 'gateway' : 'persons'),
  'neighbours are back': async ({ neighbours }) => (['gateway', 'persons'] as const).forEach(neighbours.comesBack),
};

const story = fc.array(fc.record({ step: fc.constantFrom(...Object.keys(steps)), n: fc.nat(5) }), {
  minLength: 3,
  maxLength: 12,
});

/** One story of a few people and requests, each act at random. */
export const walks = story;

/** Lives a story, and lets whatever is open at its end go on to its end. */
export async function walked(acts: readonly { readonly step: string; readonly n: number }[]): Promise<Service> {
  const service = aService();
  await service.filesOnPortal({ citizen: citizen(19) });
  for (const { step, n } of [
    ...acts,
    { step: 'neighbours are back', n: 0 },
    { step: 'days pass', n: 1 },
    { step: 'goes on to its end', n: 0 },
  ])
    await steps[step]?.(service, n).catch((error: Error) => {
      if (!isUnheeded(error)) throw error;
    });
  return service;
}

/** Refused, or asked of a request that has nothing of the kind. */
const isUnheeded = (error: Error): boolean =>
  error instanceof Refused || /^(not signed|nothing to sign)/.test(error.message);
