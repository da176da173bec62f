// What may happen next: each turn something is begun, by somebody or to everybody, and some time passes.
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { offer } from '#domain/offer/kind.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { localDate, localInstant } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { files, mended, takesBack, type Want } from './filing-sessions.ts';
import { soakedKindOf, soakedKinds, type Turn } from './kinds.ts';
import { providersHere } from './offices.ts';
import { entersFromPaper } from './paper-session.ts';
import { familyOn, personOnEntry } from './people.ts';
import { householdEntries, leaves, proposes } from './proposals.ts';
import { revokes } from './representation.ts';
import { signTogether } from './signing-session.ts';
import { findsSlip } from './slips.ts';
import { at, known, numberOf, type Walk } from './walk.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Few enough that the same people come again, and more as the files do. */
const population = ({ ledger }: Walk): number => 10 + Math.floor(ledger.ids.length / 2);

const isRequest = ({ id }: FileState): boolean => id.startsWith(`${application.prefix}_`);

/** Any, and often one of the few that come to a housing, of which each is a long way of many people's acts. */
function someOpen({ ledger, dice }: Walk): FileState | undefined {
  const ids = [...ledger.open];
  const offers = dice().chance(0.15) ? ids.filter((id) => id.startsWith(`${offer.prefix}_`)) : [];
  return ledger.files.get(dice().pick(offers) ?? dice().pick(ids) ?? '');
}

async function work(walk: Walk): Promise<void> {
  const file = someOpen(walk);
  if (file) await soakedKindOf(file).works?.(walk, file as never);
}

async function filing(walk: Walk): Promise<void> {
  const { dice, ledger, world } = walk;
  const n = someone(walk);
  const { person, id } = await known(n, walk);
  const own = ledger.ids.flatMap((each) => ownEnded(ledger.files.get(each), id)).at(-1);
  if (dice().chance(0.06)) world.neighbours.forgets(person.iin);
  else if (dice().chance(0.5)) world.neighbours.knows(person);
  const want: Want = {
    citizen: n,
    channel: dice().chance(0.6) ? 'portal' : 'desk',
    provider: own?.provider ?? (dice().chance(0.75) ? 'uralsk' : 'borili'),
    category: dice().chance(0.68) ? 'veterans' : (dice().pick(['public-sector', 'orphans'] as const) ?? 'orphans'),
    ...(dice().chance(0.25) ? { members: [1 + dice().below(population(walk))].filter((one) => one !== n) } : {}),
    ...(dice().chance(0.3) ? { representative: 1 + dice().below(population(walk)) } : {}),
    ...(own && dice().chance(0.8)
      ? { refiles: own.id, channel: own.channel === 'portal' ? ('portal' as const) : ('desk' as const) }
      : {}),
    ...(dice().chance(0.08) ? { forgetful: true } : {}),
    ...(dice().chance(0.06) ? { fault: dice().pick(['EXPIRED', 'REVOKED', 'WRONG_KEY_USAGE'] as const) } : {}),
  };
  await files(walk, want);
}

/** Anybody, and now and then one of the family of somebody who stands on a list. */
function someone(walk: Walk): number {
  const { dice, ledger } = walk;
  const families = dice().chance(0.15) ? [...ledger.entries.values()].flatMap((entry) => familyOn(walk, entry)) : [];
  return numberOf(walk, dice().pick(families) ?? '') ?? 1 + dice().below(population(walk));
}

function ownEnded(file: FileState | undefined, applicant: string): Application[] {
  const theCase = file as Application | undefined;
  return theCase?.applicant === applicant && mended.includes(theCase.status) ? [theCase] : [];
}

function someEntry({ ledger, dice }: Walk): EntryIdentity | undefined {
  return dice().pick([...ledger.entries.values()]);
}

async function ofAnEntry(walk: Walk): Promise<void> {
  const { dice } = walk;
  const entry = (dice().chance(0.3) ? dice().pick(householdEntries(walk)) : undefined) ?? someEntry(walk);
  if (!entry) return;
  const n = numberOf(walk, personOnEntry(walk, entry));
  if (n === undefined) return;
  if (entry.status !== 'ACTIVE') return dice().chance(0.4) ? proposes(walk, entry) : undefined;
  const chosen = dice().below(10);
  if (chosen < 3) return proposes(walk, entry);
  if (chosen < 4) return leaves(walk, entry);
  await files(walk, changing(walk, entry, n));
}

const categories = ['veterans', 'public-sector', 'orphans'] as const;

/** A change of family, of list, an orphan's coming to another provider, or a succession by somebody who may or may not be on record. */
function changing(walk: Walk, entry: EntryIdentity, n: number): Want {
  const { dice } = walk;
  const { onList, provider } = entry;
  const category = categories.find((each) => each === onList) ?? 'public-sector';
  const channel = dice().chance(0.6) ? 'portal' : 'desk';
  const at = provider as ProviderId;
  const of = { provider: at };
  if (category === 'orphans' ? dice().chance(0.6) : dice().chance(0.02)) {
    const to = providersHere.find((each) => each !== at) ?? at;
    return { citizen: n, channel, provider: to, category, change: { kind: 'transfer', ...of } };
  }
  const kind = dice().pick(['family', 'list', 'succession'] as const) ?? 'family';
  if (kind === 'list') {
    const other = dice().pick(categories.filter((each) => each !== category)) ?? category;
    return { citizen: n, channel, provider: at, category: other, change: { kind, ...of } };
  }
  if (kind === 'family')
    return { citizen: n, channel, provider: at, category, members: [900 + dice().below(20)], change: { kind, ...of } };
  const successor = numberOf(walk, dice().pick(familyOn(walk, entry)) ?? '') ?? 1 + dice().below(20);
  return { citizen: successor, channel, provider: at, category, change: { kind, ...of, of: citizen(n).iin } };
}

