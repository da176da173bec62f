import { nameFault, normalName } from '../text/name.ts';
import type { Contacts } from './contacts.ts';
import type { OldRow } from './old-row.ts';

/** How whoever came from an old list is reached, and that he agrees to the use of what is known of him (X224). */
export const reachedFields = ['phone', 'email', 'actualAddress', 'language', 'consent'] as const;
export type ReachedField = (typeof reachedFields)[number];

/** What he says of it: whole as it is to be, but for his consent, which stands once it is given. */
export type Reached = Contacts & { readonly consent?: true | undefined };

/** The same row under what he says. */
export function reachedBy(row: OldRow, { phone, email, actualAddress, language, consent }: Reached): OldRow {
  const { phone: _, email: __, actualAddress: ___, language: ____, ...rest } = row;
  return {
    ...{ ...rest, phone },
    ...(email ? { email } : {}),
    ...(actualAddress ? { actualAddress } : {}),
    ...(language ? { language } : {}),
    ...(consent ? { consent } : {}),
  };
}

/** What of it would be another. */
export const reachedChanged = (row: OldRow, said: Reached): ReachedField[] => {
  const after = reachedBy(row, said);
  return reachedFields.filter((field) => row[field] !== after[field]);
};

/** What an office may have typed wrongly of a row that its place does not hang on (X225). */
export const correctedFields = ['number', 'surname', 'name', 'patronymic', 'registeredAddress'] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** The same row with one cell as it should have been; whoever has a surname now has one. */
export function rowCorrected({ hasNoSurname, ...row }: OldRow, field: CorrectedField, value: string): OldRow {
  const isName = field !== 'number' && field !== 'registeredAddress';
  const none = hasNoSurname && field !== 'surname' ? { hasNoSurname } : {};
  return { ...row, ...none, [field]: isName ? normalName(value) : value };
}

/** Whatever is corrected of a row, and whose row it is (X265). */
export const correctedCells = [...correctedFields, 'iin'] as const;
export type CorrectedCell = (typeof correctedCells)[number];

/** The same row as of whom it should have been; how to reach whoever held it wrongly is not how to reach him (X265). */
export function rowOfOther(row: OldRow, iin: string, isSaidSince: boolean): OldRow {
  if (!isSaidSince) return { ...row, iin };
  const { phone: _, email: __, actualAddress: ___, language: ____, consent: _____, ...rest } = row;
  return { ...rest, iin };
}

/** Why no such cell is taken: a name is a name. */
export const correctedFault = (field: CorrectedField, value: string): string | undefined =>
  field === 'number' || field === 'registeredAddress'
    ? undefined
    : nameFault(value, field === 'name' ? 'NAME_PLACEHOLDER' : 'NAME_NONE');
