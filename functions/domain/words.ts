/** One meaning in the three languages a person may read: Kazakh wins, Russian follows, English is for readers. */
export type Words = { readonly kk: string; readonly ru: string; readonly en: string };
export type Language = keyof Words;

export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

/** Sentences that follow each other; an absent one is skipped. */
export const sentences = (...parts: readonly (Words | undefined)[]): Words => {
  const present = parts.filter((part) => part !== undefined);
  const joined = (language: Language) => present.map((part) => part[language]).join(' ');
  return { kk: joined('kk'), ru: joined('ru'), en: joined('en') };
};
