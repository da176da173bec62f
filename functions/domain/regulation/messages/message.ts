import type { Words } from '#domain/words.ts';

/** What a message says: a heading and a body, in the three languages of wording; nothing here knows a person's name. */
export type Message = { readonly heading: Words; readonly body: Words };
