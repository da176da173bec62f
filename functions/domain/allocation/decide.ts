import { handOf, isStaff } from '../actor.ts';
import type { Kind, Occasion } from '../file/kind.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import { isProvider } from '../regulation/offices/providers.ts';
import { ok, type Result, refused } from '../result.ts';
import { commissionFault, seated } from '../staff/commission.ts';
import { localDate } from '../time/local-date.ts';
import type { Allocation, Lot } from './allocation.ts';
import type { AllocationCommand, CommandOf } from './command.ts';
import { complained } from './complained-of.ts';
import type { OwnEvent } from './event.ts';
import { keptOverride, type Override } from './override.ts';
import { overrideFault } from './override-fault.ts';
import { named } from './substitute.ts';

type Rules = Kind<Allocation, AllocationCommand, OwnEvent>;
type Decided = Result<readonly OwnEvent[], Refusal>;

/** Taken into one round at once: as many as one transaction holds, with the acts by which it gives some out of the order. */
export const dwellingsAtMost = 40;

/** Who may was asked before, but for whoever opens it: there is no file to ask then. */
export const decide: Rules['decide'] = (before, command, occasion) => {
  if (command.type === 'OpenAllocation') return before ? ok([]) : open(command, occasion);
  if (command.type === 'NameCommissioner' && before) return named(before, command, occasion);
  return before && command.type !== 'NameCommissioner' ? goOn(before, command) : refused(refusal('CASE_NOT_FOUND'));
};

type GoingOn = Exclude<AllocationCommand, { type: 'OpenAllocation' | 'NameCommissioner' }>;

/** What is known already is written no more: a step that is repeated finds the dwelling where it left it. */
function goOn(file: Allocation, command: GoingOn): Decided {
  const { lots, overrides = [] } = file;
  const lot = 'dwelling' in command ? lots.find(({ dwelling }) => dwelling === command.dwelling) : undefined;
  switch (command.type) {
    case 'ShareOut':
      return shared(command, overrides);
    case 'ServeCandidates': {
      const isFree = ({ dwelling }: { readonly dwelling: string }) =>
        lots.some((one) => one.dwelling === dwelling && one.state === 'WAITING');
      const served = command.served.filter(isFree);
      return ok(served.length === 0 ? [] : [{ type: 'CandidatesServed', page: command.page, served }]);
    }
    case 'AskFamilies':
      return ok([{ type: 'FamiliesAsked', page: command.page }]);
    case 'BindPages':
      return ok(bound(file, command));
    case 'AskCandidate': {
      const { dwelling, offer } = command;
      return ok(lot?.state === 'SERVED' ? [{ type: 'CandidateAsked', dwelling, offer }] : []);
    }
    case 'EndOffer': {
      const { page, dwelling, entry, how } = command;
      const frees = how !== 'PROVIDED' ? freed(overrides, { dwelling, entry }) : {};
      return ok(isBefore(lot, entry) ? [{ type: 'OfferEnded', page, dwelling, how, ...frees }] : []);
    }
    case 'UndoSilence':
      return ok([{ type: 'SilenceUndone', page: command.page, entry: command.entry }]);
    case 'PassDwellingOn':
      return ok(
        lot?.state === 'WAITING' ? [{ type: 'DwellingPassedOn', ...booked(command), ...charged(command) }] : [],
      );
    case 'LoseDwelling':
      return ok(lost(lot, command, overrides));
    case 'HoldByComplaint':
      return ok(complained(file, command));
    case 'TakeDwellingBack':
      return ok(takenBack(lot, command, overrides));
  }
}

/** Pages come only after those that are bound, so what another call has bound is bound no second time. */
function bound({ pages: kept, bound: before }: Allocation, command: CommandOf<'BindPages'>): readonly OwnEvent[] {
  const { after, pages, contents, round } = command;
  const stands = (before?.pages ?? 0) === after && pages > 0 && pages <= kept.length;
  return stands ? [{ type: 'PagesBound', pages, contents, round }] : [];
}

const canBeLost: ReadonlySet<Lot['state']> = new Set(['WAITING', 'SERVED', 'ASKED']);

