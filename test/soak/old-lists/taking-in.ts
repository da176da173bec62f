// X215–X219: an administrator brings an old list page by page, its head and a supervisor answer for it, and its rows come in.
import { bringRows, discardOldList, sealOldList } from '#casework/acts/taking-in/bring-rows.ts';
import { askOldListConfirmation, confirmOldList } from '#casework/acts/taking-in/confirm-old-list.ts';
import { openOldList } from '#casework/acts/taking-in/on-old-list.ts';
import { takeInPage } from '#casework/acts/taking-in/take-in-rows.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import { type OldRow, pageSize } from '#domain/form/old-row.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { type QueueListId, queueListIds } from '#domain/regulation/categories.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { ok } from '#domain/result.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { iinOfStaff, type Office, offices, providersHere } from '../offices.ts';
import { asks, does, knocksFor, known, type Walk } from '../walk.ts';

interface Bringing {
  readonly provider: ProviderId;
  readonly list: QueueListId;
  readonly rows: readonly OldRow[];
}

/** What an office has on its shelf, the same however often it is brought. */
const shelves = new WeakMap<Walk['ledger'], Map<string, readonly OldRow[]>>();

/** Goes as far with an old list as it comes, and another day from there. */
export async function takesInOldList(walk: Walk): Promise<void> {
  const { dice } = walk;
  const provider = dice().pick(providersHere) ?? 'uralsk';
  const list = dice().pick(queueListIds) ?? 'veterans';
  const of = { provider, list, rows: await shelfOf(walk, `${provider} ${list}`) };
  const stages = [opens, bringsAll, seals, confirms, takesIn] as const;
  for (const stage of stages) if (!(await stage(walk, of)) || dice().chance(0.04)) return;
}

async function shelfOf(walk: Walk, name: string): Promise<readonly OldRow[]> {
  const shelf = shelves.get(walk.ledger) ?? new Map<string, readonly OldRow[]>();
  shelves.set(walk.ledger, shelf);
  const rows = shelf.get(name) ?? (await drawnRows(walk));
  shelf.set(name, rows);
  return rows;
}

/** Mostly a handful, now and then more than a page; some who stand on a list already, some twice, some of one family. */
function drawnRows(walk: Walk): Promise<OldRow[]> {
  const { dice, ledger } = walk;
  const count = dice().chance(0.03) ? pageSize + 5 : 2 + dice().below(7);
  const many = 30 + Math.floor(ledger.ids.length / 2) + 3 * count;
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { person } = await known(1 + dice().below(many), walk);
      const { iin, surname, name, patronymic = '' } = person;
      const family = dice().chance(0.2) ? { family: citizen(1 + dice().below(many)).iin } : {};
      const filedOn = `20${String(8 + dice().below(8)).padStart(2, '0')}-0${1 + dice().below(9)}-1${dice().below(9)}`;
      const where = { phone: '+77011234567', registeredAddress: 'Орал қаласы, Достық даңғылы, 1', consent: true };
      return { number: `${index + 1}-к`, iin, surname: surname ?? '', name, patronymic, filedOn, ...where, ...family };
    }),
  );
}

const officeAt = ({ provider }: Bringing): Office => offices[provider] as Office;
/** Now and then somebody tries who does not keep the office. */
const keeper = ({ dice }: Walk, of: Bringing): StaffActor =>
  dice().chance(0.02) ? officeAt(of).registrar : officeAt(of).administrator;

const openOf = ({ ledger }: Walk, { provider, list }: Bringing): OldList | undefined =>
  ledger
    .filesOf(oldList)
    .findLast((one) => one.provider === provider && one.list === list && one.status !== 'DISCARDED');

const isPast = (walk: Walk, of: Bringing, ...statuses: readonly string[]): boolean =>
  statuses.includes(openOf(walk, of)?.status ?? '');

async function opens(walk: Walk, of: Bringing): Promise<boolean> {
  const sha256 = (walk.dice().chance(0.05) ? 'cd' : 'ab').repeat(32);
  const told = { list: of.list, sha256, rows: of.rows.length };
  return Boolean(
    await does(walk, 'opens an old list', keeper(walk, of), (acting, deps) => openOldList(told, acting, deps)),
  );
}

/** Each page, and now and then one twice or out of its turn. */
async function bringsAll(walk: Walk, of: Bringing): Promise<boolean> {
  const { dice } = walk;
  const pages = Math.ceil(of.rows.length / pageSize);
  const brings = (page: number) => {
    const rows = of.rows.slice((page - 1) * pageSize, page * pageSize);
    return does(walk, 'brings rows', keeper(walk, of), (acting, deps) =>
      bringRows({ list: of.list, page, rows }, acting, deps),
    );
  };
  if (dice().chance(0.05)) await brings(pages + 1);
  for (let page = 1; page <= pages; page++) {
    if (dice().chance(0.1)) await Promise.all([brings(page), brings(page)]);
    else await brings(page);
  }
  return !isPast(walk, of, 'BEING_BROUGHT') || openOf(walk, of)?.brought === of.rows.length;
}

async function seals(walk: Walk, of: Bringing): Promise<boolean> {
  const isDone = isPast(walk, of, 'CONFIRMED', 'TAKEN_IN');
  if (isDone) return true;
  const gives = walk.dice().chance(0.08);
  const does_ = gives ? discardOldList : sealOldList;
  const what = gives ? 'discards an old list' : 'seals an old list';
  const done = await does(walk, what, keeper(walk, of), (acting, deps) => does_(of.list, acting, deps));
  return done !== undefined && !gives;
}

const untied = { asker: [], confirmer: [] };

/** X217: the head asks, the supervisor confirms, and the head’s word is done with that. */
async function confirms(walk: Walk, of: Bringing): Promise<boolean> {
  if (!isPast(walk, of, 'SEALED')) return isPast(walk, of, 'CONFIRMED', 'TAKEN_IN');
  const { keyring } = walk.world.deps;
  const named = async (actor: StaffActor) => ({ ...actor, person: await keyring.personOf(iinOfStaff(actor)) });
  const [head, supervisor] = [await named(officeAt(of).heads[0]), await named(officials.supervisor)];
  const asked = await knocksFor(walk, 'asks to confirm an old list', (now, deps) =>
    askOldListConfirmation(of.list, { by: head, now }, deps),
  );
  if (!asked?.ok) return false;
  const now = walk.world.deps.clock.now();
  const request = confirmed(asked.value, supervisor, { now, ties: untied });
  if (!request.ok) return false;
  const content = await contentOf('oldList', asked.value, walk.world.deps);
  const done = await does(walk, 'confirms an old list', head, (acting, deps) =>
    confirmOldList(content, { request: request.value, by: supervisor }, acting, deps),
  );
  return done !== undefined;
}

/** A page of rows a call; two may call at once, and whoever was stopped calls again. */
async function takesIn(walk: Walk, of: Bringing): Promise<boolean> {
  const takes = () => {
    const requestId = `taking-${walk.ledger.ids.length}-${walk.dice().below(1_000_000)}`;
    return asks(walk, 'takes in a page', keeper(walk, of), async (asker, deps) => {
      const done = await takeInPage(of.list, { ...asker, requestId }, deps);
      return done.ok ? ok(done.value.file.status) : done;
    });
  };
  for (let page = 0; page * pageSize < of.rows.length && isPast(walk, of, 'CONFIRMED'); page++) {
    if (walk.dice().chance(0.15)) await Promise.all([takes(), takes()]);
    else await takes();
  }
  return isPast(walk, of, 'TAKEN_IN');
}
