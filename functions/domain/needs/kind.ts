import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { Kind, Recorded } from '../file/kind.ts';
import type { Objection } from '../file/refusal.ts';
import { opened } from '../file/state.ts';
import { needsKey } from '../queue/list.ts';
import type { NeedsCommand } from './command.ts';
import { decide } from './decide.ts';
import { Needs, NeedsEvent, type OwnEvent } from './needs.ts';

/** Where what a person said of his needs is found. */
export const needsOf = (person: string): string => `needs#${person}`;

const see = ['SeeCase'] as const;
/** Whose family it is, and who gives dwellings or watches those who do. */
const allowed = {
  SAID: { recipient: see, executor: see, head: see, supervisor: see, auditor: see },
} as const;

const above: readonly ActorKind[] = ['supervisor', 'auditor'];

function relation({ subject, entry }: Needs, actor: Actor): Objection | undefined {
  if (actor.kind === 'recipient') return actor.person === subject && !actor.provenAlone ? undefined : 'NOT_YOUR_CASE';
  if (!isStaff(actor) || above.includes(actor.kind)) return undefined;
  return actor.organisation === entry.provider ? undefined : 'OTHER_ORGANISATION';
}

const evolve = (_before: Needs | undefined, { type: _, ...said }: OwnEvent, { id, at }: Recorded): Needs => ({
  ...opened(id, at),
  status: 'SAID',
  reached: [{ status: 'SAID', at }],
  ...said,
  papers: { [said.paper.type]: said.paper },
});

/** 75, 76: what only somebody himself can say of his family as a dwelling is asked for it, and which he would choose first. */
export const needs: Kind<Needs, NeedsCommand, OwnEvent> = {
  prefix: 'needs',
  read: (stored) => Needs.parse(stored),
  readEvent: (stored) => NeedsEvent.parse(stored),
  allowed,
  endings: ['SAID'],
  relation,
  decide,
  evolve,
  steps: {},
  startsOn: {},
  terms: () => ({}),
  termTable: {},
  isAtRest: () => true,
  persons: ({ subject, family }) => ({ applicant: subject, interested: family }),
  listOf: needsOf,
  officeOf: ({ entry }) => entry.provider,
  /** the last that was said is the one that holds */
  claims: (_events, { id, entry, found }) => [
    {
      key: needsKey(entry),
      change: 'take',
      holder: id,
      file: id,
      taken: 'CONTENTION',
      ...(found ? { from: found } : {}),
    },
  ],
  metrics: { open: 'OpenNeeds', missed: 'NeedsMissed' },
};
