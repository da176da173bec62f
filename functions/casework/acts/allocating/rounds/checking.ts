import type { Ask } from '#casework/acts/allocating/offers/on-offer.ts';
import { deathTold } from '#casework/acts/allocating/offers/telling-death.ts';
import { tellingNotProven } from '#casework/acts/allocating/offers/telling-not-proven.ts';
import { entryOnRecord } from '#casework/acts/amending/entry-on-record.ts';
import { proposalOf } from '#casework/acts/amending/propose-amendment.ts';
import type { Cabinets } from '#casework/asking/has-cabinet.ts';
import { type ExecuteDeps, execute } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { personOn } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRegistry, RegisteredPerson } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { type HousingDeps, housedBy } from '#casework/register/housed-by.ts';
import { typed } from '#casework/typed.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { keptFromMinutes } from '#domain/dwelling/complained-of.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { type Finding, foundOf } from '#domain/inventory/findings.ts';
import type { CommandOf } from '#domain/offer/command.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Housing } from '#domain/offer/rules/housing.ts';
import { isUntold } from '#domain/offer/rules/letters.ts';
import { isSilent } from '#domain/offer/rules/settling.ts';
import { amendmentKey, type EntryIdentity, entryName, openChangeKey } from '#domain/queue/list.ts';
import { foundProposal } from '#domain/regulation/amendments/found-facts.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type GoingOn, moving } from './moving.ts';

export interface CheckingDeps extends ExecuteDeps, HousingDeps, Cabinets {
  readonly cases: CaseStore;
  readonly people: People;
  readonly documents: Documents;
  readonly keyring: Keyring;
  readonly persons: PersonRegistry;
  readonly register: Pick<Register, 'entry' | 'acts'>;
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
  const isAsked = isHis && !isSilent(file);
  if (isAsked && open) return waited(file, open.file, going, deps);
  const housed: Housing = isAsked && file.status !== 'DIED' ? await housedBy(file, entry, deps) : { is: 'NONE' };
  if (housed.is === 'PENDING') return { kind: 'unavailable', why: 'HOUSED_ELSEWHERE' };
  if (isAsked && (await isComplainedOf(file, going, deps))) return { kind: 'unavailable', why: 'COMPLAINT_OPEN' };
  const registered = await byRegister(file, going, deps);
  if (registered.kind === 'unavailable') return registered;
  const { person, told } = registered;
  const finding: Finding | undefined =
    told ?? (housed.is === 'GIVEN' ? { fact: 'STATE_DWELLING', on: localDate(housed.at) } : undefined);
  if (isHis && finding && (await keeps(file, finding, going, deps))) return awaited(file, finding, going, deps);
  return { kind: 'answered', entry, subject, person };
}

/** X326: before it is decided his dwelling waits for a complaint about the round. */
async function isComplainedOf({ status, dwelling: id }: Offer, { now }: GoingOn, { cases }: CheckingDeps) {
  const home = status === 'CONSENTED' ? await cases.load(dwelling, id) : undefined;
  return home !== undefined && keptFromMinutes(home, localDate(now));
}

/** What the register of persons says of him, and what of it is a ground. */
async function byRegister(file: Offer, { now }: GoingOn, deps: CheckingDeps) {
  const { iin } = await personOn(await requestOf(file, deps), deps);
  const person = await deps.persons.find(iin);
  if (person.kind === 'unavailable') return { kind: 'unavailable' as const, why: `PERSONS_${person.why}` };
  const registered = person.kind === 'found' ? person.value : undefined;
  const [told] = foundOf({ iin, list: file.entry.onList, registered, isTwice: false }, localDate(now)).findings;
  return { kind: 'told' as const, person: registered ?? ('absent' as const), told };
}

/** Is the dwelling held by what the register says: once of each fact, and of a death as long as it stands (X209, X238)? */
async function keeps(file: Offer, finding: Finding, going: GoingOn, deps: CheckingDeps): Promise<boolean> {
  const { status, proposed = [], reached } = file;
  const hasDied = finding.fact === 'DEATH';
  if (hasDied && status === 'DIED') return true;
  if (isSilent(file)) {
    const endedOn = localDate(reached.at(-1)?.at ?? going.now);
    return hasDied && finding.on <= endedOn && deathTold({ offer: file.id }, going, deps);
  }
  const isHeld = !proposed.includes(finding.fact) && (await failed(file, finding, going, deps));
  return isHeld || (hasDied && deathTold({ offer: file.id }, going, deps));
}

const awaited = async (file: Offer, { fact }: Finding, going: GoingOn, deps: CheckingDeps): Promise<Answer> =>
  fact === 'DEATH' && file.status === 'DIED'
    ? mourned(file, going, deps)
    : { kind: 'unavailable', why: fact === 'DEATH' ? 'AMENDMENT_SUCCESSOR' : 'AMENDMENT_OPEN' };

/** What is being decided is waited for; of somebody who died not longer than his family has to ask for the place (X210). */
async function waited(file: Offer, amendmentId: string, going: GoingOn, deps: CheckingDeps): Promise<Answer> {
  if (file.status === 'DIED') return proposedDead(file, going, deps);
  const decided = await deps.cases.load(amendment, amendmentId);
  if (decided?.ground === 'DIED') await deathTold({ amendment: amendmentId, offer: file.id }, going, deps);
  else if (file.held?.amendment !== amendmentId)
    await hold(file, async () => ok({ amendment: amendmentId }), going, deps);
  return { kind: 'unavailable', why: 'AMENDMENT_OPEN' };
}

/** Whoever has died by a proposal alone loses nothing by it: until the register says so, too, that is waited for (X238). */
async function proposedDead(file: Offer, going: GoingOn, deps: CheckingDeps): Promise<Answer> {
  const registered = await byRegister(file, going, deps);
  if (registered.kind === 'unavailable') return registered;
  return registered.told?.fact === 'DEATH'
    ? mourned(file, going, deps)
    : { kind: 'unavailable', why: 'AMENDMENT_OPEN' };
}

/** His family has ten working days to ask for the place, and as long as that is being decided (X210). */
async function mourned({ id, entry, held }: Offer, going: GoingOn, deps: CheckingDeps): Promise<Answer> {
  const change = await deps.cases.claim(openChangeKey(entryName(entry)));
  const since = held?.at ?? going.now;
  const command = { type: 'EndWaiting', since, asksSuccession: change !== undefined } as const;
  const order = { fileId: id, asked: { command }, actor: { kind: 'machine' }, ...going } as const;
  const done = await execute(offer, order, deps);
  return done.ok && done.value.changed
    ? { kind: 'over', command }
    : { kind: 'unavailable', why: 'AMENDMENT_SUCCESSOR' };
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
  async (before) => {
    const { id, held, dwelling } = before;
    const { record, ref } = await typed('facts', { person }, { caseId: id, now: going.now }, deps);
    const notProven = isUntold(before) ? await tellingNotProven(before, going.now, deps) : undefined;
    const command = { type: 'RecordCheck', facts: ref, entry, subject, notProven } as const;
    const isOn = held !== undefined && entry?.status === 'ACTIVE';
    const moved = isOn ? await moving(dwelling, { type: 'GoOnWithDwelling', offer: id }, going, deps) : ok([]);
    return moved.ok ? ok({ command, records: [record], beside: moved.value }) : moved;
  };

/** What is asked before somebody is asked, and before it is decided. */
export const checking = { ask, recorded };
