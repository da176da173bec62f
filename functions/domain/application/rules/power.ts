import type { Application } from '#domain/application/application.ts';
import type { PlainDate } from '#domain/time/instant.ts';

/**
 * May the recorded representative act today? Asked again whenever he acts; a lapsed or refuted power stops him, not the
 * case (decisions 4, X9).
 */
export function powerFault(
  { representative }: Application,
  today: PlainDate,
): 'REPRESENTATIVE_ABSENT' | 'POWER_LAPSED' | 'POWER_REFUTED' | undefined {
  if (!representative) return 'REPRESENTATIVE_ABSENT';
  if (representative.check === 'refuted') return 'POWER_REFUTED';
  return representative.validTo !== undefined && representative.validTo < today ? 'POWER_LAPSED' : undefined;
}
