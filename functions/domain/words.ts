/** One meaning in the three languages a person may read: Kazakh wins, Russian follows, English is for readers. */
export type Words = { readonly kk: string; readonly ru: string; readonly en: string };
export type Language = keyof Words;

export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

const joinedBy =
  (separator: string) =>
  (...parts: readonly (Words | undefined)[]): Words => {
    const present = parts.filter((part) => part !== undefined);
    const joined = (language: Language) => present.map((part) => part[language]).join(separator);
    return { kk: joined('kk'), ru: joined('ru'), en: joined('en') };
  };

/** Sentences that follow each other; an absent one is skipped. */
export const sentences = joinedBy(' ');

/** Each on a line of its own: the only line breaks of a paper are its own making. */
export const lines = joinedBy('\n');

/** Blocks with an empty line between them. */
export const paragraphs = joinedBy('\n\n');
