import type { Actor } from '../actor.ts';
import type { Kind, Recorded } from '../file/kind.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, ofSubject } from '../file/rows.ts';
import { standing } from '../file/standing.ts';
import { opened } from '../file/state.ts';
import { needsKey } from '../queue/list.ts';
import type { NeedsCommand } from './command.ts';
import { decide } from './decide.ts';
import { face } from './face.ts';
import { Needs, NeedsEvent, type OwnEvent } from './needs.ts';

/** Where what a person said of his needs is found. */
export const needsOf = (person: string): string => `needs#${person}`;

const relation = ({ subject, entry }: Needs, actor: Actor): Objection | undefined =>
  actor.kind === 'recipient' ? ofSubject(subject, actor) : ofOffice(entry.provider, actor);

const evolve = (_before: Needs | undefined, { type: _, ...said }: OwnEvent, { id, at }: Recorded): Needs => ({
  ...opened(id, at),
  status: 'SAID',
  reached: [{ status: 'SAID', at }],
  ...said,
  papers: { [said.paper.type]: said.paper },
});

/** 75, 76: what only somebody himself can say of his family as a dwelling is asked for it, and which he would choose first. */
export const needs: Kind<Needs, NeedsCommand, OwnEvent> = {
  ...face,
  read: (stored) => Needs.parse(stored),
  readEvent: (stored) => NeedsEvent.parse(stored),
  relation,
  decide,
  evolve,
  ...standing,
  listOf: needsOf,
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
};
