import { entryOnRecord } from '#casework/acts/amending/entry-on-record.ts';
import { proposalOf } from '#casework/acts/amending/propose-amendment.ts';
import { type ExecuteDeps, execute } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { personOn } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRegistry, RegisteredPerson } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { typed } from '#casework/typed.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { openChangeKey } from '#domain/application/claims.ts';
import { type Finding, foundOf } from '#domain/inventory/findings.ts';
import type { CommandOf } from '#domain/offer/command.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Housing } from '#domain/offer/rules/housing.ts';
import { amendmentKey, type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { foundProposal } from '#domain/regulation/amendments/found-facts.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type HousingDeps, housedBy } from './housed-elsewhere.ts';
import { type GoingOn, moving } from './moving.ts';
import type { Ask } from './on-offer.ts';

export interface CheckingDeps extends ExecuteDeps, HousingDeps {
  readonly cases: CaseStore;
  readonly people: People;
  readonly keyring: Keyring;
  readonly persons: PersonRegistry;
  readonly register: Pick<Register, 'entry'>;
  readonly clock: Clock;
}

interface Found {
  readonly kind: 'answered';
  readonly entry: EntryIdentity | undefined;
  readonly subject: string | undefined;
  readonly person: 'absent' | RegisteredPerson;
}

type Answer =
  | Found
  /** his days, or his family’s, are over */
  | { readonly kind: 'over'; readonly command: CommandOf<'EndWaiting'> }
  | { readonly kind: 'unavailable'; readonly why: string };

/** His entry, and what the register of persons says of him; while it is being decided about either, or another dwelling is his, it is held (X203, X209, X248). */
async function ask(file: Offer, going: GoingOn, deps: CheckingDeps): Promise<Answer> {
  const [{ entry, record }, open] = await Promise.all([
    entryOnRecord(file.entry, deps),
    deps.cases.claim(amendmentKey(file.entry)),
  ]);
  const subject = record?.subject;
  const isHis = entry?.status === 'ACTIVE' && subject === file.subject;
  if (isHis && open) return waited(file, open.file, going, deps);
  const housed: Housing = isHis ? await housedBy(file, entry, deps) : { is: 'NONE' };
  if (housed.is === 'PENDING') return { kind: 'unavailable', why: 'HOUSED_ELSEWHERE' };
  const { iin } = await personOn(await requestOf(file, deps), deps);
  const person = await deps.persons.find(iin);
  if (person.kind === 'unavailable') return { kind: 'unavailable', why: `PERSONS_${person.why}` };
  const registered = person.kind === 'found' ? person.value : undefined;
  const today = localDate(going.now);
  const [told] = foundOf({ iin, list: file.entry.onList, registered, isTwice: false }, today).findings;
  const finding: Finding | undefined =
    told ?? (housed.is === 'GIVEN' ? { fact: 'STATE_DWELLING', on: localDate(housed.at) } : undefined);
  const isNew = isHis && finding && !file.proposed?.includes(finding.fact);
  if (isNew && (await failed(file, finding, going, deps))) return { kind: 'unavailable', why: 'AMENDMENT_OPEN' };
  return { kind: 'answered', entry, subject, person: registered ?? 'absent' };
}

/** What is being decided is waited for; of somebody who died not longer than his family has to ask for the place (X210). */
async function waited(file: Offer, amendmentId: string, going: GoingOn, deps: CheckingDeps): Promise<Answer> {
  const [decided, change] = await Promise.all([
    deps.cases.load(amendment, amendmentId),
    deps.cases.claim(openChangeKey(entryName(file.entry))),
  ]);
  const { held } = file;
  if (held?.amendment !== amendmentId) await hold(file, async () => ok({ amendment: amendmentId }), going, deps);
  else if (decided?.ground === 'DIED') {
    const command = { type: 'EndWaiting', since: held.at, asksSuccession: change !== undefined } as const;
    const done = await execute(
      offer,
      { fileId: file.id, asked: { command }, actor: { kind: 'machine' }, ...going },
      deps,
    );
    if (done.ok && done.value.changed) return { kind: 'over', command };
  }
  return { kind: 'unavailable', why: 'AMENDMENT_OPEN' };
}

type Holding = Awaited<ReturnType<Ask>>;
type HeldBy = { readonly amendment: string; readonly fact?: string } & Pick<
  Extract<Holding, { ok: true }>['value'],
  'beside' | 'records'
>;

/** The offer says by what it is held, and the dwelling is held, in one commit. */
async function hold(
  { id }: Offer,
  by: () => Promise<{ ok: true; value: HeldBy } | Extract<Holding, { ok: false }>>,
  going: GoingOn,
  deps: CheckingDeps,
) {
  const ask: Ask = async (before) => {
    const found = await by();
    if (!found.ok) return found;
    const { beside = [], records = [], ...held } = found.value;
    const isFree = before.held === undefined;
    const moved = isFree ? await moving(before.dwelling, { type: 'HoldDwelling', offer: id }, going, deps) : ok([]);
    if (!moved.ok) return moved;
    return ok({ command: { type: 'HoldOffer', ...held }, beside: [...beside, ...moved.value], records });
  };
  const asked = { type: 'HoldOffer', ask } as const;
  return execute(offer, { fileId: id, asked, actor: { kind: 'machine' }, ...going }, deps);
}

/** X209: what the register told is proposed in the commit that holds the dwelling; what the law spares is no ground. */
async function failed(file: Offer, { fact, on }: Finding, going: GoingOn, deps: CheckingDeps): Promise<boolean> {
  const { provider, list, registerNumber } = file.entry;
  const proposal = { ...foundProposal(fact, on), list, registerNumber };
  const acting = { actor: { kind: 'machine' }, ...going } as const;
  const done = await hold(
    file,
    async () => {
      const planned = await proposalOf(proposal, acting, deps, { provider, file: file.id });
      return planned.ok
        ? ok({ amendment: planned.value.after.id, fact, beside: [planned.value] })
        : refused(planned.error);
    },
    going,
    deps,
  );
  return done.ok || done.error.code === 'AMENDMENT_OPEN';
}

/** What was found stands in a record, and the offer goes on by it with a dwelling that is held no more. */
const recorded =
  ({ entry, subject, person }: Found, going: GoingOn, deps: CheckingDeps): Ask =>
  async ({ id, held, dwelling }) => {
    const { record, ref } = await typed('facts', { person }, { caseId: id, now: going.now }, deps);
    const command = { type: 'RecordCheck', facts: ref, entry, subject } as const;
    const isOn = held !== undefined && entry?.status === 'ACTIVE';
    const moved = isOn ? await moving(dwelling, { type: 'GoOnWithDwelling', offer: id }, going, deps) : ok([]);
    return moved.ok ? ok({ command, records: [record], beside: moved.value }) : moved;
  };

/** What is asked before somebody is asked, and before it is decided. */
export const checking = { ask, recorded };
