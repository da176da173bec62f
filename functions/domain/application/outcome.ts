import type { Application } from './application.ts';

/**
 * What a step of a machine would answer if the case already knows: so every step can answer at once after a lost reply,
 * a restart or a withdrawal, and a late token is answered from the present state (architecture 3). Undefined: not yet.
 */
export function outcomeOf(theCase: Application, step: string): string | undefined {
  if (theCase.status === 'WITHDRAWN') return 'withdrawn';
  return known[step]?.(theCase);
}

const known: Record<string, (theCase: Application) => string | undefined> = {
  '8.4': ({ registers }) => registers && (registers.persons === 'found' && registers.notary !== 'absent' ? 'present' : 'absent'),
  '8.6': ({ status }) => when(status === 'DATA_UNAVAILABLE', 'told'),
  '8.7': ({ requestSignature, channel }) => when(channel === 'corporation' && requestSignature !== undefined, 'signed'),
  '10.6': ({ signature }) => signature && (signature.confirmed ? 'confirmed' : 'not-confirmed'),
  '10.7': ({ status }) => when(status === 'SIGNATURE_NOT_CONFIRMED', 'told'),
  sending: ({ sent }) => when(sent !== undefined, 'sent'),
  '9.1': ({ registrations }) => when(registrations.desk !== undefined, 'registered'),
  conformity: ({ defects }) => defects && (defects.length > 0 ? 'defects' : 'conform'),
  return: ({ status }) => when(status === 'RETURNED_FOR_DEFECTS', 'returned'),
  receipt: ({ papers }) => when(papers.RECEIPT !== undefined, 'accepted'),
  '5.2': ({ registrations }) => when(registrations.provider !== undefined, 'registered'),
  '5.3': ({ executor }) => when(executor !== undefined, 'named'),
  '5.4': ({ draft, result }) => when(draft !== undefined || result !== undefined, 'drafted'),
  'e-akimat': ({ registrations }) => when(registrations.eAkimat !== undefined, 'registered'),
  '5.5': ({ result, status, channel }) => (result ? signedFor[channel] : when(status === 'UNDER_EXAMINATION', 'returned')),
  '5.6': ({ result, status }) => when(result !== undefined && status !== 'AWAITING_SENDING', 'sent'),
  carrying: ({ carried }) => when(carried === true, 'arrived'),
  '5.7': issued,
  '10.11': issued,
};

const signedFor = { corporation: 'signed-for-desk', portal: 'signed-for-cabinet' } as const;

function issued({ status, result }: Application): string | undefined {
  if (status !== 'ISSUED') return undefined;
  return result?.kind === 'NOTICE' ? 'notice-issued' : 'refusal-issued';
}

const when = (fact: boolean, outcome: string): string | undefined => (fact ? outcome : undefined);
