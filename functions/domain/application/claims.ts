import type { ClaimChange } from '../file/claims.ts';
import { amendmentKey, besideKey, entryKey, entryName, offerKey, openChangeKey } from '../queue/list.ts';
import { comparedOfficeNumber } from '../text/number.ts';
import { lastOfMinute, localDate } from '../time/local-date.ts';
import type { Application } from './application.ts';
import { holderBefore, takesNumber } from './change.ts';
import type { OwnEvent, PaperIntake } from './event.ts';
import { ofHousing } from './housing/housing.ts';
import { papersOfDecision } from './result/correction.ts';
import { ofDraft } from './rules/filing/draft-slots.ts';
import { isClaiming, keptMomentKey } from './rules/filing/moment/kept-moment.ts';
import { past } from './stages.ts';

/** The open request of a person, wherever it is (X31). */
export const openRequestKey = (person: string): string => `open-request#${person}`;

/** What ends a request before what it claims was confirmed. */
const unconfirming = new Set(['DataUnavailable', 'SignatureNotConfirmed']);

type Told = readonly { readonly type: string }[];

const freeing = new Set([
  'DataUnavailable',
  'SignatureNotConfirmed',
  'PackageReturned',
  'RequestWithdrawn',
  'ResultSigned',
]);

/** A kept moment is a right used once: whoever else comes for it comes too late (X66). */
const momentKept = ({ id, keptFrom }: Application): readonly ClaimChange[] =>
  keptFrom ? [{ key: keptMomentKey(keptFrom), change: 'take', holder: id, file: id, taken: 'MOMENT_USED' }] : [];

/** Whoever ended by M1 or M7 before his claim was confirmed or refuted has used nothing, and lets it go (X102). */
const momentLeft = (types: readonly string[], after: Application): readonly ClaimChange[] =>
  after.keptFrom !== undefined && isClaiming(after) && types.some((type) => unconfirming.has(type))
    ? [{ key: keptMomentKey(after.keptFrom), change: 'release', holder: after.id, taken: 'MOMENT_USED' }]
    : [];

/**
 * One receipt by hand, one request: whoever comes with it again is refused, in the outage or at the visit that he names, and at the moment
 * that he names, for an outage may be told twice (X60).
 */
const receiptTaken = ({ id, centre, taken }: Pick<Application, 'id' | 'centre' | 'taken'>): readonly ClaimChange[] =>
  taken
    ? receiptKeys(centre, taken).map((key) => ({ key, change: 'take', holder: id, file: id, taken: 'RECEIPT_USED' }))
    : [];

const receiptKeys = (
  centre: string | undefined,
  { outage, visit, at, receiptNumber }: PaperIntake,
): readonly string[] =>
  [outage ?? visit, lastOfMinute(at)].map(
    (when) => `paper-receipt#${centre}#${when}#${comparedOfficeNumber(receiptNumber)}`,
  );

/** The same receipt tells of no second hand-over at a home (X274). */
const receiptOfHandover = (events: Told, { id, centre }: Application): readonly ClaimChange[] =>
  (events as readonly OwnEvent[]).flatMap((event) =>
    event.type === 'ResultIssued' && event.late ? receiptTaken({ id, centre, taken: event.late }) : [],
  );

/** Whose moment came to another request, that one holds its receipt, and lets it go unless its person is registered (X107). */
function receiptCarried(types: readonly string[], { id, paperMoment, result }: Application): readonly ClaimChange[] {
  if (!paperMoment) return [];
  const keys = receiptKeys(paperMoment.centre, paperMoment.taken);
  const claim = { holder: id, taken: 'RECEIPT_USED' } as const;
  if (types.includes('MomentCarried')) return keys.map((key) => ({ ...claim, key, change: 'take', file: id }));
  const isLeft = types.some((type) => freeing.has(type)) && !result?.entry;
  return isLeft ? keys.map((key) => ({ ...claim, key, change: 'release' })) : [];
}

