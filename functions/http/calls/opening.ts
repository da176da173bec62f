import * as z from 'zod/mini';
import type { Acted } from '#casework/acts/on-case.ts';
import { barringChange, type PersonStanding, standingOfPerson } from '#casework/asking/places/standing-of-person.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type Actor, actorRecord, isStaff } from '#domain/actor.ts';
import { takesNumber } from '#domain/application/change.ts';
import type { PaperIntake } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { CaseView } from '#http/views/files/case-view.ts';
import { PersonStandingView, personStandingView } from '#http/views/person-standing.ts';
import { notShownTo } from '#http/views/proven-alone.ts';

export interface OpeningDeps extends CommandDeps {
  readonly access: AccessLog;
}

/** The new request, and what already stands in the way of filing it: told and not refused, since it may be a mended one; of a change what bars it on its entry, and of one that asks for no place nothing else. */
export const OpenedView = z.extend(CaseView, { standing: PersonStandingView });

interface Opener {
  /** whose request it is */
  readonly person: string;
  /** in paper, while the system was away */
  readonly taken?: PaperIntake | undefined;
}

/** Lets whoever calls open a request of this person; an official's look at where else the person is, is noted whatever he is answered. */
export async function opened(
  asking: Asking<Actor>,
  { person, taken }: Opener,
  deps: OpeningDeps,
  act: (acting: Acting) => Acted,
): Answered<z.infer<typeof OpenedView>> {
  const { actor, now, requestId } = asking;
  if (isStaff(actor)) {
    const reader = actorRecord(actor);
    await deps.access.append({ reader, subject: person, fields: ['standing'], why: '8.3', at: now, requestId });
  }
  const done = await command(asking, deps, act);
  if (!done.ok) return done;
  const notShown = notShownTo(actor);
  const standing = notShown
    ? { entries: [], notShown }
    : {
        ...personStandingView(await inTheWay(person, done.value.body, deps), { to: actor, now, opened: { taken } }),
        ...(await barsOnEntry(done.value.body, deps)),
      };
  return ok({ ...done.value, body: { ...done.value.body, standing } });
}

/** Of a transfer all that bars a registration with whomever he comes to, and not the entry that he leaves (X130). */
async function inTheWay(
  person: string,
  opening: Pick<z.infer<typeof CaseView>, 'change'>,
  deps: OpeningDeps,
): Promise<PersonStanding> {
  if (!takesNumber(opening)) return { entries: [] };
  const { entries, ...known } = await standingOfPerson(person, deps);
  return { ...known, entries: entries.filter(({ at }) => at !== opening.change?.entry.provider) };
}

/** Of a change, in the words of the refusal, what its filing would be refused for where its entry stands. */
async function barsOnEntry({ id, change }: Pick<z.infer<typeof CaseView>, 'id' | 'change'>, { cases }: OpeningDeps) {
  const theCase = change && (await cases.load(application, id));
  const bars = theCase ? await barringChange(theCase, { cases }) : [];
  return bars.length > 0 ? { ofEntry: bars.map((code) => ({ ...problemRow(code) })) } : {};
}