async function withdrawal(walk: Walk): Promise<void> {
  const file = someOpen(walk);
  const n = file && isRequest(file) ? numberOf(walk, (file as Application).applicant) : undefined;
  if (file && n !== undefined) await takesBack(walk, file as Application, n);
}

/** A neighbour is down for minutes or for days. */
async function outage({ world, dice, time, step, say }: Walk): Promise<void> {
  const name = dice().pick(['persons', 'notary', 'gateway', 'desk', 'eAkimat'] as const) ?? 'desk';
  const lasts = dice().chance(0.6) ? dice().between(minutes(1), hour) : dice().between(hour, 5 * day);
  step('a neighbour goes down');
  if (dice().chance(0.2)) {
    say(() => `  the revocation list is lost for ${Math.round(lasts / 60_000)} minutes`);
    world.signatures.loseList('LIST_STALE');
    await time.sleep(lasts);
    world.signatures.loseList(undefined);
    return;
  }
  say(() => `  ${name} is down for ${Math.round(lasts / 60_000)} minutes`);
  world.neighbours.goesDown(name);
  await time.sleep(lasts);
  world.neighbours.comesBack(name);
}

const minutes = (count: number): number => count * 60_000;

/** Somebody has no cabinet, or has one again. */
async function cabinet(walk: Walk): Promise<void> {
  const { id } = await known(1 + walk.dice().below(population(walk)), walk);
  const { without } = walk.world.deps.accounts;
  if (!without.delete(id)) without.add(id);
  walk.step('a cabinet');
}

/** What was taken in paper bears a moment of before it came. */
async function paper(walk: Walk): Promise<void> {
  await entersFromPaper(walk, 1 + walk.dice().below(population(walk)));
}

/** Somebody stops an execution that should run. */
async function stop({ world, dice, step, say }: Walk): Promise<void> {
  const name = dice().pick([...world.running]);
  if (!name) return;
  step('an execution is stopped');
  say(() => `  ${name} is stopped`);
  const [machine = '', execution = ''] = name.split('/');
  await world.runner.stop(machine, execution);
}

/** Whoever has a task does it within seconds of its coming. */
export async function hastens(walk: Walk, id: string): Promise<void> {
  await walk.time.sleep(walk.dice().between(0, 8000));
  const file = walk.ledger.files.get(id);
  if (file) await soakedKindOf(file).hastens?.(walk, file as never);
}

const all: readonly Turn[] = [
  { name: 'work', weight: 52, take: work },
  { name: 'a filing', weight: 9, take: filing },
  { name: 'of an entry', weight: 9, take: ofAnEntry },
  { name: 'signing', weight: 9, take: signTogether },
  { name: 'a withdrawal', weight: 1.5, take: withdrawal },
  { name: 'an outage', weight: 1, take: outage },
  { name: 'a cabinet', weight: 0.7, take: cabinet },
  { name: 'taken in paper', weight: 2, take: paper },
  { name: 'a power', weight: 0.5, take: revokes },
  { name: 'a stop', weight: 0.7, take: stop },
  { name: 'a slip', weight: 1.5, take: findsSlip },
  ...Object.values(soakedKinds).flatMap(({ turns }) => turns),
];

/** Begins something; it goes on beside whatever comes next. */
export function begin(walk: Walk): Promise<void> {
  const turn = walk.dice().weighed(all);
  walk.say(() => `${at(walk.time.now)} ${turn?.name}`);
  return turn?.take(walk) ?? Promise.resolve();
}

/** How long until the next turn: mostly none at all or minutes, now and then weeks, a midnight, or the end of a year. */
export function untilNext({ dice, time, step, say }: Walk): number {
  const throwOf = dice().fraction();
  if (throwOf < 0.45) return 0;
  if (throwOf < 0.93) return dice().between(0, minutes(40));
  const now = time.now();
  const jump = jumpFrom(now, dice());
  step('the clock jumps');
  say(() => `  the clock jumps ${(jump / hour).toFixed(1)} hours`);
  return jump;
}

function jumpFrom(now: number, dice: ReturnType<Walk['dice']>): number {
  const today = localDate(new Date(now).toISOString());
  const throwOf = dice.fraction();
  if (throwOf < 0.6) return dice.between(hour, 20 * hour);
  if (throwOf < 0.8) return dice.between(day, 6 * day);
  if (throwOf < 0.87) return dice.between(6 * day, 40 * day);
  const nextMidnight = Date.parse(localInstant(today, '00:00')) + day;
  const aroundIt = nextMidnight - now + dice.between(-1500, 1500);
  if (throwOf < 0.98) return Math.max(0, aroundIt);
  const newYear = Date.parse(localInstant(`${Number(today.slice(0, 4)) + 1}-01-01`, '00:00'));
  return Math.min(newYear - now + dice.between(-1500, 1500), 60 * day);
}
