import type { Application } from '#domain/application/application.ts';
import { evidenceRow } from '#domain/application/evidence-kinds.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { PlainDate } from '#domain/time/instant.ts';

/**
 * Is the recipient known to have died? By the executor's finding, and until there is one by the register of persons: a
 * register that errs binds nobody once that is found (X64, X90).
 */
export function hasDied(
  { resolutions = [] }: Pick<Application, 'resolutions'>,
  diedOn: PlainDate | undefined,
): boolean {
  const found = resolutions.find(({ kind }) => kind === 'DEATH');
  return found ? !evidenceRow('DEATH').findings[found.finding]?.allowsNotice : diedOn !== undefined;
}

/** Nobody acts as the dead, and with death every power that he gave has ended (X90). */
export const deathFault = (
  theCase: Pick<Application, 'resolutions'>,
  { diedOn }: { readonly diedOn?: PlainDate | undefined },
): Refusal | undefined => (hasDied(theCase, diedOn) ? refusal('RECIPIENT_DIED') : undefined);
