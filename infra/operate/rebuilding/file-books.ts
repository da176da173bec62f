import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import type { TableNames } from '#adapters/dynamo/commit.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { type ClaimMove, heldAfter, rebuilt } from '#casework/procedure/rebuild.ts';
import { differencesInFiles, type FileBooks, type FileDifference, standing } from '#casework/register/check-files.ts';
import type { Claim } from '#domain/file/claims.ts';
import { kindOf } from '#domain/kinds.ts';
import { itemsOf } from './register-books.ts';

const atOnce = 8;

/** What differs between files, journals and claims, whoever works meanwhile: what is found is read a second time. */
export async function fileDifferences(dynamo: DynamoDBClient, tables: TableNames): Promise<FileDifference[]> {
  const found = differencesInFiles(await readFileBooks(dynamo, tables));
  return found.length > 0 ? standing(found, differencesInFiles(await readFileBooks(dynamo, tables))) : [];
}

/** Everything written about every file, from whole tables. */
async function readFileBooks(dynamo: DynamoDBClient, tables: TableNames): Promise<FileBooks> {
  const versions = new Map<string, number>();
  const kept: Claim[] = [];
  for await (const { pk, sk, version, key, holder, file } of itemsOf(dynamo, tables.cases)) {
    if (sk === 'CASE') versions.set(String(pk), Number(version));
    if (sk === 'CLAIM') kept.push({ key: String(key), holder: String(holder), file: String(file) });
  }
  const lastCommits = new Map<string, number>();
  for await (const { pk, commit } of itemsOf(dynamo, tables.journal))
    lastCommits.set(String(pk), Math.max(lastCommits.get(String(pk)) ?? 0, Number(commit)));
  return { versions, lastCommits, kept, ...(await heldBy([...lastCommits.keys()], dynamo, tables)) };
}

async function heldBy(ids: readonly string[], dynamo: DynamoDBClient, tables: TableNames) {
  const store = dynamoCaseStore(dynamo, tables);
  const unreadable = new Map<string, string>();
  const moves = await inParallel(ids, atOnce, async (id): Promise<readonly ClaimMove[]> => {
    try {
      return rebuilt(kindOf(id), id, await store.journal(kindOf(id), id)).moves;
    } catch (error) {
      unreadable.set(id, error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  return { held: heldAfter(moves.flat()), unreadable };
}
