import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { termIds } from '#domain/application/terms.ts';
import { channels } from '#domain/regulation/channel.ts';

const text = z.string();
const Channel = z.enum(channels);
/** Where it is written and how sure that is. */
const cited = { edition: text, mark: text };

const Category = z.object({
  id: text,
  name: Words,
  list: text,
  listName: Words,
  documents: z.array(z.object({ channel: Channel, always: z.array(text), sometimes: z.array(text) })),
  paragraph: text,
  ...cited,
});
const TermRow = z.object({
  term: z.enum(termIds),
  name: Words,
  amount: z.number(),
  unit: text,
  paragraph: text,
  ...cited,
});
const Provider = z.object({
  id: text,
  name: Words,
  district: Words,
  seat: Words,
  serviceCentre: Words,
  phone: z.object({ value: text, mark: text }),
  site: z.object({ value: text, paragraph: text, mark: text }),
});
const Hours = z.object({
  organisation: text,
  weekdays: z.array(z.number()),
  shifts: z.array(z.object({ opens: text, closes: text })),
  paragraph: text,
  ...cited,
});

/** Paras 1–4 and 14–17: the order of the service, for anyone. */
export const ServiceAnswer = z.object({
  asOf: text,
  service: z.object({ title: Words, shortTitle: Words, edition: Words, paragraph: text }),
  channels: z.array(z.object({ id: Channel, name: Words, paragraph: text })),
  fee: z.object({ text: Words, paragraph: text }),
  results: z.array(z.object({ id: text, paragraph: text, name: Words })),
  /** what may be changed of an entry by a request of its own (X55) */
  changes: z.array(z.object({ id: text, name: Words, result: Words, article: text, mark: text })),
  categories: z.array(Category),
  documents: z.array(z.object({ kind: text, name: Words, when: Words, source: text, ...cited })),
  /** what may be attached: told before it bites */
  attachments: z.object({
    types: z.array(text),
    bytes: z.number(),
    documents: z.number(),
    totalBytes: z.number(),
    uploadMinutes: z.number(),
    openDrafts: z.number(),
    text: Words,
    source: text,
    mark: text,
  }),
  applicationGrounds: z.array(z.object({ id: text, name: Words, article: text, documents: z.array(text), ...cited })),
  terms: z.array(z.object({ channel: Channel, terms: z.array(TermRow) })),
  refusalGrounds: z.array(z.object({ id: text, article: text, act: Words, text: Words, cureHint: Words, ...cited })),
  hours: z.array(Hours),
  providers: z.array(Provider),
  contacts: z.array(z.object({ kind: text, value: text, paragraph: text, ...cited })),
});
