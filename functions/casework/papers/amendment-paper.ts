import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentText } from '#domain/amendment/command.ts';
import type { Outcome } from '#domain/amendment/event.ts';
import { isBurden } from '#domain/amendment/rules/force.ts';
import { listAfter, listsToChoose } from '#domain/amendment/rules/merging.ts';
import { isSuspendable } from '#domain/amendment/rules/suspension.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { appealTo } from '#domain/application/words/appeal.ts';
import { factKind, factKindIds } from '#domain/regulation/amendments/facts.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import { sourceKinds } from '#domain/regulation/amendments/sources.ts';
import { type QueueListId, queueLists } from '#domain/regulation/categories.ts';
import {
  leftMessage,
  noRemovalMessage,
  proposalMessage,
  removalMessage,
  restorationMessage,
  restorationProposedMessage,
} from '#domain/regulation/messages/amendment-messages.ts';
import { answerMessage } from '#domain/regulation/messages/answer-message.ts';
import { leavingMessage, statementMessages } from '#domain/regulation/messages/leaving-messages.ts';
import { mergingMessage, mergingProposedMessage } from '#domain/regulation/messages/merging-messages.ts';
import { momentMessage, momentProposedMessage } from '#domain/regulation/messages/moment-messages.ts';
import { type ProviderId, providerName } from '#domain/regulation/offices/providers.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { PaperContent } from './paper.ts';

/** What an executor wrote of an amendment, as its record holds it. */
export const StoredAmendmentText = z.object({
  facts: z.array(
    z.object({
      kind: z.enum(factKindIds),
      fact: z.string(),
      source: z.object({ kind: z.enum(sourceKinds), name: z.string() }),
      on: z.string(),
    }),
  ),
  cure: z.string(),
});

interface EntryName {
  readonly provider: string;
  readonly list: string;
  readonly registerNumber: number;
}

interface Deps {
  readonly people: Pick<People, 'read'>;
  readonly cases: Pick<CaseStore, 'load'>;
}

/** The request by which the entry came onto the list: whoever is written to stands in its form. */
export async function requestOf({ request }: Amendment, { cases }: Pick<Deps, 'cases'>): Promise<Application> {
  const theCase = await cases.load(application, request);
  if (!theCase) throw new Error(`no request ${request}`);
  return theCase;
}

/** Ground, facts, cure as they were written into a record. */
export async function amendmentText(
  record: { readonly id: string },
  { people }: Pick<Deps, 'people'>,
): Promise<AmendmentText> {
  const found = await people.read(record.id);
  if (!found) throw new Error('an amendment without its text');
  return StoredAmendmentText.parse(found.content);
}

const toldFacts = ({ facts }: AmendmentText) =>
  facts.map(({ kind, fact, source, on }) => ({
    kind: factKind(kind).text,
    fact: printedLine(fact),
    source: printedLine(source.name),
    on,
  }));

const groundOf = ({ ground }: Amendment) => {
  const { article, text, edition } = amendmentGround(ground);
  return { id: ground, article, text, edition };
};

/** APPK 73: what is proposed, by which ground and facts, and until when an answer counts. */
export async function proposalContent(
  file: Amendment,
  { now, hasCabinet }: { readonly now: Instant; readonly hasCabinet: boolean },
  deps: Deps,
): Promise<PaperContent> {
  const { entry } = file;
  if (!file.proposal) throw new Error(`nothing is proposed of ${file.id}`);
  const text = await amendmentText(file.proposal, deps);
  const { article, text: ground } = groundOf(file);
  const today = localDate(now);
  const said = { amendment: file.id, entry, ground: groundOf(file), facts: text.facts };
  const why = { ground, article, facts: toldFacts(text) };
  const days = isBurden(file) && hasCabinet ? tellsLastDay('proposalAnswered', today) : {};
  const answer = isBurden(file) ? { office: providerName(entry.provider, today), ...days } : undefined;
  const fields = { ...said, ...days, ...momentField(file) };
  return { type: 'AMENDMENT_PROPOSAL', organisation: entry.provider, message: proposedBy(file, why, answer), fields };
}

type Why = Parameters<typeof restorationProposedMessage>[0];
type Answer = Parameters<typeof proposalMessage>[0]['answer'];

function proposedBy(file: Amendment, why: Why, answer: Answer | undefined) {
  const { moment } = file;
  const two = twoOf(file);
  if (two && answer)
    return mergingProposedMessage({ ...why, ...two, answer, isToChoose: listsToChoose(file).length > 0 });
  if (moment) return momentProposedMessage({ ...why, moment, answer });
  return answer ? proposalMessage({ ...why, answer }) : restorationProposedMessage(why);
}

