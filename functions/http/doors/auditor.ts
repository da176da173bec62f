import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { access, accounts, cases, lists, people, register, reports, staffRegister } from '#runtime/container.ts';

/** Whoever audits, or answers for an office’s numbers: reads, and is read of. */
export const handler = door(auditorRoutes, () => ({
  ...doorDeps(),
  cases: cases(),
  access: access(),
  people: people(),
  lists: lists(),
  staff: staffRegister(),
  accounts: accounts(),
  reports: reports(),
  register: register(),
}));
