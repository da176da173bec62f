import { type Refusal, refusal } from '../file/refusal.ts';
import { type SecondPersonKind, secondPersonActs } from './acts.ts';
import type { SecondPerson } from './second-person.ts';

/** It needs a second person, who has not confirmed it; the cure says where another is asked for it. */
export const unconfirmed = (awaits: SecondPersonKind): Refusal =>
  refusal('CONFIRMATION_NEEDED', { paragraph: secondPersonActs[awaits].ground, awaits });

/** By whom this very act is confirmed, as its event keeps it; undefined: by nobody, or something else was. */
export const confirmationOf = (kind: SecondPersonKind, confirmed: SecondPerson | undefined) =>
  confirmed?.kind === kind && confirmed.settled?.outcome === 'confirmed'
    ? { confirmation: confirmed.id, confirmedBy: confirmed.settled.staff }
    : undefined;
