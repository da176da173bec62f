import type { Amendment } from '#domain/amendment/amendment.ts';
import { isBurden } from '#domain/amendment/rules/force.ts';
import { listsToChoose } from '#domain/amendment/rules/merging.ts';
import { type QueueListId, queueLists } from '#domain/regulation/categories.ts';
import { answerMessage } from '#domain/regulation/messages/answer-message.ts';
import {
  mergingProposedMessage,
  momentProposedMessage,
  proposalMessage,
  restorationProposedMessage,
} from '#domain/regulation/messages/proposal-messages.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type AmendmentDeps, amendmentText, groundOf, toldFacts, twoOf } from './amendment-text.ts';
import type { PaperContent } from './paper.ts';

/** APPK 73: what is proposed, by which ground and facts, and until when an answer counts. */
export async function proposalContent(
  file: Amendment,
  { now, hasCabinet }: { readonly now: Instant; readonly hasCabinet: boolean },
  deps: AmendmentDeps,
): Promise<PaperContent> {
  const { entry } = file;
  if (!file.proposal) throw new Error(`nothing is proposed of ${file.id}`);
  const text = await amendmentText(file.proposal, deps);
  const { article, text: ground } = groundOf(file);
  const today = localDate(now);
  const said = { amendment: file.id, entry, ground: groundOf(file), facts: text.facts };
  const why = { ground, article, facts: toldFacts(text), nobodyLeftInNeed: file.nobodyLeftInNeed };
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
