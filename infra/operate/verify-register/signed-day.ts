import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { isDay, isHash, objectIn } from './act-line.ts';
import { Finding } from './finding.ts';
import { digest } from './tree.ts';

/** acts: all of it is published; small: too few people to hide among; older: its log is older than the chain. */
const forms = ['acts', 'small', 'older'] as const;
type Form = (typeof forms)[number];

/** A list as it stood at the end of a day. */
export interface Head {
  readonly provider: string;
  readonly list: string;
  readonly form: Form;
  /** how many acts are in the tree, and its root */
  readonly size: number;
  readonly root: string;
  /** that the tree of the day before only grew */
  readonly consistency: readonly string[];
  /** how many acts came before the chain and are in no tree */
  readonly older?: number;
  readonly standing?: number;
  readonly lastHoused?: string;
}

/** How much an office has open, and how much of it is late; a number that is not there is of fewer than ten. */
interface OfficeTerms {
  readonly office: string;
  readonly open?: number;
  readonly late?: number;
}

/** The file of a month: which, and its digest. */
export interface Scorecard {
  readonly month: string;
  readonly digest: string;
}

/** All lists at the end of a day, as they were signed. */
export interface SignedDay {
  readonly day: string;
  /** digest of the file of the day before; nothing on the first */
  readonly previous: string;
  readonly heads: readonly Head[];
  readonly terms: readonly OfficeTerms[];
  /** digest of the file that says what providers and lists are called, if there is one */
  readonly names?: string;
  /** digests of the files that say how offices kept their terms in a month, as counted in the month of this day */
  readonly scorecards: readonly Scorecard[];
  /** digest of the whole file */
  readonly digest: string;
}

export const monthOf = (day: string): string => day.slice(0, 7);

export const namesFile = (names: string): string => `names/${names}.json`;
export const scorecardFile = (day: string, { month }: Scorecard): string => `terms/${month}/${monthOf(day)}.json`;

/** The files that a day names beside those of its lists. */
export const filesBeside = ({ day, names, scorecards }: Pick<SignedDay, 'day' | 'names' | 'scorecards'>): string[] => [
  ...(names === undefined ? [] : [namesFile(names)]),
  ...scorecards.map((one) => scorecardFile(day, one)),
];

export const nameOf = ({ provider, list }: Pick<Head, 'provider' | 'list'>): string => `${provider}/${list}`;

/** The key that signs, and by which digest it is named; one key has one file. Throws Finding where the file is no such key. */
export function keyIn(pem: string): { readonly key: KeyObject; readonly name: string } {
  let key: KeyObject | undefined;
  try {
    key = createPublicKey(pem);
  } catch {}
  if (key?.export({ type: 'spki', format: 'pem' }) !== pem)
    throw new Finding('key.pem is not a public key as one is written');
  return { key, name: digest(key.export({ type: 'spki', format: 'der' })).toString('hex') };
}

const signatureLine = /^\{"signature":"([A-Za-z0-9+/]+={0,2})"\}$/;

/** Reads the two lines of a day, what is stated and its signature. Throws Finding where they are not signed by the key. */
export function signedDayIn(text: string, { key, name }: ReturnType<typeof keyIn>, day: string): SignedDay {
  const where = `the file of ${day}`;
  const [stated = '', signed = '', rest, ...more] = text.split('\n');
  const signature = Buffer.from(signatureLine.exec(signed)?.[1] ?? '', 'base64');
  if (rest !== '' || more.length > 0 || signed !== `{"signature":"${signature.toString('base64')}"}`)
    throw new Finding(`${where} is not two lines, a statement and its signature`);
  if (!verify('sha256', Buffer.from(stated), key, signature)) throw new Finding(`${where} is not signed by the key`);
  const { version, heads, terms, names, scorecards = [], ...said } = objectIn(stated, where);
  if (version !== 1) throw new Finding(`${where} is of version ${version}, which this program does not read`);
  if (said.day !== day) throw new Finding(`${where} is of ${said.day}`);
  if (said.key !== name) throw new Finding(`${where} names another key than key.pem`);
  if (!Array.isArray(heads) || !heads.every(isHead) || !(said.previous === '' || isHash(said.previous)))
    throw new Finding(`${where} does not say how the lists stood`);
  if (!Array.isArray(terms) || !terms.every(isOfficeTerms))
    throw new Finding(`${where} does not say how the offices keep their terms`);
  if (names !== undefined && !isHash(names)) throw new Finding(`${where} does not say what the lists are called`);
  if (!Array.isArray(scorecards) || !scorecards.every(isScorecard))
    throw new Finding(`${where} does not say how the offices kept their terms in a month`);
  const called = names === undefined ? {} : { names };
  return { day, previous: said.previous, heads, terms, ...called, scorecards, digest: digest(text).toString('hex') };
}

export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isOfficeTerms(value: unknown): value is OfficeTerms {
  if (typeof value !== 'object' || value === null) return false;
  const { office, open, late } = value as Record<keyof OfficeTerms, unknown>;
  return (
    isName(office) &&
    (open === undefined ? late === undefined : isCount(open)) &&
    (late === undefined || (isCount(late) && Number(late) <= Number(open)))
  );
}

function isScorecard(value: unknown): value is Scorecard {
  if (typeof value !== 'object' || value === null) return false;
  const { month, digest: of } = value as Record<keyof Scorecard, unknown>;
  return isMonth(month) && isHash(of);
}

const isMonth = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d$/.test(value);
export const isName = (value: unknown): boolean => typeof value === 'string' && /^[a-z-]+$/.test(value);

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { provider, list, form, size, root, consistency, older, standing, lastHoused } = value as Record<
    keyof Head,
    unknown
  >;
  return (
    [provider, list].every(isName) &&
    forms.some((one) => one === form) &&
    isCount(size) &&
    isHash(root) &&
    Array.isArray(consistency) &&
    consistency.every(isHash) &&
    (older === undefined || isCount(older)) &&
    (form === 'acts' ? isCount(standing) : standing === undefined && lastHoused === undefined) &&
    (lastHoused === undefined || isDay(lastHoused))
  );
}
