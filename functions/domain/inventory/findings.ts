import { ownCitizenship } from '../codes/citizenship.ts';
import { parseIin } from '../iin.ts';
import { amendmentFacts, type FactKindId } from '../regulation/amendments/facts.ts';
import type { FoundFactId } from '../regulation/amendments/found-facts.ts';
import type { PlainDate } from '../time/instant.ts';
import { addMonths } from '../time/local-date.ts';

/** What is known of whoever stands there, on the day of the inventory. */
export interface Known {
  readonly iin: string;
  readonly list: string;
  /** as the register of persons has him; absent: it knows nobody by that number */
  readonly registered?: { readonly diedOn?: PlainDate | undefined; readonly citizenship: string } | undefined;
  /** a second entry of his at this provider */
  readonly isTwice: boolean;
  /** what of him was examined before he came onto a list, on which day he asked for that, and found to bar nothing (X64) */
  readonly judged?: { readonly of: readonly Judged[]; readonly filedOn: PlainDate } | undefined;
}

/** What the register says of somebody that an executor may have examined. */
export const judgedKinds = ['DEATH', 'CITIZENSHIP'] as const;
export type Judged = (typeof judgedKinds)[number];

/** A fact by which something is proposed, and the day on which it was true. */
export interface Finding {
  readonly fact: FoundFactId;
  readonly on: PlainDate;
}

/** What was found of one entry: what is proposed by it, and what proposes nothing by its article (73(1) part 2). */
export interface Found {
  readonly findings: readonly Finding[];
  readonly spared: readonly (FactKindId | Judged)[];
}

const comesOfAge = 18 * 12;

function sparedOf({ iin, list }: Known, today: PlainDate): readonly FactKindId[] {
  const read = parseIin(iin);
  const isOfAge = read.ok && addMonths(read.value.bornOn, comesOfAge) <= today;
  return list === 'orphans' && isOfAge ? ['ORPHAN_OF_AGE'] : [];
}

/** What of the register's answer an executor knew and found to bar nothing: a kandas was no citizen, and whoever is said to have died before he filed is alive (X64). */
function knownOf({ registered, judged }: Known): readonly Judged[] {
  const { diedOn, citizenship } = registered ?? {};
  const isSaid = {
    DEATH: diedOn !== undefined && judged !== undefined && diedOn <= judged.filedOn,
    CITIZENSHIP: citizenship !== undefined && citizenship !== ownCitizenship,
  };
  return judgedKinds.filter((kind) => isSaid[kind] && judged?.of.includes(kind));
}

/** X221: of several the gravest alone is proposed, since an entry has one open amendment. */
export function foundOf(known: Known, today: PlainDate): Found {
  const { registered, isTwice } = known;
  const { diedOn, citizenship } = registered ?? {};
  const judged = knownOf(known);
  const isDead = diedOn !== undefined && diedOn <= today && !judged.includes('DEATH');
  const isForeign = citizenship !== undefined && citizenship !== ownCitizenship && !judged.includes('CITIZENSHIP');
  const findings: Finding[] = [
    ...(isDead ? [{ fact: 'DEATH', on: diedOn } as const] : []),
    ...(isForeign ? [{ fact: 'CITIZENSHIP_ENDED', on: today } as const] : []),
    ...(isTwice ? [{ fact: 'TWICE_ON_RECORD', on: today } as const] : []),
  ];
  return {
    findings: findings.slice(0, 1),
    spared: [...judged, ...sparedOf(known, today).filter((id) => 'spares' in amendmentFacts[id])],
  };
}
