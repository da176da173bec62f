import type { NamedCode, refusalLaw } from '#domain/regulation/refusal-law.ts';
import type { Words } from '#domain/words.ts';

const strangeness = ['NOT_YOUR_CASE', 'OTHER_ORGANISATION', 'NOT_THE_EXECUTOR', 'NOT_PUT_BEFORE_YOU'] as const;
type Strangeness = (typeof strangeness)[number];

/** Why an actor may not, whatever the command's own rule says. */
export type Objection =
  | Strangeness
  | 'NOT_IN_THIS_STATUS'
  | 'OTHER_CHANNEL'
  | 'OTHER_CENTRE'
  | 'OTHER_PURPOSE'
  | 'CENTRE_CLOSED'
  | 'PROVEN_BY_ONE'
  | 'RECUSED'
  | 'DRAFTER_DOES_NOT_SIGN'
  | 'PROPOSER_DOES_NOT_DECIDE'
  | 'CONFIRMER_DOES_NOT_SIGN'
  | 'SENDER_DOES_NOT_PROVE'
  | 'COMPLAINED_OF_HIMSELF'
  | 'NOT_THE_SECRETARY'
  | 'NOT_THE_CHAIR'
  | 'HEAD_NOT_LACKING'
  | 'DWELLING_ASSIGNED'
  | 'CLAIMED_BY_ANOTHER';

/** A field that is wrong, and how to mend it (10.5). */
export interface WrongField {
  readonly field: string;
  readonly problem: string;
  /** absent: the door knows it by the problem */
  readonly cure?: Words;
}

/** Why a command is refused; a stable code, the paragraph that says so, and what is missing by name. Never personal data. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly paragraph?: string;
  readonly missing?: readonly string[];
  readonly fields?: readonly WrongField[];
  /** how to mend it, where that depends on the moment; else the words of its code say so */
  readonly cure?: Words;
  readonly status?: string;
  /** whoever is refused has named the file and proven whose it is or for whom he comes: he is told why, though he does not see it */
  readonly isProven?: true;
  /** what whoever is refused may do now, where he sees the file */
  readonly allowed?: readonly string[];
  /** the present one of what was edited */
  readonly version?: number | string;
  /** which kind of act a second person has not confirmed yet */
  readonly awaits?: string;
  /** the case that stands in the way (duplicates) */
  readonly pointer?: string;
}

/** What a stranger is to a file is never said aloud: he is told what he would be told of none. */
export type RefusalCode = keyof typeof refusalLaw;

export const isStrange = (objection: Objection): objection is Strangeness =>
  (strangeness as readonly Objection[]).includes(objection);

type More = Omit<Refusal, 'code'>;

/** A refusal; its paragraph may be left to the code where the table of their law gives one. */
export const refusal = <Code extends RefusalCode>(
  code: Code,
  ...[more]: Code extends NamedCode ? [More & { readonly paragraph: string }] : [More?]
): Refusal => ({ code, ...more });

export const fieldsWrong = (paragraph: string, ...fields: readonly WrongField[]): Refusal =>
  refusal('FIELDS_WRONG', { paragraph, fields });
