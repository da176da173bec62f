import { createHash } from 'node:crypto';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import type { OldRow } from '#domain/form/old-row.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { ok } from '#domain/result.ts';
import { type Acted, onOldList } from './on-old-list.ts';

export type BringDeps = ExecuteDeps & { readonly keyring: Keyring };

/** A page of an old list stands in `people` under a name that follows from the file, so that no list of names is kept. */
const pageId = ({ id }: Pick<OldList, 'id'>, page: number): string => `record_${id.slice(id.indexOf('_') + 1)}x${page}`;

/** What a page adds to the pages before it. */
export const chainedTo = (chain: string, mac: string): string =>
  createHash('sha256').update(`${chain}\n${mac}`).digest('hex');

const macOf = (rows: readonly OldRow[], { keyring }: { readonly keyring: Keyring }): Promise<string> =>
  keyring.macOf(new TextDecoder().decode(canonical(rows)));

/** X215: a page of rows is brought, all of them or none; the same page again changes nothing. */
export function bringRows(
  { list, page, rows }: { readonly list: QueueListId; readonly page: number; readonly rows: readonly OldRow[] },
  acting: Acting,
  deps: BringDeps,
): Acted {
  const ask = async (before: OldList) => {
    const mac = await macOf(rows, deps);
    const id = pageId(before, page);
    const record: PersonRecord = { id, kind: 'oldRows', caseId: before.id, content: rows, mac };
    const chain = chainedTo(before.chain, mac);
    return ok({ command: { type: 'BringRows', page, rows, record: { id, mac }, chain } as const, records: [record] });
  };
  return onOldList(list, { type: 'BringRows', ask }, acting, deps);
}

/** A page as it was brought, and what it adds to those before it. Throws where its record is not what was brought. */
export async function broughtPage(
  file: OldList,
  page: number,
  deps: { readonly people: Pick<People, 'read'>; readonly keyring: Keyring },
): Promise<{ readonly rows: readonly OldRow[]; readonly chain: string }> {
  const record = await deps.people.read(pageId(file, page));
  const rows = record?.content as readonly OldRow[] | undefined;
  if (!record || !rows || (await macOf(rows, deps)) !== record.mac)
    throw new Error(`page ${page} of ${file.id} is not what was brought`);
  return { rows, chain: chainedTo(file.takenChain, record.mac) };
}

const saying =
  (command: { readonly type: 'SealOldList' } | { readonly type: 'DiscardOldList' }) =>
  (list: QueueListId, acting: Acting, deps: ExecuteDeps): Acted =>
    onOldList(list, { type: command.type, ask: async () => ok({ command }) }, acting, deps);

/** X217: every row is there, and nothing can be added any more. */
export const sealOldList = saying({ type: 'SealOldList' });
/** X217: until it is confirmed the office may give it up, and begin anew with a mended file. */
export const discardOldList = saying({ type: 'DiscardOldList' });
