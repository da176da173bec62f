import { type Refusal, refusal } from '../../file/refusal.ts';
import { mayOwe } from '../../regulation/complaints/acts.ts';
import { isBlank } from '../../text/characters.ts';
import type { AnswerText, CommandOf } from '../command.ts';
import type { Complaint } from '../complaint.ts';

type Said = Pick<CommandOf<'DraftAnswer'>, 'outcome' | 'owed' | 'why'> & { readonly text: AnswerText };

/** What it is about in the end: of an answer, what was complained of before it. */
export const originOf = ({ file, act, origin }: Complaint['about']) => origin ?? { act, ...(file ? { file } : {}) };

const grants: readonly string[] = ['SATISFIED', 'PARTLY'];

/** What an answer lacks: its reasons always; what is granted names the act that follows, what is not says what (APPK 100). */
export function answerFault(
  { about, isLate }: Pick<Complaint, 'about' | 'isLate'>,
  { outcome, owed, why, text }: Said,
): Refusal | undefined {
  const isGranted = grants.includes(outcome);
  const lacks = {
    reasons: isBlank(text.reasons),
    owed: isGranted && (owed === undefined || !mayOwe({ act: originOf(about).act, outcome, isLate }, owed)),
    act: isGranted && isBlank(text.act),
    rest: outcome === 'PARTLY' && isBlank(text.rest),
    why: outcome === 'NOT_CONSIDERED' && why === undefined,
  };
  const missing = Object.entries(lacks).flatMap(([field, isLacking]) => (isLacking ? [field] : []));
  return missing.length > 0 ? refusal('ANSWER_INCOMPLETE', { paragraph: 'APPK 100', missing }) : undefined;
}

/** What is told of an outcome besides it: no more than belongs to it. */
export const outcomeOf = ({ outcome, owed, why }: Omit<Said, 'text'>) => ({
  outcome,
  ...(grants.includes(outcome) && owed ? { owed } : {}),
  ...(outcome === 'NOT_CONSIDERED' && why ? { why } : {}),
});
