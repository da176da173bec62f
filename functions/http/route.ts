import type { StaffRole } from '#domain/actor.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import type { Result } from '#domain/result.ts';
import type { Answered, Asking, Bearer, Shape } from './operation.ts';
import type { Problem } from './problems/problem.ts';

export type Audience = 'public' | 'awakening' | 'verifier' | 'cabinet' | 'corporation' | 'provider' | 'auditor';
type Auth = 'none' | 'citizen' | 'staff';

/** Who may ask, and where. */
export interface Row<A extends Auth = Auth> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** as API Gateway writes it: /v1/requests/{caseId} */
  readonly path: string;
  readonly audience: Audience;
  readonly auth: A;
  /** staff only: the roles that may knock; what they may do with a case is decided by the case */
  readonly roles?: readonly StaffRole[];
  readonly paragraph: string;
  readonly summary: string;
  /** counted for each subject beside all his requests, a public route's being the address */
  readonly throttle?: ThrottleId;
}

/** What was typed, as its carrier read it and nobody has looked at yet. */
export interface Typed {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** An understood request that waits for who asks it, and for what serves it. */
type Understood<D> = (asking: Asking, deps: D) => Answered;

/** One row of the table: what may be asked, by whom, in what shape, and what answers. */
export interface Route<D> extends Row, Shape {
  /** Refused: each field that the row's schemas refuse, with its cure. */
  readonly understand: (typed: Typed) => Promise<Result<Understood<D>, Problem>>;
}

/** Does the row act once under an Idempotency-Key, and so demand one? */
export const asksKey = ({ method, auth, keyless }: Pick<AnyRoute, 'method' | 'auth' | 'keyless'>): boolean =>
  method === 'POST' && auth !== 'none' && !keyless;

/** A row of whatever needs: its shape, for who describes, lays or counts. */
export type AnyRoute = Route<never>;

/** Whoever serves officials alone is at the doors of staff, whoever serves anyone asks for no token. */
export type AuthFor<W extends Bearer> = { anyone: 'none'; bearer: 'citizen' | 'staff'; official: 'staff' }[W];
