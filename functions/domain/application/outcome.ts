import type { Application } from './application.ts';

/**
 * What a step of a machine would answer if the case already knows: so every step can answer at once after a lost reply,
 * a restart or a withdrawal, and a late token is answered from the present state (architecture 3). Undefined: not yet.
 */
export function outcomeOf(theCase: Application, step: string, round = theCase.returns): string | undefined {
  if (theCase.status === 'WITHDRAWN') return 'withdrawn';
  return (round < theCase.returns ? roundBefore[step] : undefined) ?? known[step]?.(theCase);
}

/** 5.4 and 5.5 are done once more after each return (X43): whoever still waits for an earlier round gets that round's answer. */
const roundBefore: Record<string, string> = { '5.4': 'drafted', '5.5': 'returned' };

/** The machine's step that waits where a hold stands: at 5.4, 5.6 and 8.7 a person acts too. */
export const heldStep = (paragraph: string): string => waitingSteps[paragraph] ?? paragraph;
const waitingSteps: Record<string, string> = {
  '8.7': 'sending',
  '10.8': 'sending',
  '5.4': 'e-akimat',
  '5.6': 'carrying',
};

const known: Record<string, (theCase: Application) => string | undefined> = {
  '8.4': ({ registers }) =>
    registers && (registers.persons === 'found' && registers.notary !== 'absent' ? 'present' : 'absent'),
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
  '5.5': ({ result, status, channel }) =>
    result ? signedFor[channel] : when(status === 'UNDER_EXAMINATION', 'returned'),
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
