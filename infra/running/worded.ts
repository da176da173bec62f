import type { Language, Words } from '#domain/words.ts';

/** An error with its sentence in each language: told in English until somebody says in which. */
export const worded = <E extends Error>(said: Words, error: (sentence: string) => E): E =>
  Object.assign(error(said.en), { said });

const isWorded = (error: unknown): error is Error & { readonly said: Words } =>
  error instanceof Error && 'said' in error;

/** Runs a task whose errors are told in this language, as far as they know it. */
export async function inLanguage(language: Language, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (isWorded(error)) error.message = error.said[language];
    throw error;
  }
}
