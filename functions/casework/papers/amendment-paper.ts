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
import type { Grounded } from '#domain/regulation/messages/amendment-phrases.ts';
import { mergingMessage } from '#domain/regulation/messages/merging-messages.ts';
import { momentMessage } from '#domain/regulation/messages/moment-messages.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { type AmendmentDeps, amendmentText, groundOf, toldFacts, twoOf } from './amendment-text.ts';
import type { PaperContent } from './paper.ts';

/** What a decision says as of the moment at which it is written. */
interface Written {
  readonly now: Instant;
  /** of a restoration: what was shared out without its person */
  readonly missed: Missed | undefined;
}

/** The rounds that somebody has missed, the earliest first. */
export interface Missed {
  readonly rounds: readonly MissedRound[];
  /** false: there were more than a paper looks back through */
  readonly isWhole: boolean;
}

/** A round that gave dwellings of his list to people behind him while he was off it. */
export interface MissedRound {
  readonly allocation: string;
  readonly openedOn: PlainDate;
  readonly dwellings: number;
  /** the days of the contracts about them, the earliest first; of what has none yet, none */
  readonly contracts: readonly PlainDate[];
}

/** 73(3): the decision that the head signs. */
export async function decisionContent(file: Amendment, written: Written, deps: AmendmentDeps): Promise<PaperContent> {
  const { draft, entry } = file;
  if (!draft) throw new Error(`nothing is drafted of ${file.id}`);
  const text = await amendmentText(draft.record, deps);
  const said = { amendment: file.id, entry, outcome: draft.outcome, ground: groundOf(file) };
  const told = decided(file, { ...written, outcome: draft.outcome, text });
  return {
    type: 'AMENDMENT_DECISION',
    organisation: entry.provider,
    message: told.message,
    fields: { ...said, ...told.fields },
  };
}

interface Decided extends Written {
  readonly outcome: Outcome;
  readonly text: AmendmentText;
}

/** What was decided, in words and for machines: what burdens says cure and appeal. */
function decided(file: Amendment, { outcome, text, now, missed }: Decided) {
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
    ? restored(why, { text, missed })
    : { message: removalMessage({ ...why, cure, appeal, isSuspended: isSuspendable(file) }), fields: burdens };
}

/** Of each round that was held without him the last day for a claim about its earliest contract (82(2)). */
const toldRound = ({ contracts: [earliest], ...round }: MissedRound) => ({
  ...round,
  ...(earliest === undefined ? {} : { claim: tellsLastDay('tenancyClaim', earliest) }),
});

function restored(why: Grounded, { text, missed }: Pick<Decided, 'text' | 'missed'>) {
  const told = missed && { ...missed, rounds: missed.rounds.map(toldRound) };
  return {
    message: restorationMessage({ ...why, missed: told }),
    fields: { facts: text.facts, ...(told ? { missed: told } : {}) },
  };
}
