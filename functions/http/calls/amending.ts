import { amendment } from '#domain/amendment/kind.ts';
import { amendmentView } from '#http/views/files/amendment-view.ts';
import { callsOf } from './of-kind.ts';

/** How amendments are acted on, seen and read by whoever calls. */
export const {
  acted: amended,
  doneWith,
  seen: seenAmendment,
  readForReason,
  noteAudit,
} = callsOf({ kind: amendment, paragraph: '73(3)', view: amendmentView });
