// The exact bytes that the head signs (5.5): the notice of registration (M4) or the reasoned refusal (M5).
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Standing } from '#casework/ports/papers.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { appealTo } from '#domain/application/words/appeal.ts';
import { anew } from '#domain/application/words/place/moment-words.ts';
import { verificationCode } from '#domain/codes/verification-code.ts';
import type { NumberTaken } from '#domain/queue/take-places.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { editions } from '#domain/regulation/edition.ts';
import { refusalGrounds } from '#domain/regulation/grounds.ts';
import { refusedChange } from '#domain/regulation/messages/change-messages.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { reasonedRefusal } from '#domain/regulation/messages/negative-messages.ts';
import { keptAsBefore } from '#domain/regulation/messages/place-lines.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { canonical } from './canonical.ts';
import { changeContent, transferContent } from './change-paper.ts';
import { type FormingDeps, type Issue, type PaperContent, paperBytes } from './paper.ts';

/** What the executor wrote of a refusal, as its record holds it. */
export const RefusalDraft = z.object({
  facts: z.array(z.object({ fact: z.string(), source: z.string() })),
  cure: z.string(),
});

/** The result's document with its verification code, as canonical bytes. */
export async function resultBytes(
  theCase: Application,
  { taken, stands, ...issue }: Issue & { readonly taken?: NumberTaken; readonly stands?: Standing },
  deps: FormingDeps,
): Promise<Uint8Array> {
  const filed = past('filing', theCase);
  const content = taken
    ? (filed.change ? transferContent : noticeOf)(filed, taken, issue.issuedAt)
    : stands
      ? await changeContent(filed, stands, deps)
      : await refusalOf(filed, issue.issuedAt, deps);
  return sealed(issue.id, await paperBytes(theCase, content, issue, deps));
}

/** The code is made of the paper's id and of everything the paper says besides it. */
export function sealed(id: string, bytes: Uint8Array): Uint8Array {
  const digest = createHash('sha256').update(`${id}\n`).update(bytes).digest('hex');
  const document: Record<string, unknown> = JSON.parse(new TextDecoder().decode(bytes));
  return canonical({ ...document, verificationCode: verificationCode(digest) });
}

function noticeOf(
  { provider, list, keptFrom, paperMoment }: FiledApplication,
  { registerNumber, place, listSize, priorityMoment }: NumberTaken,
  asOf: Instant,
): PaperContent {
  const placed = { registerNumber, place, listSize, asOf, priorityMoment };
  const message = messages.M4({
    registeredOn: localDate(asOf),
    list: queueLists[list].name,
    ...placed,
    momentOf: paperMoment ? 'paper' : keptFrom ? 'kept' : 'filing',
    provider: providerName(provider, localDate(asOf)),
  });
  return {
    type: 'REGISTRATION_NOTICE',
    organisation: provider,
    message,
    fields: { list, ...placed },
  };
}

/** Of a change it denies the change alone: the entry stands as it stood (X55). */
const reasoned = (change: FiledApplication['change']) => (change ? refusedChange : reasonedRefusal);

async function refusalOf(
  { draft: drafted, provider, change }: FiledApplication,
  now: Instant,
  { people }: { readonly people: People },
): Promise<PaperContent> {
  if (drafted?.kind !== 'REFUSAL') throw new Error('what takes no number is a refusal');
  const record = await people.read(drafted.record.id);
  if (!record) throw new Error('a draft without its record');
  const draft = RefusalDraft.parse(record.content);
  const facts = draft.facts.map(({ fact, source }) => ({ fact: printedLine(fact), source: printedLine(source) }));
  const cure = printedLine(draft.cure);
  const id = drafted.ground;
  const { article, cited, act, edition, text } = refusalGrounds[id];
  const appeal = appealTo({ provider }, now);
  const message = reasoned(change)({
    ground: text,
    cited,
    facts: facts.map(({ fact, source }) => ({ text: fact, source })),
    cure,
    moment: change ? keptAsBefore : anew,
    appeal,
  });
  const ground = { id, article, act, edition, editionName: editions[edition].name, text };
  return {
    type: 'REASONED_REFUSAL',
    organisation: provider,
    message,
    fields: { ground, facts, cure, appeal },
  };
}
