import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';

/** The claim that an open request holds, as its filing takes it. */
export const openRequestOf = ({ id, applicant }: Pick<Application, 'id' | 'applicant'>): ClaimChange => ({
  change: 'take',
  key: `open-request#${applicant}`,
  holder: id,
  file: id,
  taken: 'DUPLICATE_REQUEST',
});

export const releaseOf = ({ id, applicant }: Pick<Application, 'id' | 'applicant'>): ClaimChange => ({
  change: 'release',
  key: `open-request#${applicant}`,
  holder: id,
  taken: 'DUPLICATE_REQUEST',
});

/** What stands in the way of another filing of this person: an open request, and the case of each entry by provider. */
export async function claimsOf(person: string, cases: Pick<CaseStore, 'claim'>) {
  const open = (await cases.claim(`open-request#${person}`))?.holder;
  const entries = await Promise.all(
    providerIds.map(async (provider) => [provider, (await cases.claim(`entry#${provider}#${person}`))?.file] as const),
  );
  return { ...(open ? { open } : {}), active: Object.fromEntries(entries.filter(([, file]) => file !== undefined)) };
}
