import { actingGrants } from './acting-grants.ts';
import type { Grant, Holdings, Right } from './grant.ts';
import { keepingGrants } from './keeping-grants.ts';
import { tableGrants } from './table-grants.ts';

/** The whole of what may be granted, as this deployment's things. */
export const grantsOf = (holdings: Holdings): Readonly<Record<Right, Grant>> => ({
  ...tableGrants(holdings.records.tables),
  ...keepingGrants(holdings.records),
  ...actingGrants(holdings),
});
