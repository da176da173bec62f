import { type ActedOn, actsOn } from '#casework/acting.ts';
import type { ExecuteDeps } from '#casework/execute.ts';
import { type Acting, type Asking, execute } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { isStaff } from '#domain/actor.ts';
import { refusal } from '#domain/file/refusal.ts';
import { newFileId } from '#domain/ids.ts';
import type { OldListCommand } from '#domain/old-list/command.ts';
import { oldList, oldListKey } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { type QueueListId, queueListIds } from '#domain/regulation/categories.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';
import { refused } from '#domain/result.ts';

/** What every act on an old list is made of. */
export const { perform } = actsOn(oldList);
export type Acted = ActedOn<OldList>;
export type Ask = Asking<OldList, OldListCommand>['ask'];

/** The file of the taking in of a provider’s list, where one has begun and was not discarded. */
export async function oldListOf(
  provider: ProviderId,
  list: QueueListId,
  { cases }: { readonly cases: Pick<CaseStore, 'claim' | 'load'> },
): Promise<OldList | undefined> {
  const claim = await cases.claim(oldListKey({ provider, list }));
  return claim && cases.load(oldList, claim.file);
}

/** The office of whoever acts, where it is a provider. */
export const ownProvider = ({ actor }: Pick<Acting, 'actor'>): ProviderId | undefined =>
  isStaff(actor) ? providerIds.find((id) => id === actor.organisation) : undefined;

/** The same for an act on the list of one’s own office; refused where none has begun. */
export async function onOldList(
  list: QueueListId,
  asked: Asking<OldList, OldListCommand>,
  acting: Acting,
  deps: ExecuteDeps,
): Acted {
  const provider = ownProvider(acting);
  const file = provider && (await oldListOf(provider, list, deps));
  return file ? perform(file.id, asked, acting, deps) : refused(refusal('OLD_LIST_UNKNOWN'));
}

/** For which list of this office the file was brought already, and not given up (X278). */
async function broughtFor(
  provider: ProviderId,
  sha256: string,
  deps: Pick<ExecuteDeps, 'cases'>,
): Promise<QueueListId | undefined> {
  const files = await Promise.all(queueListIds.map((list) => oldListOf(provider, list, deps)));
  return files.find((file) => file?.sha256 === sha256)?.list;
}

interface Told {
  readonly list: QueueListId;
  readonly sha256: string;
  readonly rows: number;
}

/** X217: an administrator begins to take an old list in; told again of the same file, by another at that very moment too, it goes on. */
export async function openOldList({ list, sha256, rows }: Told, acting: Acting, deps: ExecuteDeps): Acted {
  const provider = ownProvider(acting);
  const opens = async (): Acted => {
    const file = provider && (await oldListOf(provider, list, deps));
    const elsewhere = provider && !file ? await broughtFor(provider, sha256, deps) : undefined;
    const command = { type: 'OpenOldList', list, sha256, rows, elsewhere } as const;
    const fileId = file?.id ?? newFileId(oldList, Date.parse(acting.now));
    return execute(oldList, { ...acting, fileId, asked: { command } }, deps);
  };
  const done = await opens();
  return !done.ok && done.error.code === 'OLD_LIST_THERE' ? opens() : done;
}
