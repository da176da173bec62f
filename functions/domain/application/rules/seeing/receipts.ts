import type { StaffActor } from '#domain/actor.ts';
import { isRecused, mayAct } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/** The receipts that a centre gave on one day, in Oral. */
export const receiptsBook = (centre: string, day: PlainDate): string => `${centre}#${day}`;

/**
 * Among which receipts a request stands, for good: of the centre that took it in, on the day it was filed; one that was taken
 * in paper, on the day of its paper (5.1, X60). Undefined for a draft and on the portal.
 */
export const receiptsOf = ({
  centre,
  filedAt,
}: Pick<Application, 'centre' | 'filedAt'>): { readonly book: string; readonly at: Instant } | undefined =>
  centre && filedAt ? { book: receiptsBook(centre, localDate(filedAt)), at: filedAt } : undefined;

/** Receipts are given at centres alone, and each centre's are its own people's. */
export const centreOfReceipts = ({ organisation }: StaffActor): Result<string, Refusal> =>
  isServiceCentre(organisation) ? ok(organisation) : refused(refusal('FORBIDDEN'));

/**
 * An operator sees receipts of requests that he may see. Whoever keeps the centre sees each that it gave, though the request
 * lies elsewhere by now: numbers and moments, whose name is not his to read (X75); none from which he is recused (X70).
 */
export const seesReceipt = (theCase: Application, viewer: StaffActor): boolean =>
  viewer.kind === 'administrator'
    ? theCase.centre === viewer.organisation && !isRecused(rights, theCase, viewer)
    : mayAct(rights, theCase, { actor: viewer, action: 'SeeCase' }).ok;
