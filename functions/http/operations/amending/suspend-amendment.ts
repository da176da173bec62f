import * as z from 'zod/mini';
import { type SuspendDeps, suspendAmendment as suspend } from '#casework/acts/amending/suspending.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** APPK 96: whoever keeps the incoming documents of the provider records that a complaint made in time suspends a removal. */
export const suspendAmendment = operation({
  name: 'suspendAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ number: officeNumber(30), filedOn: day }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & SuspendDeps) =>
    amended(call, deps, (acting) => suspend({ ...call.params, ...call.body }, acting, deps)),
});
