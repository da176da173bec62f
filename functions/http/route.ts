import type * as z from 'zod/mini';
import type { StaffRole } from '#domain/actor.ts';

export type Audience = 'public' | 'cabinet' | 'corporation' | 'provider' | 'auditor';
type Auth = 'none' | 'citizen' | 'staff';

/** One row of the table: what may be asked, by whom, in what shape, and which operation answers. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** as API Gateway writes it: /v1/requests/{caseId} */
  readonly path: string;
  readonly audience: Audience;
  readonly auth: Auth;
  /** staff only: the roles that may knock; what they may do with a case is decided by the case */
  readonly roles?: readonly StaffRole[];
  /** camelCase verb-noun; the file functions/http/operations/<kebab>.ts exports it */
  readonly operation: string;
  readonly paragraph: string;
  readonly summary: string;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  /** an edit: If-Match is demanded */
  readonly edits?: true;
  readonly answer: z.ZodMiniType;
  /** the status of success */
  readonly status: 200 | 201 | 202 | 204;
  /** another type than application/json */
  readonly contentType?: string;
}

/** Keeps the literal types of a table's rows. */
export const table = <const R extends readonly Route[]>(rows: R): R => rows;
