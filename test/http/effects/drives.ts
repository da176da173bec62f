import { allocating } from './allocating.ts';
import { amending } from './amending.ts';
import { amendmentStaffing } from './amendment-staffing.ts';
import { atDesk, forWhoComes } from './at-desk.ts';
import { atProvider } from './at-provider.ts';
import { atTheDoor } from './at-the-door.ts';
import { bringing } from './bringing.ts';
import { complaining } from './complaining.ts';
import type { Drive } from './driven.ts';
import { inCabinet } from './in-cabinet.ts';
import { inventory } from './inventory.ts';
import { leaving } from './leaving.ts';
import { sayingNeeds } from './needs.ts';
import { ofMonths } from './of-months.ts';
import { ofOffices } from './of-offices.ts';
import { oldEntries } from './old-entries.ts';
import { oldLists } from './old-lists.ts';
import { suspending } from './suspending.ts';
import { visiting } from './visiting.ts';

/** How each operation is done, by its name, and where there are several ways, by which. */
export const drives: Readonly<Record<string, Drive>> = {
  ...atTheDoor,
  ...inCabinet,
  ...atDesk,
  ...forWhoComes,
  ...atProvider,
  ...ofOffices,
  ...ofMonths,
  ...amending,
  ...leaving,
  ...sayingNeeds,
  ...amendmentStaffing,
  ...suspending,
  ...oldLists,
  ...oldEntries,
  ...visiting,
  ...bringing,
  ...complaining,
  ...allocating,
  ...inventory,
};

/** The operation of a way. */
export const operationOf = (way: string): string => way.split(',')[0] ?? '';

/** How a way is done, which somebody must have told. */
export function driveOf(way: string): Drive {
  const drive = drives[way];
  if (!drive) throw new Error(`nobody has told how to do ${way}`);
  return drive;
}
