import type { Defect } from '#domain/regulation/documents/documents.ts';
import type { Language } from './operation.ts';
import { type Problem, problem } from './problem.ts';

/** A package that is not complete: each document that is missing or not in order, and what mends it (5.1, M10). */
export const incomplete = (defects: readonly Defect[], language: Language): Problem =>
  problem('PACKAGE_INCOMPLETE', {
    paragraph: '5.1',
    missing: [...new Set(defects.map(({ documentKind }) => documentKind))],
    fields: defects.map(({ code, documentKind, personRef = 'applicant', cure }) => ({
      field: `documents.${documentKind}.${personRef}`,
      problem: code,
      cure: cure[language],
    })),
  });
