import * as z from 'zod/mini';
import type { PersonStanding } from '#casework/asking/places/standing-of-person.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { besideOf } from '#domain/application/claims.ts';
import { entryBars } from '#domain/application/rules/filing/moment/carried-moment.ts';
import { foundBy } from '#domain/application/rules/seeing/found.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { NotShown } from './proven-alone.ts';

const text = z.string();
const told = { office: text, name: Words, title: Words, cure: Words };
const named = { caseId: z.optional(text), number: z.optional(text) };

/** Where no request is named, for whoever may not see it. */
const askThere = words(
  'Кезектегі орынды есепке қойған орган немесе 1414 нөмірі айтады',
  'Место в очереди сообщает орган, у которого человек состоит на учете, или номер 1414',
  'The place in the queue is told by the office that keeps the entry, or at 1414',
);

/** What filing would be refused for, told before anything is typed or scanned; in the words of that very refusal. */
export const PersonStandingView = z.object({
  /** its id and number to whoever may see it; to others only at which office it is */
  openRequest: z.optional(z.object({ ...named, ...told })),
  entries: z.array(z.object({ ...named, ...told })),
  /** of a change, what bars it where its entry stands */
  ofEntry: z.optional(z.array(z.object({ title: Words, cure: Words }))),
  notShown: z.optional(NotShown),
});

export function personStandingView(
  { openRequest, entries }: PersonStanding,
  { to, now, opened }: { readonly to: Actor; readonly now: Instant; readonly opened: Pick<Application, 'taken'> },
): z.infer<typeof PersonStandingView> {
  const beside = besideOf(opened);
  const at = (office: string) => ({ office, name: officeName(office, localDate(now)) });
  const isSeen = (theCase: Application | undefined) => theCase && foundBy(theCase, [to])?.told === 'line';
  const nameOf = ({ id, number }: Application) => ({ caseId: id, number });
  const found = openRequest && foundBy(openRequest, [to]);
  const office = openRequest?.task?.organisation ?? openRequest?.provider;
  return {
    openRequest:
      found && office
        ? {
            ...(isSeen(openRequest) ? nameOf(openRequest) : {}),
            ...at(office),
            ...problemRow(beside.request),
          }
        : undefined,
    entries: entries.map(({ at: provider, by }) => ({
      ...at(provider),
      ...problemRow(entryBars(by, opened, now)),
      ...(by && isSeen(by) ? nameOf(by) : { cure: askThere }),
    })),
  };
}
