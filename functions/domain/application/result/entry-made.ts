import type { Application } from '../application.ts';
import type { Change } from '../change.ts';

/** The entry that a signed notice made, a transfer's too, or the one that it changed (X55). */
export function entryMade({
  provider,
  result,
  change,
}: Pick<Application, 'provider' | 'result' | 'change'>): Change['entry'] | undefined {
  if (result?.kind !== 'NOTICE' || !provider) return undefined;
  if (change && !result.entry) return change.entry;
  return result.entry && { provider, list: result.entry.list, registerNumber: result.entry.registerNumber };
}