const momentField = ({ moment, into }: Amendment) => ({ ...(moment ? { moment } : {}), ...(into ? { into } : {}) });

/** Two entries that are to be one, by number and list. */
function twoOf({ entry, into }: Amendment) {
  if (!into) return undefined;
  const told = ({ registerNumber, onList }: Amendment['entry']) => ({ registerNumber, list: queueLists[onList].name });
  return { stays: told(into), ended: told(entry) };
}

/** 73(3): the decision that the head signs. */
export async function decisionContent(file: Amendment, now: Instant, deps: Deps): Promise<PaperContent> {
  const { draft, entry } = file;
  if (!draft) throw new Error(`nothing is drafted of ${file.id}`);
  const text = await amendmentText(draft.record, deps);
  const said = { amendment: file.id, entry, outcome: draft.outcome, ground: groundOf(file) };
  const told = decided(file, { outcome: draft.outcome, text, now });
  return {
    type: 'AMENDMENT_DECISION',
    organisation: entry.provider,
    message: told.message,
    fields: { ...said, ...told.fields },
  };
}

interface Decided {
  readonly outcome: Outcome;
  readonly text: AmendmentText;
  readonly now: Instant;
}

/** What was decided, in words and for machines: what burdens says cure and appeal. */
function decided(file: Amendment, { outcome, text, now }: Decided) {
  const { article, text: ground } = groundOf(file);
  const appeal = appealTo({ provider: file.entry.provider }, now);
  const written = printedLine(text.cure);
  if (outcome === 'LEFT') {
    const why = { ground, article, why: written };
    if (file.purpose === 'REMOVAL') return { message: noRemovalMessage(why), fields: {} };
    const purpose = file.purpose === 'MERGING' || file.purpose === 'MOMENT' ? file.purpose : 'RESTORATION';
    return { message: leftMessage(purpose, { ...why, appeal }), fields: { appeal } };
  }
  const why = { ground, article, facts: toldFacts(text) };
  const { moment } = file;
  const two = twoOf(file);
  const cure = isBurden(file) ? written : undefined;
  const burdens = { facts: text.facts, ...(cure === undefined ? {} : { cure }), appeal };
  if (two) {
    const list = listAfter(file);
    const message = mergingMessage({ ...why, ...two, list: queueLists[list].name, appeal });
    return { message, fields: { ...burdens, into: file.into, list } };
  }
  if (moment) return { message: momentMessage({ ...why, moment, cure, appeal }), fields: { ...burdens, moment } };
  return cure === undefined
    ? { message: restorationMessage(why), fields: { facts: text.facts } }
    : { message: removalMessage({ ...why, cure, appeal, isSuspended: isSuspendable(file) }), fields: burdens };
}

interface Answered {
  readonly answer: string;
  /** of two lists, the one he would stand on */
  readonly list?: QueueListId | undefined;
}

/** What the person writes to a proposal, as he signs it in the cabinet. */
export const answerContent =
  ({ id, entry }: Amendment, { answer, list }: Answered) =>
  (issuedAt: Instant): PaperContent => {
    const to = providerName(entry.provider, localDate(issuedAt));
    const chosen = list && queueLists[list].name;
    const message = answerMessage({ answer: printedLine(answer), list: chosen, to, at: issuedAt });
    const said = { amendment: id, answer, ...(list ? { list } : {}) };
    return { type: 'PROPOSAL_ANSWER', organisation: entry.provider, message, fields: said };
  };

/** By which somebody leaves a list, or takes that back. */
export const statementContent =
  (type: keyof typeof statementMessages, entry: EntryName) =>
  (issuedAt: Instant): PaperContent => {
    const { provider, list, registerNumber } = entry;
    const office = providerName(provider as ProviderId, localDate(issuedAt));
    const message = statementMessages[type]({ provider: office, registerNumber });
    return { type, organisation: provider, message, fields: { entry: { provider, list, registerNumber } } };
  };

/** That it was taken, and until when it may be taken back. */
export function leavingContent({ id, entry, terms }: Amendment, now: Instant): PaperContent {
  const office = providerName(entry.provider, localDate(now));
  const until = terms.force?.lastDay ?? localDate(now);
  const message = leavingMessage({ office, until });
  return {
    type: 'LEAVING_ACKNOWLEDGMENT',
    organisation: entry.provider,
    message,
    fields: { amendment: id, entry, until },
  };
}
