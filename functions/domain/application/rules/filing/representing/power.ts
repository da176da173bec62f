import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import type { PlainDate } from '#domain/time/instant.ts';

/** Whoever may act for the recipient: the one who was named last after filing, or else the one who filed (X87). */
export const representativeNow = ({ representative, newRepresentative }: Application): Application['representative'] =>
  newRepresentative ? { ...newRepresentative, power: 'notarised' } : representative;

/**
 * May the representative act today? Asked again whenever he acts; a lapsed or refuted power stops him, not the case (8.3, X9).
 */
export function powerFault(
  theCase: Application,
  today: PlainDate,
): 'REPRESENTATIVE_ABSENT' | 'POWER_LAPSED' | 'POWER_REFUTED' | undefined {
  const representative = representativeNow(theCase);
  if (!representative) return 'REPRESENTATIVE_ABSENT';
  if (representative.check === 'refuted') return 'POWER_REFUTED';
  return (representative.validTo ?? today) < today ? 'POWER_LAPSED' : undefined;
}

/** Only a power that a notary certified is in the notary register; at 8.4 it is that of whoever filed (X8). */
export const isInNotaryRegister = ({ representative }: Application): boolean => representative?.power === 'notarised';

/** Who acts for the recipient that day: nobody by a power that has lapsed, was refuted or gave way to another (X87). */
export const actingFor = (theCase: Application, today: PlainDate): readonly string[] => {
  const representative = representativeNow(theCase);
  return representative && powerFault(theCase, today) === undefined ? [representative.person] : [];
};

/** Is this the representative of the case, whose power the notary register must be asked about before he acts (X8, X9)? */
export const asksPower = (
  theCase: Application,
  { by, person }: { readonly by: Who; readonly person: string | undefined },
  today: PlainDate,
): boolean =>
  by === 'representative' &&
  powerFault(theCase, today) === undefined &&
  representativeNow(theCase)?.person === person &&
  representativeNow(theCase)?.power === 'notarised';
