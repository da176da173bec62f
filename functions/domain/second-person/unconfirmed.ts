import { type Refusal, refusal } from '../file/refusal.ts';
import { type SecondPersonKind, secondPersonActs } from './acts.ts';

/** It needs a second person, who has not confirmed it; the cure says where another is asked for it. */
export const unconfirmed = (awaits: SecondPersonKind): Refusal =>
  refusal('CONFIRMATION_NEEDED', { paragraph: secondPersonActs[awaits].ground, awaits });
