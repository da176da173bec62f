import type { Language } from '#domain/words.ts';

/** What stands as it is in every language: ids, operations, commands, the names of systems. */
const codes =
  /(?:case|amendment|dwelling|allocation|offer)_[\w-]+|KZ-\S+|staff_\w+|\b(?:portal-intake|corporation-intake|examination|amendment|allocation|offer|deadline)\b|npm (?:run )?\S+(?: -- \S+)?|--\w+|Ctrl-C|kill \S+|\b[a-z]+[A-Z]\w*|\b[A-Z][A-Z_0-9]+\b|Step Functions|CloudWatch|TermMissed\w+|States\.\w+|Asia\/Oral|AWS|Kezek|\b(?:uralsk|akzhaik|baiterek|centre)\b\S*|citizen-\d+|https?:\S+|\bX?[DM]?\d\S*/g;

/** Letters that only the language's own words may hold. */
const own: Readonly<Record<Language, RegExp>> = {
  kk: /[a-z]{2,}/giu,
  ru: /[a-z]{2,}|\p{L}*[әғқңөұүһі]\p{L}*/giu,
  en: /\p{Script=Cyrillic}+/gu,
};

/** The words of a line that are of another language than asked, ids and codes excepted. */
export const foreignIn = (line: string, language: Language): readonly string[] =>
  line.replace(codes, ' ').match(own[language]) ?? [];
