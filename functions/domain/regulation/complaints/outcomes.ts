import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { EditionId } from '../edition.ts';

/** What an answer to a complaint may say (APPK 100). */
export const complaintOutcomes = ['SATISFIED', 'PARTLY', 'NOT_SATISFIED', 'NOT_CONSIDERED'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** What becomes of a complaint, as every status and paper says it. */
export const outcomeWords = {
  SATISFIED: words('қанағаттандырылды', 'удовлетворена', 'satisfied'),
  PARTLY: words('ішінара қанағаттандырылды', 'удовлетворена частично', 'satisfied in part'),
  NOT_SATISFIED: words('қанағаттандырусыз қалдырылды', 'оставлена без удовлетворения', 'not satisfied'),
  NOT_CONSIDERED: words('қараусыз қалдырылды', 'оставлена без рассмотрения', 'left without consideration'),
  PASSED_ON: words('құзыретті органға жолданды', 'передана в компетентный орган', 'passed on to the competent body'),
  WITHDRAWN: words('кері қайтарып алынды', 'отозвана', 'withdrawn'),
} as const satisfies Record<ComplaintOutcome | 'PASSED_ON' | 'WITHDRAWN', Words>;

interface Unconsidered {
  readonly name: Words;
  readonly article: string;
  readonly edition: EditionId;
  readonly mark: Mark;
}

const code = { article: 'APPK 95', edition: 'administrative-code-2021' } as const;

/** Why a complaint is left without consideration: a closed list (APPK 95). */
// biome-ignore format: a table, one reason a row
export const unconsideredFor = {
  NO_SUBJECT:     { ...code, mark: 'V', name: words('нақты әрекет не шешім көрсетілмеген', 'не указано, что именно обжалуется', 'it names no act or decision') },
  DECIDED_BEFORE: { ...code, mark: 'V', name: words('дәл осы мәселе бойынша шешім бар', 'по тому же вопросу уже есть решение', 'the same matter has been decided') },
  IN_COURT:       { ...code, mark: 'V', name: words('мәселе сотта қаралуда', 'вопрос рассматривает суд', 'it is pending in court') },
  NOT_ENTITLED:   { ...code, mark: 'V', name: words('шағым беруге құқығы жоқ адам берген', 'подана лицом без права на жалобу', 'whoever made it may not complain of that') },
} as const satisfies Record<string, Unconsidered>;

export type UnconsideredId = keyof typeof unconsideredFor;
export const unconsideredIds = Object.keys(unconsideredFor) as [UnconsideredId, ...UnconsideredId[]];
