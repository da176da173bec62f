import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { lackWords } from '#domain/allocation/words/lack-words.ts';
import { statusWords as roundWords } from '#domain/allocation/words/status-words.ts';
import { dayTold } from '#domain/complaint/rules/day-told.ts';
import { waitsFor } from '#domain/dwelling/complained-of.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { statusWords as dwellingWords } from '#domain/dwelling/words/status-words.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { holdRows } from '#domain/file/words/hold-words.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { papersOfPerson } from '#domain/offer/rules/papers-of-person.ts';
import { hasEnded } from '#domain/offer/status.ts';
import { lackingWords } from '#domain/offer/words/lacking-words.ts';
import { statusWords } from '#domain/offer/words/status-words.ts';
import { courtName } from '#domain/regulation/allocations/courts-of-law.ts';
import { withdrawalGrounds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { overrideEndWords } from '#domain/regulation/messages/allocations/override-messages.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

const text = z.string();
const maybe = z.optional(text);
const file = { id: text, version: z.number(), status: text, publicStatus: Words };

interface Viewer {
  readonly actor: Actor;
  readonly now: Instant;
}

/** By which ground a round lost it, for whoever reads the dwelling or the round. */
const withdrawnWords = ({ withdrawnBy }: Pick<Dwelling, 'withdrawnBy'>) =>
  withdrawnBy ? { withdrawnByText: withdrawalGrounds[withdrawnBy] } : {};

/** A dwelling as its office sees it; its address is asked for apart. */
export const DwellingView = z.object({
  ...file,
  provider: text,
  fund: text,
  locality: text,
  rooms: z.number(),
  area: z.number(),
  floor: z.number(),
  hasLift: z.boolean(),
  isComfortable: z.boolean(),
  suitsWheelchair: z.boolean(),
  availableFrom: text,
  address: maybe,
  withdrawnBecause: maybe,
  /** by which ground a round has lost it, and in words */
  withdrawnBy: maybe,
  withdrawnByText: z.optional(Words),
  allocation: maybe,
  offer: maybe,
  allowed: z.array(text),
});
export type DwellingView = z.infer<typeof DwellingView>;

export const dwellingView = (
  { address, addressKey: _, ...one }: Dwelling,
  { actor, now }: Viewer,
  written: Pick<DwellingView, 'address' | 'withdrawnBecause'> = {},
): DwellingView => ({
  ...one,
  ...written,
  ...withdrawnWords(one),
  publicStatus: dwellingWords(one.status),
  allowed: allowedActions(dwelling, { address, ...one }, actor, { now }),
});

/** A round: who sits, where each dwelling stands, and the ledger as it left it. */
export const AllocationView = z.object({
  ...file,
  provider: text,
  openedAt: text,
  chair: text,
  secretary: text,
  members: z.array(text),
  /** who sits instead of whom, and what kept him from it (X239) */
  substituted: z.optional(z.array(z.object({ instead: text, named: text, because: text, becauseText: Words }))),
  overrides: z.optional(
    z.array(
      z.object({
        ...{ dwelling: text, list: text, ground: text, number: text, decidedOn: text },
        /** whose act it is, and as the court is called */
        court: maybe,
        courtText: z.optional(Words),
        /** how it ended, and in words */
        cameTo: maybe,
        cameToText: z.optional(Words),
      }),
    ),
  ),
  dwellings: z.array(
    z.object({
      dwelling: text,
      state: text,
      list: maybe,
      registerNumber: z.optional(z.number()),
      passedOver: z.optional(z.number()),
      offer: maybe,
      withdrawnBy: maybe,
      withdrawnByText: z.optional(Words),
    }),
  ),
  /** for the office, while it runs: whose family is to be given a dwelling by a day that is near or past, as a ground to name them by (74(3)) */
  familiesDue: z.optional(
    z.array(z.object({ list: text, registerNumber: z.number(), lastDay: text, isOver: z.boolean() })),
  ),
  ledger: z.optional(z.object({ version: z.number(), balances: z.record(text, text) })),
  allowed: z.array(text),
});
export type AllocationView = z.infer<typeof AllocationView>;

export function allocationView(file: Allocation, { actor, now }: Viewer): AllocationView {
  const { commission, lots, ledger, overrides, substituted, ...one } = file;
  const { id, version, status, provider, openedAt } = one;
  return {
    ...{ id, version, status, provider, openedAt },
    publicStatus: roundWords(status),
    chair: commission.chair.staff,
    secretary: commission.secretary.staff,
    members: commission.members.map(({ staff }) => staff),
    substituted: substituted?.map((each) => ({ ...each, becauseText: lackWords[each.because] })),
    overrides: overrides?.map(({ entry, holdsAct: _, ...each }) => ({
      ...each,
      registerNumber: numberOf(entry),
      ...(each.court ? { courtText: courtName(each.court, each.decidedOn) } : {}),
      ...(each.cameTo ? { cameToText: overrideEndWords[each.cameTo] } : {}),
    })),
    dwellings: lots.map(({ entry, ...lot }) => ({
      ...lot,
      ...withdrawnWords(lot),
      ...(entry === undefined ? {} : { registerNumber: numberOf(entry) }),
    })),
    ledger: ledger && { version: ledger.version, balances: ledger.balances },
    allowed: allowedActions(allocation, file, actor, { now }),
  };
}

const numberOf = (entry: string): number => Number(entry.split('#').at(-1));

/** What one candidate is asked, and what came of it. */
export const OfferView = z.object({
  ...file,
  provider: text,
  allocation: maybe,
  dwelling: text,
  home: z.optional(z.object({ locality: text, rooms: z.number(), area: z.number(), floor: z.number() })),
  entry: z.object({ provider: text, list: text, registerNumber: z.number() }),
  request: text,
  openedAt: text,
  passedOver: z.optional(z.number()),
  /** how often he had refused a dwelling before, where he had */
  refusedBefore: z.optional(z.number()),
  /** he is asked out of the order */
  override: z.optional(z.object({ ground: text, number: text, decidedOn: text })),
  /** it was to be given out of the order before, and was not: for the office */
  overrideBefore: z.optional(z.object({ ground: text, number: text, decidedOn: text, cameTo: text })),
  /** where it was posted: under which number, and when */
  posted: z.optional(z.object({ number: text, at: text })),
  /** for the office: what is to be posted to him, who has no cabinet */
  toPost: z.optional(z.array(text)),
  /** what was posted to him as it ended, and on which day that counts as told (X295) */
  letters: z.optional(z.array(z.object({ number: text, at: text, papers: z.array(text), toldOn: text }))),
  /** how it reached him; what came by post on which day */
  told: z.optional(z.object({ how: text, at: text, deliveredOn: maybe })),
  /** each time that he was sought; who did it is the office’s */
  tries: z.optional(z.array(z.object({ channel: text, madeAt: text, by: maybe }))),
  answeredAt: maybe,
  consents: z.optional(z.boolean()),
  minutes: z.optional(
    z.object({ number: text, at: text, votes: z.optional(z.array(z.object({ staff: text, vote: text }))) }),
  ),
  decision: z.optional(z.object({ at: text, verificationCode: maybe })),
  contract: z.optional(z.object({ number: text, signedOn: text })),
  contractLapsed: z.optional(z.literal(true)),
  keysAt: maybe,
  /** the court act by which it was undone */
  annulled: z.optional(
    z.object({ court: text, number: text, decidedOn: text, falseData: z.optional(z.literal(true)) }),
  ),
  recused: z.optional(z.array(text)),
  /** it waits for a complaint about the round: till the end of which day at most, and in words (X326) */
  waits: z.optional(z.object({ until: text, text: Words })),
  /** for the office: whose seat of the commission must be another’s first, and who names him (X239) */
  lacking: z.optional(Words),
  papers: z.array(text),
  terms: z.array(
    z.object({ term: text, state: text, lastDay: text, dueAt: text, mayMove: z.optional(z.literal(true)) }),
  ),
  allowed: z.array(text),
});
export type OfferView = z.infer<typeof OfferView>;

/** What this actor is shown of it, and what he may do: its person reads neither who voted how nor how many stood before him. */
export function offerView(one: Offer, { actor, now }: Viewer, home?: Dwelling): OfferView {
  const isOwn = actor.kind === 'recipient';
  const { minutes, decision, papers, terms, answered, contract } = one;
  return {
    ...one,
    allocation: isOwn ? undefined : one.allocation,
    home: home && { locality: home.locality, rooms: home.rooms, area: home.area, floor: home.floor },
    passedOver: isOwn ? undefined : one.passedOver,
    overrideBefore: isOwn ? undefined : one.overrideBefore,
    publicStatus: statusWords(one.status, one.overtakenBy),
    toPost: isOwn ? undefined : one.toPost,
    letters: one.letters?.map(({ number, at, papers: sent }) => ({
      ...{ number, at, papers: sent },
      toldOn: dayTold({ how: 'post', at }),
    })),
    tries: one.tries?.map(({ channel, madeAt, by }) => ({ channel, madeAt, by: isOwn ? undefined : by })),
    answeredAt: answered?.at,
    consents: answered?.consents,
    minutes: minutes && { number: minutes.number, at: minutes.at, votes: isOwn ? undefined : minutes.votes },
    decision: decision && { at: decision.at, verificationCode: decision.verificationCode },
    contract: contract && { number: contract.number, signedOn: contract.signedOn },
    waits: home && waitsOf(one, home, now),
    recused: isOwn ? undefined : one.recused,
    lacking: isOwn ? undefined : lackingWords(one),
    papers: papersShown(one, actor).filter((type) => papers[type]),
    terms: Object.values(terms),
    allowed: allowedActions(offer, one, actor, { now }),
  };
}

/** While it is not decided or ended: the latest day of the complaints for which its dwelling waits. */
function waitsOf({ decision, status }: Offer, home: Dwelling, now: Instant): OfferView['waits'] {
  const last = waitsFor(home, localDate(now))
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  const isOpen = decision === undefined && !hasEnded(status);
  return last !== undefined && isOpen ? { until: last, text: holdRows.complaint.saidFirst } : undefined;
}

/** The papers that this actor may read: the minutes are the office’s. */
export const papersShown = (_file: Offer, { kind }: Actor): readonly string[] =>
  kind === 'recipient' ? papersOfPerson : [...papersOfPerson, 'COMMISSION_MINUTES'];
