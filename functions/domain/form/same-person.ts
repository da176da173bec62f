import { parseIin } from '#domain/iin.ts';
import { comparedDocumentNumber } from '#domain/text/number.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Form } from './form.ts';
import { isSamePatronymic, kinSought, type PersonName } from './full-name.ts';

/** Whoever stands in a form, by all that tells who he is. */
interface Standing extends PersonName {
  readonly iin?: string | undefined;
  /** its number, as numbers are compared */
  readonly document?: string | undefined;
  readonly bornOn?: PlainDate | undefined;
}

/** A member who stands in the form already, and the field by which he is found. */
export interface Repeated {
  readonly index: number;
  readonly field: 'iin' | 'otherDocument.number' | 'name';
}

/**
 * Who stands in a form twice: by one number, by one document in whatever letters and of whatever kind it was called, or,
 * where one of the two has no number, by one name and day of birth (X95).
 */
export function repeatedIn({ applicant, members }: Pick<Form, 'applicant' | 'members'>): readonly Repeated[] {
  const read = parseIin(applicant.iin);
  const bornOn = read.ok ? read.value.bornOn : undefined;
  const all: readonly Standing[] = [
    { ...applicant, document: comparedDocumentNumber(applicant.identityDocument.number), bornOn },
    ...members.map(({ otherDocument, ...member }) => ({
      ...member,
      document: otherDocument && comparedDocumentNumber(otherDocument.number),
    })),
  ];
  return members.flatMap((_, index) => {
    const field = repeatedBy(all[index + 1] ?? {}, all.slice(0, index + 1));
    return field ? [{ index, field }] : [];
  });
}

function repeatedBy(one: Standing, before: readonly Standing[]): Repeated['field'] | undefined {
  if (one.iin !== undefined && before.some(({ iin }) => iin === one.iin)) return 'iin';
  if (one.document !== undefined && before.some(({ document }) => document === one.document))
    return 'otherDocument.number';
  return before.some((other) => isSameByName(one, other)) ? 'name' : undefined;
}

function isSameByName(one: Standing, other: Standing): boolean {
  const areNumbered = one.iin !== undefined && other.iin !== undefined;
  if (areNumbered || one.bornOn === undefined || one.bornOn !== other.bornOn) return false;
  return kinSought(one, one.bornOn) === kinSought(other, one.bornOn) && isSamePatronymic(one, other);
}
