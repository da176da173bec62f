import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import type { Application } from '../../application.ts';

type Attached = Pick<Application, 'documents' | 'asked'>;

export const withdrawalScan = 'withdrawal-statement' satisfies DocumentRef['kind'];
export const leavingScan = 'leaving-statement' satisfies DocumentRef['kind'];

/** Did its notice put somebody on a list, or change how he stands there? */
export const hasEntry = ({ result }: Pick<Application, 'result'>): boolean => result?.kind === 'NOTICE';

/**
 * Was it brought to the filed request for one act, as a statement of withdrawal is, or what shows who collects? What the
 * executor asked for once more is none: it takes the place of what could not be read (5.4, X99).
 */
const isEvidence = ({ asked = [] }: Attached, { id, kind, broughtAt }: DocumentRef): boolean =>
  kind === withdrawalScan || (broughtAt !== undefined && !asked.some(({ arrived }) => arrived === id));

/** What was brought for one act after filing, and is judged by the rule of that act alone (X99). */
export const evidenceOf = (theCase: Attached): readonly DocumentRef[] =>
  theCase.documents.filter((document) => isEvidence(theCase, document));

/** The documents that a request is about: what is filed, judged, receipted, asked for once more, and filed again (X99). */
export const packageOf = (theCase: Attached): readonly DocumentRef[] =>
  theCase.documents.filter((document) => !isEvidence(theCase, document));
