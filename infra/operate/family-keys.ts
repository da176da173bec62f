import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type KeyDeps, keyFamily } from '#casework/acts/filing/key-family.ts';
import { familyKeysLacking } from '#casework/filing/family-keys.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { application } from '#domain/application/kind.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Rebuilding } from './rebuilding/rebuild.ts';
import { itemsOf } from './rebuilding/register-books.ts';

interface Deps extends KeyDeps {
  readonly cases: CaseStore;
  readonly now: () => Instant;
}

const atOnce = 10;

/** Requests whose relatives are compared by keys of before only (X81): what is written is an act of the machine, journalled. */
export async function familyDifferences(dynamo: DynamoDBClient, table: string, deps: Deps): Promise<Rebuilding[]> {
  const ids: string[] = [];
  for await (const { pk, sk } of itemsOf(dynamo, table))
    if (sk === 'CASE' && String(pk).startsWith(`${application.prefix}_`)) ids.push(String(pk));
  const found = await inParallel(ids, atOnce, async (id): Promise<Rebuilding[]> => {
    const theCase = await deps.cases.load(application, id);
    const lacking = theCase ? await familyKeysLacking(theCase, deps) : [];
    if (lacking.length === 0) return [];
    const mend = async () => {
      const machine = { actor: { kind: 'machine' }, now: deps.now(), requestId: randomUUID() } as const;
      const kept = await keyFamily({ caseId: id }, machine, deps);
      if (!kept.ok) throw new Error(`the machine was refused: ${kept.error.code}`);
    };
    return [{ what: 'family', of: id, differs: ['familyNames'], mend }];
  });
  return found.flat();
}
