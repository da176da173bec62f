import { execFileSync } from 'node:child_process';
import type { App, Environment } from 'aws-cdk-lib';
import { type Neighbours, neighbourNames } from './constructs/neighbours.ts';
import { type IndexName, indexNames } from './constructs/records/questions.ts';
import type { OwnDomain } from './constructs/service/doors.ts';
import { isRestoration, isStage, type PoolName, poolNames, type StageName, stageNames, unsaidStage } from './names.ts';

export interface Settings {
  /** Which of the stages that one account may hold beside one another. */
  readonly stage: StageName;
  readonly dist: string;
  readonly statemachines: string;
  readonly disposable: boolean;
  /** The restorations so far, oldest first: each has tables of its own, and the last one's are in use. */
  readonly restorations: readonly string[];
  /** The tables of the last restoration are only taken into the stack, as they were restored. */
  readonly importing: boolean;
  /** The key of the hashes was made before it was for several regions, and AWS refuses to change that. */
  readonly oneRegionKey: boolean;
  /** The key of the hashes, by its ARN, where it is not the one that the stack made: that was lost, and this took its place. */
  readonly keyring: string | undefined;
  /** Each pool of users that was lost, as often as it was: a new one has taken its place. */
  readonly lostPools: readonly PoolName[];
  /** Indexes of tables that this deployment leaves for a later one, since CloudFormation makes one in an update. */
  readonly withoutIndexes: readonly IndexName[];
  readonly apiTag: string;
  readonly revision: string;
  readonly neighbours: Neighbours;
  /** How many of a step that asks a neighbour run at once, so that one which comes back is not run over; no limit of ours if absent. */
  readonly askedAtOnce: number | undefined;
  /** Where authorities give out their revocation lists, complete ones and deltas. */
  readonly listSources: readonly string[];
  /** The secret that holds the certificate which neighbours are shown, by its ARN; none is shown if absent. */
  readonly neighbourSecret: string | undefined;
  /** The addresses of pages from which browsers send files to the bucket of uploads; none but the API's own name if absent. */
  readonly origins: readonly string[];
  /** Where the API is reached; what AWS makes of it if absent. */
  readonly address: string | undefined;
  /** Where buckets are reached, each under its name; at the names that AWS gives them if absent. */
  readonly bucketsAt: string | undefined;
  /** The API's own name; the one that AWS gives it if absent. */
  readonly domain: OwnDomain | undefined;
}

/** What the context says cannot be deployed; its sentence says what may be. */
export class WrongContext extends Error {
  override readonly name = 'WrongContext';
}

/** Absent in a folder that git does not know, such as an unpacked archive. */
function gitRevision(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

const wordsOf = (said = ''): readonly string[] => said.split(/[\s,]+/).filter(Boolean);

type Said = (name: string) => string | undefined;

/** The context of an app as settings are read from it. */
export const saidIn =
  ({ node }: App): Said =>
  (name) => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined || value === '' ? undefined : String(value);
  };

/** What is said of a name, if it has the form; `form` says which that is. */
function formed(said: Said, name: string, { pattern, form }: { readonly pattern: RegExp; readonly form: string }) {
  const value = said(name);
  if (value !== undefined && !pattern.test(value)) throw new WrongContext(`${name} must be ${form}, not "${value}"`);
  return value;
}

/** Whatever is not written as true would silently be false. */
const isSaid = (said: Said, name: string) =>
  formed(said, name, { pattern: /^(true|false)$/, form: 'true or false' }) === 'true';

/** The ARN of a thing that only its own region can use. */
function arnHere(said: Said, name: string, { service, form }: { readonly service: string; readonly form: string }) {
  const region = said('region') ?? '[^:]+';
  return formed(said, name, {
    pattern: new RegExp(`^arn:aws[\\w-]*:${service}:${region}:\\d{12}:${form}$`),
    form: `the ARN of one in the region of the deployment (arn:aws:${service}:…)`,
  });
}

function ownDomain(said: Said): OwnDomain | undefined {
  const pattern = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
  const name = formed(said, 'domain', { pattern, form: 'a name such as api.kezek.kz' });
  const certificate = arnHere(said, 'certificate', { service: 'acm', form: 'certificate/[\\w-]+' });
  if (name === undefined && certificate === undefined) return undefined;
  if (name === undefined || certificate === undefined)
    throw new WrongContext('domain and certificate go together: the name, and the ARN of its certificate in ACM');
  return { name, certificate };
}

function originsOf(said: Said, domain: OwnDomain | undefined): readonly string[] {
  const origins = wordsOf(said('origins'));
  const wrong = origins.find(
    (origin) => !/^https:$/.test(URL.parse(origin)?.protocol ?? '') || URL.parse(origin)?.origin !== origin,
  );
  if (wrong !== undefined) throw new WrongContext(`origins must be such as https://kezek.kz, not "${wrong}"`);
  return origins.length > 0 || !domain ? origins : [`https://${domain.name}`];
}