/** In which words another request of the person bars this one: what was taken in paper before it keeps its moment (X104). */
export const besideOf = ({ taken }: Pick<Application, 'taken'>) =>
  taken
    ? ({ request: 'PAPER_BESIDE_REQUEST', entry: 'PAPER_BESIDE_ENTRY' } as const)
    : ({ request: 'DUPLICATE_REQUEST', entry: 'ALREADY_REGISTERED' } as const);

/** What is being decided about an entry is decided where it stands, before it is taken elsewhere (X158). */
const undecided = (entry: Parameters<typeof amendmentKey>[0]): Bar => ({
  key: amendmentKey(entry),
  taken: 'AMENDMENT_OPEN',
});

/** While a dwelling is offered by an entry it stays where it stands (X203). */
const unoffered = (entry: Parameters<typeof offerKey>[0]): Bar => ({ key: offerKey(entry), taken: 'OFFER_OPEN' });
const movesPlace = (kind: string): boolean => kind === 'list' || kind === 'transfer';

/** A claim that has to be free, and as what it bars where it is not. */
export type Bar = Pick<ClaimChange, 'key' | 'taken'>;

/** What bars the filing of a change where somebody holds it: another change of the entry, a second entry, what is being decided about it. */
export function barsOfChange({ applicant, change }: Pick<Application, 'applicant' | 'change'>): readonly Bar[] {
  if (!change) return [];
  const { of, entry, kind } = change;
  const beside = { key: besideKey(entry.provider, applicant), taken: 'MERGE_FIRST' } as const;
  return [
    { key: openChangeKey(entryName(entry)), taken: 'CHANGE_OPEN' },
    ...(of ? [{ key: entryKey(entry.provider, applicant), taken: 'MERGE_FIRST' } as const] : []),
    ...(of || kind !== 'family' ? [beside] : []),
    ...(kind === 'transfer' ? [undecided(entry)] : []),
    ...(movesPlace(kind) ? [unoffered(entry)] : []),
  ];
}

/**
 * One open change an entry, and in a succession the entry passes to another person of its provider; it bars no registration
 * elsewhere, since it asks for no place (X132). By a transfer its person holds the entry no more: he has another (71(3)).
 */
function ofChange(types: readonly string[], { id, applicant, change, result }: Application): readonly ClaimChange[] {
  if (!change) return [];
  const [open, ...others] = barsOfChange({ applicant, change });
  if (!open) return [];
  const { of, entry } = change;
  if (types.includes('PackageHanded') || types.includes('RequestSubmitted'))
    return [
      { ...open, holder: id, change: 'take', file: id },
      ...others.map((other) => ({ ...other, change: 'mustBeFree' as const })),
    ];
  if (!types.some((type) => freeing.has(type))) return [];
  const ended = { ...open, holder: id, change: 'release' } as const;
  if (!types.includes('ResultSigned') || result?.kind !== 'NOTICE') return [ended];
  const waits = movesPlace(change.kind) ? [{ ...unoffered(entry), change: 'mustBeFree' } as const] : [];
  const passes = of !== undefined || change.kind === 'transfer';
  if (!passes) return [ended, ...waits];
  const holder = entryName(entry);
  const key = entryKey(entry.provider, holderBefore({ applicant, change }));
  const left = { key, change: 'release', holder, taken: 'NOT_ON_LIST' } as const;
  const own = {
    key: entryKey(entry.provider, applicant),
    taken: 'MERGE_FIRST',
    change: 'take',
    holder,
    file: id,
  } as const;
  const decided = { ...undecided(entry), change: 'mustBeFree' } as const;
  return [ended, left, ...waits, ...(change.kind === 'transfer' ? [decided] : []), ...(of ? [own] : [])];
}

