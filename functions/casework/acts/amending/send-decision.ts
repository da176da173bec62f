import type { WritingDeps } from '#casework/acting.ts';
import { type Came, handedTo } from '#casework/acts/handing/who-came.ts';
import type { Acting } from '#casework/execute.ts';
import { ok } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { type Acted, type Ask, type OfAmendment, perform } from './on-amendment.ts';

/** 73(3), X290: once another has confirmed it what is proposed or decided is handed to whoever it is about, against identity. */
const handing =
  (type: 'HandOverDecision' | 'HandOverProposal') =>
  (
    { amendmentId, ...came }: OfAmendment & Came,
    acting: Acting,
    deps: WritingDeps,
    confirmed?: SecondPerson,
  ): Acted => {
    const ask: Ask = async () => {
      const { handed, kept } = await handedTo(amendmentId, { ...came, confirmed }, acting.now, deps);
      return ok({ command: { type, ...handed }, ...kept });
    };
    return perform(amendmentId, { type, ask }, acting, deps);
  };

export const handOverDecision = handing('HandOverDecision');
export const handOverProposal = handing('HandOverProposal');

/** X53, X305: the same by registered post, which another has confirmed too; it counts as told with the end of the tenth day. */
const posting =
  (type: 'PostDecision' | 'PostProposal') =>
  (
    { amendmentId, number }: OfAmendment & { readonly number: string },
    acting: Acting,
    deps: WritingDeps,
    confirmed?: SecondPerson,
  ): Acted => {
    const ask: Ask = async () => ok({ command: { type, number, confirmed }, settles: confirmed });
    return perform(amendmentId, { type, ask }, acting, deps);
  };

export const postDecision = posting('PostDecision');
export const postProposal = posting('PostProposal');
