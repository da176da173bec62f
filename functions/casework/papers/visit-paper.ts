import * as z from 'zod/mini';
import type { Documents } from '#casework/ports/documents.ts';
import type { People } from '#casework/ports/people.ts';
import { appealToCorporation } from '#domain/application/words/appeal.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { fullName } from '#domain/form/full-name.ts';
import type { VisitAsked } from '#domain/home-visit/command.ts';
import { isLastWindow } from '#domain/home-visit/decide/at-home.ts';
import type { Window } from '#domain/home-visit/event.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { isUnmade } from '#domain/home-visit/rules/window.ts';
import { newId } from '#domain/ids.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { printedValue } from '#domain/regulation/messages/printed-value.ts';
import {
  nobodyMessage,
  notEntitledMessage,
  notFiledMessage,
  resultHandedMessage,
  visitClosedMessage,
  windowMessage,
} from '#domain/regulation/messages/visit-messages.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { type VisitRefusalId, visitRefusal } from '#domain/regulation/visits/refusals.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { canonical } from './canonical.ts';
import type { Issue, PaperContent } from './paper.ts';

export interface VisitPaperDeps {
  readonly people: Pick<People, 'read'>;
  readonly documents: Pick<Documents, 'storePaper'>;
}

const text = z.string();
const maybe = z.optional(text);

/** Who, where and what, as the record of the request holds it. */
export const StoredVisitAsked = z.object({
  person: z.object({
    iin: text,
    surname: maybe,
    hasNoSurname: z.optional(z.literal(true)),
    name: text,
    patronymic: maybe,
  }),
  cannotCome: z.literal(true),
  phone: text,
  address: text,
  documents: text,
  wishes: maybe,
});

/** What was said when the visit was asked for. */
export async function visitAsked(
  { asked, id }: Pick<HomeVisit, 'asked' | 'id'>,
  { people }: Pick<VisitPaperDeps, 'people'>,
): Promise<VisitAsked> {
  const found = await people.read(asked.id);
  if (!found) throw new Error(`${id} without what was asked`);
  return StoredVisitAsked.parse(found.content);
}

type Content = Pick<PaperContent, 'type'> & {
  readonly message: Message;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** The bytes of a paper of a visit under a given id and moment, for whoever asked it. */
export function visitPaperBytes(
  { id: visit, centre: organisation }: Pick<HomeVisit, 'id' | 'centre'>,
  content: (asked: VisitAsked) => Content,
  asked: VisitAsked,
  { id, issuedAt }: Issue,
): Uint8Array {
  const { type, message, fields } = content(asked);
  const { heading, body } = message;
  return canonical({
    ...{ type, version: 1, id, visit, organisation, edition: procedureEdition, issuedAt },
    recipient: { iin: asked.person.iin, name: printedLine(fullName(asked.person)) },
    kk: { heading: heading.kk, body: body.kk },
    ru: { heading: heading.ru, body: body.ru },
    en: { heading: heading.en, body: body.en },
    ...fields,
  });
}

/** Forms and keeps a paper of a visit; what is printed is served from this very document. */
export async function formVisitPaper(
  file: HomeVisit,
  content: (asked: VisitAsked) => Content,
  now: Instant,
  deps: VisitPaperDeps,
): Promise<PaperRef> {
  const asked = await visitAsked(file, deps);
  const id = newId('paper', Date.parse(now));
  const bytes = visitPaperBytes(file, content, asked, { id, issuedAt: now });
  return deps.documents.storePaper(content(asked).type, id, bytes);
}

interface Set {
  readonly window: Window;
  readonly who: string;
  /** why the one that was set before is moved */
  readonly reason?: string | undefined;
}

/** The window that is moved (X189), or the last in which nobody of the centre came (X232). */
function windowBefore(file: HomeVisit, now: Instant): (Window & { readonly as: 'moved' | 'unmade' }) | undefined {
  const { window, unmade } = file;
  if (window) return { ...window, as: isUnmade(file, now) ? 'unmade' : 'moved' };
  const last = unmade?.at(-1);
  return last && { ...last, as: 'unmade' };
}

/** X177, X189, X232: the window, who comes, what he takes in, and which other it is in the place of, with the reason. */
export const windowContent =
  (file: HomeVisit, { window, who, reason }: Set, now: Instant) =>
  ({ documents }: VisitAsked): Content => {
    const office = centreNameOf(file.centre, localDate(now));
    const before = reason === undefined ? undefined : windowBefore(file, now);
    const told = {
      ...{ window, centre: office, who: printedValue(who), documents: printedValue(documents) },
      bringsResult: file.brings !== undefined,
    };
    if (!before || reason === undefined)
      return { type: 'VISIT_WINDOW', message: windowMessage(told), fields: { window } };
    const { as, from, to } = before;
    const set = { as, window: { from, to }, reason: printedValue(reason) };
    const fields = { window, [as]: { from, to, reason } };
    return { type: 'VISIT_WINDOW', message: windowMessage({ ...told, before: set }), fields };
  };

/** X181: that there is no ground, with the reason and where to complain. */
export const visitRefusalContent = (reason: VisitRefusalId, explanation: string, now: Instant) => (): Content => {
  const appeal = appealToCorporation(now);
  const { text, bar } = visitRefusal(reason);
  const told = { reason: text, explanation: printedValue(explanation), appeal };
  const message = bar ? notFiledMessage({ ...told, leaves: bar.leaves }) : notEntitledMessage(told);
  return { type: 'VISIT_REFUSAL', message, fields: { reason, explanation, appeal } };
};

/** X180: that nobody was at home; of the last window, that the visit is closed. */
export const nobodyContent = (file: HomeVisit, now: Instant) => (): Content => {
  const { window, empty } = file;
  if (!window) throw new Error(`${file.id} has no window`);
  const { from, to } = window;
  if (!isLastWindow(file)) {
    const until = lastDayOf('visitWindowOffered', localDate(now));
    return { type: 'VISIT_NOBODY', message: nobodyMessage({ window, until }), fields: { window: { from, to }, until } };
  }
  const windows = [...empty, { from, to }];
  const appeal = appealToCorporation(now);
  const message = visitClosedMessage({ windows, appeal, broughtResult: file.brings !== undefined });
  return { type: 'VISIT_CLOSED', message, fields: { windows, appeal } };
};

interface HandedAtHome {
  readonly who: string;
  readonly to: 'recipient' | 'representative';
  readonly receiptNumber: string;
  readonly at: Instant;
}

/** X235: that the result was handed over at home: by whom, when, to whom, against which receipt. */
export const handedContent =
  ({ who, to, receiptNumber, at }: HandedAtHome) =>
  ({ person }: VisitAsked): Content => ({
    type: 'VISIT_RESULT',
    message: resultHandedMessage({
      ...{ at, to, who: printedValue(who), receiptNumber: printedValue(receiptNumber) },
      recipient: printedValue(fullName(person)),
    }),
    fields: { to, receiptNumber, at },
  });
