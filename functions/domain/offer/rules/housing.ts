import type { OnRecord } from '../../file/on-entry.ts';
import type { EntryIdentity } from '../../queue/list.ts';
import type { Offer } from '../offer.ts';

/** PENDING: another dwelling is decided to be his, and he has no keys yet; GIVEN: he has them, since he stands here. */
export type Housing = { readonly is: 'NONE' | 'PENDING' } | { readonly is: 'GIVEN'; readonly at: string };

type Decided = Pick<Offer, 'status' | 'keysAt'>;

const isPending = ({ status }: Decided): boolean => status === 'AWAITING_CONTRACT' || status === 'AWAITING_KEYS';

/**
 * X248: what whoever stands by an entry has come to have by his other offers. What he had before he came onto this list was known
 * to whoever put him there, and what was undone is nothing.
 */
export function housingOf(others: readonly Decided[], { registeredAt }: Pick<EntryIdentity, 'registeredAt'>): Housing {
  if (others.some(isPending)) return { is: 'PENDING' };
  const given = others.flatMap(({ status, keysAt }) => (status === 'GIVEN' && keysAt ? [keysAt] : []));
  const at = given.filter((moment) => moment > registeredAt).sort()[0];
  return at === undefined ? { is: 'NONE' } : { is: 'GIVEN', at };
}

/** Was what a register or another offer tells of him put to a decision by this offer, and has left him on his list (X209, X248)? */
export const isDecidedOf = ({ proposed = [] }: Pick<Offer, 'proposed'>, fact: string): boolean =>
  proposed.includes(fact);

/** X248: whoever is given a dwelling by an offer: its person, and the family on record that it is given for. */
export const housedWith = ({ subject, family = [], notKin = [] }: Pick<OnRecord, 'subject' | 'family' | 'notKin'>) => [
  ...new Set([subject, ...family.filter((member) => !notKin.includes(member))]),
];
