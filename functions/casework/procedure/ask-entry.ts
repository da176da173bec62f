import { type ExecuteDeps, execute } from '#casework/execute.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/file/decide.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { EntryFound } from '#domain/file/on-entry.ts';
import type { FileState } from '#domain/file/state.ts';
import type { KindOf } from '#domain/kinds.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { lastActOf } from '#domain/queue/moves.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface EntryAsked {
  readonly kindOf: KindOf;
  readonly register: Pick<Register, 'entry' | 'acts'>;
}

interface At {
  readonly now: Instant;
  readonly requestId: string;
}

/**
 * The file once it was told how the entry stands by which a term of it runs, such as that its family was given a dwelling (74(3)).
 * Where that is nothing new, as nearly always, nothing is written; where others have ended the term meanwhile, as they left it.
 */
export async function askEntry<F extends FileState>(
  kind: Kind<F>,
  file: F,
  { now, requestId }: At,
  deps: ExecuteDeps & EntryAsked,
): Promise<F> {
  const question = kind.askedOfEntry?.(file);
  const identity = question && (await deps.register.entry(question.entry));
  if (!question || !identity) return file;
  const command = question.command(await foundOf(identity, deps));
  const actor = { kind: 'clock' } as const;
  const decided = decide(kind, file, { command, occasion: { actor, now } });
  if (decided.ok && decided.value.length === 0) return file;
  const told = await execute(kind, { fileId: file.id, asked: { command }, actor, now, requestId }, deps);
  return told.ok ? told.value.file : ((await deps.cases.load(kind, file.id)) ?? file);
}

async function foundOf(identity: EntryIdentity, deps: ExecuteDeps & EntryAsked): Promise<EntryFound> {
  const { status, provider, record, caseId } = identity;
  if (status === 'ACTIVE') return { status, category: await categoryOn(record ?? caseId, deps) };
  const last = lastActOf(identity);
  const [act] = last ? await deps.register.acts(provider, last.list, last.sequence, last.sequence) : [];
  return { status, since: act?.at };
}

async function categoryOn(
  fileId: string,
  { cases, kindOf }: ExecuteDeps & EntryAsked,
): Promise<EntryFound['category']> {
  const file = await cases.load(await kindOf(fileId), fileId);
  return (file as Application | undefined)?.category;
}
