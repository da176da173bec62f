import { type Actor, handOf, isStaff } from '../actor.ts';
import type { Occasion } from '../file/kind.ts';
import { heldNow } from '../file/papers/power-today.ts';
import { signerFault } from '../file/papers/signer.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import { correctedFault, reachedChanged } from '../form/old-row-mended.ts';
import { ok, type Result, refused } from '../result.ts';
import { unconfirmed } from '../second-person/unconfirmed.ts';
import { isBlank } from '../text/characters.ts';
import type { CommandOf, OldEntryCommand } from './command.ts';
import type { OwnEvent } from './event.ts';
import type { OldEntry } from './old-entry.ts';
import { keptFault } from './rules/kept-evidence.ts';
import { rowLeavingFault } from './rules/leaving.ts';
import { isByTwo, personFault } from './rules/other-person.ts';
import { rowPresenceFault } from './rules/present.ts';

type Decided = Result<readonly OwnEvent[], Refusal>;

function takeIn({ type: _, ...row }: CommandOf<'TakeInRow'>, { actor }: Occasion): Decided {
  if (!isStaff(actor) || actor.kind !== 'administrator' || actor.organisation !== row.entry.provider)
    return refused(refusal('FORBIDDEN'));
  return ok([{ type: 'RowTakenIn', ...row }]);
}

/** X224: in the cabinet by his own signature, at a desk by the document that he or whoever has his power shows; what a request has said since is that request’s. */
function changeContacts(file: OldEntry, command: CommandOf<'ChangeContacts'>, { actor, now }: Occasion): Decided {
  const { row, contacts, record, quality, since, statement, needs, signed, shown } = command;
  const fault =
    actor.kind === 'recipient'
      ? signerFault(signed?.by, file.subject, 'citizen')
      : rowPresenceFault(file, shown ?? nobody, { now, paragraph: 'X56' });
  if (fault) return refused(fault);
  if (since !== undefined)
    return refused({ ...refusal('NOT_IN_THIS_STATUS', { paragraph: 'X56', pointer: since }), isProven: true });
  const fields = reachedChanged(row, contacts);
  if (fields.length === 0) return ok([]);
  const by = signed ? { statement, signature: signed.signature } : saidAtDesk(command, actor);
  const said = { ...by, ...(needs ? { needs } : {}) };
  return ok([{ type: 'RowContactsChanged', record, quality: [...quality], fields, ...said }]);
}

/** Whoever has shown nothing. */
const nobody = { by: 'recipient', person: undefined, identity: undefined, hasDied: false } as const;

/** By which document, at which centre, and, where another came for him, by which power. */
function saidAtDesk({ shown }: CommandOf<'ChangeContacts'>, actor: Actor) {
  const at = isStaff(actor) ? { centre: actor.organisation } : {};
  return { identity: shown?.identity.record, ...at, ...inHisPlace(shown) };
}

function inHisPlace(shown: CommandOf<'ChangeContacts'>['shown']) {
  const { by, representation, power } = shown ?? {};
  return by === 'representative' ? { by, representation, ...heldNow(power) } : {};
}

/** X332: at a desk, before two who have seen and heard whoever came; what follows on the list is the amendment’s. */
function leaveQueue(file: OldEntry, command: CommandOf<'LeaveQueue'>, { actor, now }: Occasion): Decided {
  const { amendment, shown, seenBy } = command;
  const fault = rowLeavingFault(file, command, { actor, now });
  if (fault) return refused(fault);
  if (!isStaff(actor) || !seenBy) return refused(refusal('FORBIDDEN'));
  const taken = { amendment, identity: shown.identity.record, centre: actor.organisation, confirmation: seenBy.id };
  return ok([{ type: 'RowLeavingTaken', ...taken, ...inHisPlace(shown) }]);
}

/** X225: what was typed wrongly, with its reason and the evidence; a name that nobody has is none. */
function correctRow(
  file: OldEntry,
  { correction, record, quality, nameKey, since, kept }: CommandOf<'CorrectRow'>,
  occasion: Occasion,
): Decided {
  const { field, before, after, reason, source } = correction.content;
  if (before === after) return ok([]);
  if (since !== undefined) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: 'X57', pointer: since }));
  if (isBlank(reason) || isBlank(source.name)) return refused(refusal('REASON_MISSING', { paragraph: 'X57' }));
  const fault = correctedFault(field, after);
  if (fault) return refused(fieldsWrong('X57', { field: 'value', problem: fault }));
  const unkept = keptFault(kept, file);
  if (unkept) return refused(unkept);
  const written = { record, quality: [...quality], field, correction: correction.record };
  return ok([{ type: 'RowCorrected', ...written, ...(nameKey ? { nameKey } : {}), ...handOf(occasion.actor) }]);
}

/** X265: it is another's, by evidence that a second person has confirmed and that no register speaks against. */
function correctPerson(file: OldEntry, command: CommandOf<'CorrectPerson'>, { actor }: Occasion): Decided {
  const { correction, record, quality, nameKey, person, confirmed, since } = command;
  const { subject: to, family, isBeside, here, elsewhere } = person;
  if (to === file.subject) return ok([]);
  if (since !== undefined) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: 'X265', pointer: since }));
  const fault = personFault(correction.content, person) ?? keptFault(command.kept, file, [to]);
  if (fault) return refused(fault);
  if (!isByTwo(confirmed)) return refused(unconfirmed('rowPerson'));
  const written = { record, quality: [...quality], correction: correction.record, confirmation: confirmed.id };
  return ok([
    {
      ...{ type: 'RowPersonCorrected', ...written, from: file.subject, to },
      ...(isBeside ? { wasBeside: true as const } : {}),
      ...(here > 0 ? { twice: true as const } : {}),
      ...(elsewhere.length > 0 ? { elsewhere: [...elsewhere] } : {}),
      ...(family.length > 0 ? { family: [...family] } : {}),
      ...(nameKey ? { nameKey } : {}),
      ...handOf(actor),
    },
  ]);
}

/** Turns a command into what happened to the row, or says why not; rights were asked before. */
export function decide(file: OldEntry | undefined, command: OldEntryCommand, occasion: Occasion): Decided {
  if (command.type === 'TakeInRow') return file ? ok([]) : takeIn(command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  if (command.type === 'LeaveQueue') return leaveQueue(file, command, occasion);
  if (command.type === 'CorrectPerson') return correctPerson(file, command, occasion);
  return command.type === 'ChangeContacts'
    ? changeContacts(file, command, occasion)
    : correctRow(file, command, occasion);
}
