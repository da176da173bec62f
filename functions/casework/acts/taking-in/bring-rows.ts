import { createHash } from 'node:crypto';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { bornOnIn } from '#casework/filing/name-key.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { personSought } from '#domain/form/full-name.ts';
import { kinNumbersOf, type OldRow } from '#domain/form/old-row.ts';
import { oldList, rowsKey } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { namesakesIn } from '#domain/old-list/rules/namesakes.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { ok } from '#domain/result.ts';
import { oblast } from '#domain/staff/staff.ts';
import { type Acted, onOldList } from './on-old-list.ts';
import { digestedTo } from './rows-digest.ts';

export type BringDeps = ExecuteDeps & {
  readonly keyring: Keyring;
  readonly people: Pick<People, 'read'>;
  readonly register: Pick<Register, 'acts'>;
  readonly staff: Pick<StaffRegister, 'ofOrganisation'>;
};

/** A page of an old list stands in `people` under a name that follows from the file, so that no list of names is kept. */
const pageId = ({ id }: Pick<OldList, 'id'>, page: number): string => `record_${id.slice(id.indexOf('_') + 1)}x${page}`;

/** What a page adds to the pages before it. */
export const chainedTo = (chain: string, mac: string): string =>
  createHash('sha256').update(`${chain}\n${mac}`).digest('hex');

const macOf = (rows: readonly OldRow[], { keyring }: Pick<BringDeps, 'keyring'>): Promise<string> =>
  keyring.macOf(new TextDecoder().decode(canonical(rows)));

const atOnce = 16;

/** Which officials of the office, or above it, stand on the page, or whose family does (X330). */
async function officialsIn(
  provider: string,
  rows: readonly OldRow[],
  { keyring, staff }: BringDeps,
): Promise<readonly string[]> {
  const numbers = [...new Set(rows.flatMap((row) => [row.iin, ...kinNumbersOf(row)]))];
  const [persons, ...offices] = await Promise.all([
    inParallel(numbers, atOnce, (number) => keyring.personOf(number)),
    ...[provider, oblast].map((office) => staff.ofOrganisation(office)),
  ]);
  const officials = new Set(offices.flat().map(({ person }) => person));
  return persons.filter((person) => officials.has(person));
}

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
    const stands = page <= before.pages ? (await deps.people.read(id))?.mac : undefined;
    const [[first], concerned] = await Promise.all([
      deps.register.acts(before.provider, list, 1, 1),
      stands === undefined ? officialsIn(before.provider, rows, deps) : [],
    ]);
    const [chain, digest] = [chainedTo(before.chain, mac), digestedTo(before.digest ?? '', rows)];
    const facts = { stands, chain, digest, keptSince: first?.at, concerned };
    return ok({
      command: { type: 'BringRows', page, rows, record: { id, mac }, ...facts } as const,
      records: [record],
    });
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

export type SealDeps = ExecuteDeps & { readonly people: Pick<People, 'read'> };

/** Which rows bear the name and day of birth of another that has another number (X333). */
async function namesakesOf(file: OldList, { people }: SealDeps): Promise<ReturnType<typeof namesakesIn>> {
  const pages = Array.from({ length: file.pages }, (_, index) => index + 1);
  const named = await inParallel(pages, atOnce, async (page) => {
    const rows = (await people.read(pageId(file, page)))?.content as readonly OldRow[];
    return rows.map((row) => {
      const bornOn = bornOnIn(row.iin);
      return { iin: row.iin, sought: bornOn && personSought(row, bornOn) };
    });
  });
  return namesakesIn(named.flat());
}

/** X217, X330: every row is there, and nothing can be added any more; of another list these very rows are not. */
export function sealOldList(list: QueueListId, acting: Acting, deps: SealDeps): Acted {
  const ask = async (file: OldList) => {
    const { id, digest } = file;
    const held = digest === undefined ? undefined : await deps.cases.claim(rowsKey(digest));
    const other = held && held.file !== id ? await deps.cases.load(oldList, held.file) : undefined;
    const elsewhere = other && { provider: other.provider, list: other.list };
    const namesakes = await namesakesOf(file, deps);
    return ok({ command: { type: 'SealOldList', elsewhere, namesakes } as const });
  };
  return onOldList(list, { type: 'SealOldList', ask }, acting, deps);
}

/** X217: until it is confirmed the office may give it up, and begin anew with a mended file. */
export function discardOldList(list: QueueListId, acting: Acting, deps: ExecuteDeps): Acted {
  const command = { type: 'DiscardOldList' } as const;
  return onOldList(list, { type: command.type, ask: async () => ok({ command }) }, acting, deps);
}