function neighboursOf(said: Said): Pick<Settings, 'neighbours' | 'neighbourSecret'> {
  const neighbourSecret = arnHere(said, 'neighbourSecret', { service: 'secretsmanager', form: 'secret:.+' });
  const pattern = neighbourSecret === undefined ? /^https?:/ : /^https:/;
  const addresses = neighbourNames.flatMap((name) => {
    const address = formed(said, `neighbours.${name}`, { pattern, form: 'an https address' });
    return address === undefined ? [] : [[name, address]];
  });
  return { neighbours: Object.fromEntries(addresses), neighbourSecret };
}

function restoredTables(said: Said): Pick<Settings, 'restorations' | 'importing'> {
  const restorations = wordsOf(said('restoredFrom'));
  const areWords = restorations.every(isRestoration);
  if (!areWords || new Set(restorations).size < restorations.length)
    throw new WrongContext(
      `restoredFrom must be a word of at most 8 small letters and digits for each restoration, oldest first`,
    );
  const importing = isSaid(said, 'importing');
  if (importing && restorations.length === 0)
    throw new WrongContext('importing goes with restoredFrom, as in --context restoredFrom=r1');
  return { restorations, importing };
}

/** Some of the names that there are, in any order and number. */
function namesOf<Name extends string>(said: Said, name: string, known: readonly Name[]): readonly Name[] {
  const isKnown = (word: string): word is Name => known.some((one) => one === word);
  const words = wordsOf(said(name));
  const unknown = words.find((word) => !isKnown(word));
  if (unknown !== undefined) throw new WrongContext(`${name} are of ${known.join(', ')}, not "${unknown}"`);
  return words.filter(isKnown);
}

/** What may differ between two deployments, from the CDK context (`--context name=value` or cdk.json). Throws WrongContext. */
export function readSettings(said: Said): Settings {
  const listSources = wordsOf(said('lists'));
  const unreachable = listSources.find((address) => !/^https?:$/.test(URL.parse(address)?.protocol ?? ''));
  if (unreachable !== undefined)
    throw new WrongContext(
      `lists must be http addresses, such as http://crl.pki.gov.kz/nca_rsa.crl, not "${unreachable}"`,
    );
  const askedAtOnce = formed(said, 'askedAtOnce', { pattern: /^[1-9]\d{0,3}$/, form: 'a number' });
  const stage = said('stage') ?? unsaidStage;
  if (!isStage(stage)) throw new WrongContext(`stage must be one of ${stageNames.join(', ')}, not "${stage}"`);
  const domain = ownDomain(said);
  return {
    stage,
    dist: said('dist') ?? 'dist',
    statemachines: said('statemachines') ?? 'statemachines',
    disposable: isSaid(said, 'disposable'),
    ...restoredTables(said),
    oneRegionKey: isSaid(said, 'oneRegionKey'),
    // One of several regions alone, or it is lost once more.
    keyring: arnHere(said, 'keyring', { service: 'kms', form: 'key/mrk-[0-9a-f]{32}' }),
    lostPools: namesOf(said, 'lostPools', poolNames),
    withoutIndexes: namesOf(said, 'withoutIndexes', indexNames),
    apiTag: formed(said, 'apiTag', { pattern: /^[0-9a-f]{8}$/, form: '8 hex digits' }) ?? 'ca5e0001',
    revision: said('revision') ?? gitRevision() ?? 'unversioned',
    ...neighboursOf(said),
    listSources,
    askedAtOnce: askedAtOnce === undefined ? undefined : Number(askedAtOnce),
    origins: originsOf(said, domain),
    address: said('address') ?? (domain && `https://${domain.name}`),
    bucketsAt: formed(said, 'bucketsAt', { pattern: /^https?:\/\/[^/]+$/, form: 'such as http://127.0.0.1:4567' }),
    domain,
  };
}

/** Of twelve zeros: templates are made and read without an account; only whoever deploys has one. */
const nobodysAccount = '0'.repeat(12);

/**
 * Where it is laid: the region as the context says it and never a guessed one, since the data lie there; the account of
 * whoever deploys. A table with a key of its own must know both. Throws WrongContext.
 */
export function readPlace(said: Said, { CDK_DEFAULT_ACCOUNT: account }: NodeJS.ProcessEnv): Required<Environment> {
  const region = said('region');
  if (region === undefined)
    throw new WrongContext('which region? Say it, as in --context region=eu-central-1: it is never guessed');
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
    throw new WrongContext(`region must be one of AWS, such as eu-central-1, not "${region}"`);
  return { account: account ?? nobodysAccount, region };
}

/** cdk's own, which are not ours to judge: `@aws-cdk/…`, `aws:…`. */
const isOfCdk = (name: string) => /[:/]/.test(name);

/** Judges what a command line says of the context, before anything is made of it. Throws WrongContext. */
export function judgeContext(context: Readonly<Record<string, string>>): void {
  const asked = new Set(['region']);
  readSettings((name) => {
    asked.add(name);
    return context[name] || undefined;
  });
  const unknown = Object.keys(context).find((name) => !asked.has(name) && !isOfCdk(name));
  if (unknown !== undefined)
    throw new WrongContext(`there is no "${unknown}": there are ${[...asked].toSorted().join(', ')}`);
}
