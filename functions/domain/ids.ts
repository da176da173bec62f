import { decodeTime, ulid } from 'ulid';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

type CaseId = Branded<'CaseId'>;
type RecordId = Branded<'RecordId'>;
export type PersonId = Branded<'PersonId'>;
export type StaffId = Branded<'StaffId'>;
type PaperId = Branded<'PaperId'>;
type DocumentId = Branded<'DocumentId'>;

const prefixes = {
  case: (text: string) => text as CaseId,
  record: (text: string) => text as RecordId,
  person: (text: string) => text as PersonId,
  staff: (text: string) => text as StaffId,
  paper: (text: string) => text as PaperId,
  document: (text: string) => text as DocumentId,
};
type Prefix = keyof typeof prefixes;
type IdOf<P extends Prefix> = ReturnType<(typeof prefixes)[P]>;

/** A prefixed ULID: sortable by the moment it was made, and impossible to take for another kind's id. */
export const newId = <P extends Prefix>(prefix: P, atMs: number): IdOf<P> =>
  prefixes[prefix](`${prefix}_${ulid(atMs)}`) as IdOf<P>;

export const idPattern = (prefix: Prefix): RegExp => new RegExp(`^${prefix}_[0-7][0-9A-HJKMNP-TV-Z]{25}$`);

/** The moment at which an id was made, in milliseconds; its own part of it is all that is read. */
export const madeAtMs = (id: string): number => decodeTime(id.slice(id.indexOf('_') + 1));
