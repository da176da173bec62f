import { ulid } from 'ulid';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Branded<'PersonId'>;
export type StaffId = Branded<'StaffId'>;

/** What has an id and is no file: the prefix of a file's id is its kind's. */
const prefixes = {
  record: (text: string) => text,
  person: (text: string) => text as PersonId,
  staff: (text: string) => text as StaffId,
  paper: (text: string) => text,
  document: (text: string) => text,
  confirmation: (text: string) => text,
  outage: (text: string) => text,
};
type Prefix = keyof typeof prefixes;
type IdOf<P extends Prefix> = ReturnType<(typeof prefixes)[P]>;

/** A kind of file, as far as its ids go. */
interface Filed {
  readonly prefix: string;
}

const charactersOfChance = 16;

/** A ULID of bytes drawn at once: a draw for each character cost more than all else of an id, and what is left over for the next would outlive its request. */
function ulidAt(atMs: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(charactersOfChance));
  let taken = 0;
  return ulid(atMs, () => (drawn[taken++] ?? 0) / 256);
}

/** A prefixed ULID: sortable by the moment it was made, and impossible to take for another kind's id. Whoever reads it learns nothing: an id
 * carries no fact. */
export const newId = <P extends Prefix>(prefix: P, atMs: number): IdOf<P> =>
  prefixes[prefix](`${prefix}_${ulidAt(atMs)}`) as IdOf<P>;

/** The id of a new file of this kind. */
export const newFileId = ({ prefix }: Filed, atMs: number): string => `${prefix}_${ulidAt(atMs)}`;

/** The file that a signed paper begins: of one paper one, however often it is brought (X101). */
export const fileBegunBy = ({ prefix }: Filed, paperId: string): string =>
  `${prefix}${paperId.slice(paperId.indexOf('_'))}`;

export const idPattern = (of: Prefix | Filed): RegExp =>
  new RegExp(`^${typeof of === 'string' ? of : of.prefix}_[0-7][0-9A-HJKMNP-TV-Z]{25}$`);
