import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentText } from '#domain/amendment/command.ts';
import type { Outcome } from '#domain/amendment/event.ts';
import { isBurden } from '#domain/amendment/rules/force.ts';
import { listAfter } from '#domain/amendment/rules/merging.ts';
import { isSuspendable } from '#domain/amendment/rules/suspension.ts';
import { appealTo } from '#domain/application/words/appeal.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import {
  leftMessage,
  noRemovalMessage,
  removalMessage,
  restorationMessage,
} from '#domain/regulation/messages/amendment-messages.ts';
import { mergingMessage } from '#domain/regulation/messages/merging-messages.ts';
import { momentMessage } from '#domain/regulation/messages/moment-messages.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type AmendmentDeps, amendmentText, groundOf, toldFacts, twoOf } from './amendment-text.ts';
import type { PaperContent } from './paper.ts';

/** 73(3): the decision that the head signs. */
export async function decisionContent(file: Amendment, now: Instant, deps: AmendmentDeps): Promise<PaperContent> {
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
  const why = { ground, article, facts: toldFacts(text), nobodyLeftInNeed: file.nobodyLeftInNeed };
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