/** One open request for registration a person anywhere, one entry a person and provider (X31); a transfer is one, at the provider to whom he comes. */
function ofPerson(types: readonly string[], after: Application): readonly ClaimChange[] {
  if (!takesNumber(after)) return [];
  const { id, applicant } = after;
  const open = { key: openRequestKey(applicant), holder: id, taken: besideOf(after).request } as const;
  if (types.includes('PackageHanded') || types.includes('RequestSubmitted')) {
    const { provider } = past('filing', after);
    return [
      { ...open, change: 'take', file: id },
      ...momentKept(after),
      ...receiptTaken(after),
      { key: entryKey(provider, applicant), change: 'mustBeFree', taken: besideOf(after).entry },
    ];
  }
  if (!types.some((type) => freeing.has(type))) return [];
  const entry = types.includes('ResultSigned') && after.result?.entry;
  if (!entry) return [{ ...open, change: 'release' }, ...momentLeft(types, after)];
  const { provider } = past('filing', after);
  const holder = `${provider}#${entry.list}#${entry.registerNumber}`;
  return [
    { ...open, change: 'release' },
    { key: entryKey(provider, applicant), change: 'take', holder, file: id, taken: 'ALREADY_REGISTERED' },
  ];
}

export const incomingRegister = (provider: string, year: number | string): string => `${provider}#${year}`;

/** The register of incoming documents in which a request stands: its provider's, of the year it was registered in (5.2). */
export function incomingRegisterOf({ provider, reached }: Application): { register: string; at: string } | undefined {
  const registered = reached.find(({ status }) => status === 'AWAITING_RESOLUTION');
  return provider && registered
    ? { register: incomingRegister(provider, localDate(registered.at).slice(0, 4)), at: registered.at }
    : undefined;
}

/** One document a number in a year's register, however it is spaced; a corrected number is free again (X57). */
function ofIncoming(events: Told, after: Application): readonly ClaimChange[] {
  const told = events as readonly OwnEvent[];
  const register = incomingRegisterOf(after)?.register;
  const keyOf = (number: string): string => `incoming#${register}#${comparedOfficeNumber(number)}`;
  const claim = { holder: after.id, taken: 'INCOMING_NUMBER_TAKEN' } as const;
  return told.flatMap((event): readonly ClaimChange[] => {
    if (event.type === 'RequestRegistered')
      return [{ ...claim, key: keyOf(event.number), change: 'take', file: after.id }];
    if (event.type !== 'IncomingNumberCorrected' || keyOf(event.from) === keyOf(event.to)) return [];
    return [
      { ...claim, key: keyOf(event.from), change: 'release' },
      { ...claim, key: keyOf(event.to), change: 'take', file: after.id },
    ];
  });
}

/** By what a paper is still found that another replaced: the index has the code of the one that stands (X57). */
export const paperCodeKey = (code: string): string => `paper-code#${code}`;

function ofReplaced(events: Told, after: Application): readonly ClaimChange[] {
  const code = papersOfDecision(after).at(-2)?.verificationCode;
  if (!code || !events.some(({ type }) => type === 'PaperCorrected')) return [];
  return [{ key: paperCodeKey(code), change: 'take', holder: after.id, file: after.id, taken: 'DRAFT_CHANGED' }];
}

/** What a request holds against all others, and what it lets go. */
export const claims = (events: Told, after: Application): readonly ClaimChange[] => [
  ...ofPerson(
    events.map(({ type }) => type),
    after,
  ),
  ...ofChange(
    events.map(({ type }) => type),
    after,
  ),
  ...(events.some(({ type }) => type === 'MomentReturned') ? momentKept(after) : []),
  ...receiptCarried(
    events.map(({ type }) => type),
    after,
  ),
  ...ofDraft(
    events.map(({ type }) => type),
    after,
  ),
  ...receiptOfHandover(events, after),
  ...ofHousing(
    events.map(({ type }) => type),
    after,
  ),
  ...ofIncoming(events, after),
  ...ofReplaced(events, after),
];
