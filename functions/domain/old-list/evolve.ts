import { reach } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import { opened } from '../file/state.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import type { OldList } from './old-list.ts';
import { seenSoFar } from './rules/seen.ts';

type Evolve<T extends OwnEventType> = (file: OldList, event: EventOf<T>, recorded: Recorded) => OldList;

type Hand = NonNullable<OldList['hands']>[number];

/** Each of them once. */
const withHand = (hands: readonly Hand[] = [], hand: Hand): Hand[] =>
  hands.some(({ by, person }) => by === hand.by && person === hand.person) ? [...hands] : [...hands, hand];

const evolvers: { [T in Exclude<OwnEventType, 'OldListOpened'>]: Evolve<T> } = {
  RowsBrought: (file, { page, rows, chain, digest, seen, concerned = [], by, person }) => ({
    ...{ ...file, pages: page, brought: file.brought + rows, chain },
    ...(digest ? { digest } : {}),
    ...(by ? { hands: withHand(file.hands, { by, ...(person ? { person } : {}) }) } : {}),
    ...(concerned.length > 0 ? { concerned: [...new Set([...(file.concerned ?? []), ...concerned])] } : {}),
    ...(seen ? { seen: seenSoFar(file.seen, seen) } : {}),
  }),
  OldListSealed: (file, { namesakes }, recorded) => {
    const told = namesakes && file.seen ? { seen: { ...file.seen, namesakes } } : {};
    return reach({ ...file, ...told }, 'SEALED', recorded);
  },
  OldListConfirmed: (file, { type: _, numbersFrom, ...by }, recorded) => {
    const { nextNumber: __, ...rest } = file;
    const signed = numbersFrom === undefined ? {} : { nextNumber: numbersFrom };
    return reach({ ...rest, ...signed, confirmed: { ...by, at: recorded.at } }, 'CONFIRMED', recorded);
  },
  RowsTakenIn: (file, { upTo, numbers, twice, elsewhere = 0, leftOut, chain }, recorded) => {
    const from = file.numbers?.from ?? numbers?.from;
    const after: OldList = {
      ...file,
      taken: upTo,
      twice: file.twice + twice,
      leftOut: [...file.leftOut, ...leftOut],
      ...(elsewhere > 0 ? { elsewhere: (file.elsewhere ?? 0) + elsewhere } : {}),
      ...(chain ? { takenChain: chain } : {}),
      ...(numbers && file.nextNumber !== undefined ? { nextNumber: numbers.to + 1 } : {}),
      ...(numbers && from !== undefined ? { numbers: { from, to: numbers.to } } : {}),
    };
    return upTo === file.rows ? reach(after, 'TAKEN_IN', recorded) : after;
  },
  OldListDiscarded: (file, _event, recorded) => reach(file, 'DISCARDED', recorded),
};

const first = ({ type: _, by, person, ...of }: EventOf<'OldListOpened'>, { id, at }: Recorded): OldList => ({
  ...opened(id, at),
  status: 'BEING_BROUGHT',
  reached: [{ status: 'BEING_BROUGHT', at }],
  ...of,
  openedBy: by,
  hands: [{ by, ...(person ? { person } : {}) }],
  ...{ pages: 0, brought: 0, chain: '', taken: 0, takenChain: '', twice: 0, leftOut: [] },
});

/** The taking in after one more event of its own; everything in it is folded. */
export function evolve(file: OldList | undefined, event: OwnEvent, recorded: Recorded): OldList {
  if (event.type === 'OldListOpened') return first(event, recorded);
  if (!file) throw new Error(`an old list does not begin with ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return step(file, event, recorded);
}
