import {
  askAnswerOfAbove,
  askContract,
  askHandingOver,
  askPosting,
  handPaper,
} from '#casework/acts/handing/hand-paper.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { HandedPaper, PostedPaper } from '#domain/second-person/paper-handed.ts';
import { byTwo } from './by-two.ts';
import { shown } from './filing-sessions.ts';
import { does, knocksFor, type Walk } from './walk.ts';

type OfAbove = Omit<Parameters<typeof askAnswerOfAbove>[0], 'paper' | 'file'>;
type Hands = readonly [StaffActor, StaffActor];
type Sent =
  | { readonly paper: HandedPaper; readonly file: string; readonly iin: string }
  | { readonly paper: PostedPaper; readonly file: string; readonly letter: string };

/** X155: what came of a complaint, by hand; the same. */
export async function recordsByTwo(walk: Walk, { id: file }: { readonly id: string }, answer: OfAbove, hands: Hands) {
  const { by, seen } = await byTwo(walk, hands, (asker) =>
    knocksFor(walk, `asks to record what came of the complaint: ${answer.outcome}`, (now, deps) =>
      askAnswerOfAbove({ paper: 'answerOfAbove', file, ...answer }, { by: asker, now }, deps),
    ),
  );
  if (!seen) return undefined;
  const confirmed = walk.dice().chance(0.95) ? seen : undefined;
  const content = await contentOf('paperHanded', seen, walk.world.deps);
  return does(walk, `answers the complaint: ${answer.outcome}`, by, (acting, deps) =>
    handPaper(content, acting, deps, confirmed),
  );
}

/** X309: the signed contract; the same. */
export async function contractsByTwo(walk: Walk, signed: Parameters<typeof askContract>[0], hands: Hands) {
  const { by, seen } = await byTwo(walk, hands, (asker) =>
    knocksFor(walk, 'asks to record the contract', (now, deps) => askContract(signed, { by: asker, now }, deps)),
  );
  const confirmed = walk.dice().chance(0.95) ? seen : undefined;
  const content = seen ? await contentOf('paperHanded', seen, walk.world.deps) : signed;
  return does(walk, 'may record the contract', by, (acting, deps) => handPaper(content, acting, deps, confirmed));
}

/** X290, X305: one asks, another confirms it; now and then nobody has, and it is tried all the same. */
export async function sendsByTwo(walk: Walk, sent: Sent, hands: Hands): Promise<unknown> {
  const what = 'letter' in sent ? `post the ${sent.paper}` : `hand over the ${sent.paper}`;
  const asked = 'letter' in sent ? sent : { ...sent, identityDocument: shown };
  const { by, seen } = await byTwo(walk, hands, (asker) =>
    knocksFor(walk, `asks to ${what}`, (now, deps) =>
      'letter' in asked ? askPosting(asked, { by: asker, now }, deps) : askHandingOver(asked, { by: asker, now }, deps),
    ),
  );
  const confirmed = walk.dice().chance(0.95) ? seen : undefined;
  const content = seen ? await contentOf('paperHanded', seen, walk.world.deps) : asked;
  return does(walk, `may ${what}`, by, (acting, deps) => handPaper(content, acting, deps, confirmed));
}