/** X267: nobody is given it by this round, in whichever order. */
function lost(
  lot: Lot | undefined,
  { dwelling, ground, booked: page }: CommandOf<'LoseDwelling'>,
  overrides: readonly Override[],
): readonly OwnEvent[] {
  if (!lot || !canBeLost.has(lot.state)) return [];
  const { found, ...dealt } = page ?? {};
  return [
    { type: 'DwellingLost', dwelling, ground, ...dealt, ...(found ? { found } : {}) },
    ...overrides
      .filter((one) => one.dwelling === dwelling && one.cameTo === undefined)
      .map((one) => ({ type: 'OverrideLapsed' as const, ...one, cameTo: 'DWELLING_WITHDRAWN' as const })),
  ];
}

/** Nothing but what was given is undone. */
const takenBack = (
  lot: Lot | undefined,
  command: CommandOf<'TakeDwellingBack'>,
  overrides: readonly Override[],
): readonly OwnEvent[] =>
  lot?.state === 'SETTLED'
    ? [{ type: 'DwellingTakenBack', ...booked(command), ...freed(overrides, lot, 'PROVIDED') }]
    : [];

/** X286: does what ends with whom it was given to let its act go, as it stood till then? */
function freed(
  overrides: readonly Override[],
  { dwelling, entry }: Pick<Lot, 'dwelling' | 'entry'>,
  cameTo?: Override['cameTo'],
) {
  const found = overrides.find((one) => one.dwelling === dwelling && one.entry === entry);
  return found?.holdsAct && found.cameTo === cameTo ? { freesAct: true as const } : {};
}

const isBefore = (lot: Lot | undefined, entry: string): boolean =>
  lot?.entry === entry && (lot.state === 'ASKED' || lot.state === 'SERVED');

const charged = ({ list }: CommandOf<'PassDwellingOn'>) => (list ? { list } : {});

function booked({ page, dwelling, ledger, found }: CommandOf<'PassDwellingOn' | 'TakeDwellingBack'>) {
  return { page, dwelling, ledger, ...(found ? { found } : {}) };
}

const shared = (
  { page, dealt, overridden = [], lapsed = [], ledger, found }: CommandOf<'ShareOut'>,
  overrides: readonly Override[],
): Decided =>
  ok([
    {
      type: 'DwellingsShared',
      page,
      dealt: dealt.map(({ dwelling, list }) => ({ dwelling, ...(list ? { list } : {}) })),
      ...(overridden.length > 0 ? { overridden: [...overridden] } : {}),
      ledger,
      ...(found ? { found } : {}),
    },
    ...overrides.flatMap((one) => {
      const cameTo = lapsed.find(({ dwelling }) => dwelling === one.dwelling)?.cameTo;
      return cameTo ? [{ type: 'OverrideLapsed' as const, ...one, cameTo }] : [];
    }),
  ]);

function open(command: CommandOf<'OpenAllocation'>, { actor, now }: Occasion): Decided {
  const { dwellings, commission, overrides = [] } = command;
  if (!isStaff(actor) || actor.kind !== 'head' || !isProvider(actor.organisation)) return refused(refusal('FORBIDDEN'));
  const sitting = { head: actor.person, office: actor.organisation, today: localDate(now) };
  const fault = commissionFault(commission, sitting);
  if (fault) return refused(fault);
  const each = [...new Set(dwellings)];
  if (each.length === 0) return refused(fieldsWrong('X201', { field: 'dwellings', problem: 'REQUIRED' }));
  if (each.length + overrides.length > dwellingsAtMost)
    return refused(fieldsWrong('X201', { field: 'dwellings', problem: 'TOO_MANY_AT_ONCE' }));
  const unlawful = overrideFault(overrides, { dwellings, today: sitting.today, actor });
  if (unlawful) return refused(unlawful);
  return ok([
    {
      type: 'AllocationOpened',
      provider: actor.organisation,
      dwellings: each,
      commission: seated(commission),
      ...(overrides.length > 0 ? { overrides: overrides.map(keptOverride) } : {}),
      ...handOf(actor),
    },
  ]);
}
