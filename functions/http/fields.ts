import type { FieldFault } from '#domain/form/form-faults.ts';
import type { Words } from '#domain/words.ts';
import type { Language } from './operation.ts';
import { type Problem, problem } from './problem.ts';

/** Field errors name the field and how to mend it (10.5). */
export const fieldsWrong = (fields: NonNullable<Problem['fields']>): Problem =>
  problem('FIELDS_WRONG', { paragraph: '10.5', fields });

export const faultsIn = (body: string, faults: readonly FieldFault[], language: Language): Problem =>
  fieldsWrong(
    faults.map(({ field, problem: code, cure }) => ({
      field: `${body}.${field}`,
      problem: code,
      cure: cure[language],
    })),
  );

export const oneField = (field: string, code: string, cure: Words, language: Language): Problem =>
  fieldsWrong([{ field, problem: code, cure: cure[language] }]);
