import type { CaseStore } from '#casework/ports/case-store.ts';
import { ledgerHolder, ledgerKey } from '#domain/allocation/claims.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';

/** A provider's ledger as it stands, and who has left it so; nobody: no dwelling was dealt yet. */
export async function ledgerOf(
  provider: string,
  { cases }: { readonly cases: Pick<CaseStore, 'claim' | 'load'> },
): Promise<{ readonly ledger: Ledger; readonly found?: string }> {
  const claim = await cases.claim(ledgerKey(provider));
  if (!claim) return { ledger: emptyLedger };
  const file = await cases.load(allocation, claim.file);
  if (!file?.ledger || ledgerHolder(file) !== claim.holder) throw new LedgerInMotion();
  return { ledger: file.ledger, found: claim.holder };
}

/** Another round booked between two readings: worth another try. */
export class LedgerInMotion extends Error {
  override readonly name = 'LedgerInMotion';
}
