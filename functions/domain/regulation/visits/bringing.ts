import type { Mark } from '#domain/marks.ts';
import type { EditionId } from '../edition.ts';
import type { ServiceCentreId } from '../offices/service-centres.ts';

/** The centres that bring a result home to whoever cannot come for it (X235); nothing in the regulation asks it of them. */
export const bringing = {
  offeredBy: ['centre-uralsk'],
  mark: 'I',
  edition: 'kezek',
} as const satisfies {
  readonly offeredBy: readonly ServiceCentreId[];
  readonly mark: Mark;
  readonly edition: EditionId;
};

export const bringsResults = (centre: ServiceCentreId): boolean =>
  (bringing.offeredBy as readonly ServiceCentreId[]).includes(centre);
