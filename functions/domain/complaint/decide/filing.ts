import { type Actor, handOf, isStaff } from '#domain/actor.ts';
import { closedFault } from '#domain/file/desk-hours.ts';
import type { Occasion } from '#domain/file/kind.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { CommandOf, Matter } from '../command.ts';
import { hisFault } from '../rules/his.ts';
import { isLate } from '../rules/late.ts';
import type { Decision } from './decision.ts';

type Filing = CommandOf<'FileComplaint'>;

/** Who may complain: whoever signs it himself, shows who he is at a desk, or has written to the office (Standard, chapter 3). */
function complainantFault({ complainant, signed, identity, letter }: Filing, actor: Actor, now: Instant) {
  if (actor.kind === 'recipient') {
    if (actor.person !== complainant || actor.provenAlone) return refusal('FORBIDDEN', { paragraph: '11' });
    return signerFault(signed?.by, complainant, 'citizen');
  }
  if (actor.kind === 'operator')
    return (
      closedFault(now) ??
      presentFault({ subject: complainant }, { person: complainant, identity, paragraph: '11' }, now)
    );
  return actor.kind === 'registrar' && letter ? letterFault(letter.postedOn, now) : refusal('FORBIDDEN');
}

/** A letter was posted on some day up to today. */
const letterFault = (postedOn: PlainDate | undefined, now: Instant) =>
  postedOn !== undefined && postedOn > localDate(now)
    ? fieldsWrong('11', { field: 'postedOn', problem: 'DATE_OUTSIDE' })
    : undefined;

/** What a complaint must say: what happened, and what is asked (APPK 93). */
function textFault({ content: { content } }: Filing): Refusal | undefined {
  const missing = (['name', 'happened', 'asked'] as const).filter((field) => isBlank(content[field]));
  return missing.length > 0 ? refusal('ANSWER_INCOMPLETE', { paragraph: 'APPK 93', missing }) : undefined;
}

const channelOf = (actor: Actor) => {
  if (!isStaff(actor)) return 'cabinet' as const;
  return actor.kind === 'operator' ? ('desk' as const) : ('post' as const);
};

/** Para 11: a complaint is taken from everybody, late too, though a late one suspends nothing (APPK 92(3)). */
export function file(command: Filing, { actor, now }: Occasion): Decision {
  const { matter, number, complainant, content, paper, receipt, signed, identity, suspends, keeps, keepsNone, letter } =
    command;
  const stranger = complainantFault(command, actor, now);
  if (stranger) return refused(stranger);
  const notHis = hisFault(matter, complainant, now);
  if (notHis || !matter) return refused(notHis ?? refusal('CASE_NOT_FOUND'));
  if (actor.kind === 'registrar' && matter.office !== actor.organisation) return refused(refusal('CASE_NOT_FOUND'));
  const fault = textFault(command);
  if (fault) return refused(fault);
  return ok([
    {
      type: 'ComplaintFiled',
      channel: channelOf(actor),
      ...{ number, complainant, paper, receipt, content: content.record },
      ...concerning(matter, isLate(matter, now, letter)),
      ...(isStaff(actor) ? { takenBy: handOf(actor) } : {}),
      ...(isStaff(actor) && actor.kind === 'operator' ? { centre: actor.organisation } : {}),
      ...(letter ? { letter } : {}),
      ...(signed ? { signature: signed.signature } : {}),
      ...(identity ? { identity: identity.record } : {}),
      ...(suspends ? { suspends } : {}),
      ...(keeps ? { keeps } : {}),
      ...(keepsNone ? { keepsNone } : {}),
    },
  ]);
}

/** What it is about, as the event keeps it. */
function concerning(matter: Matter, late: boolean) {
  const { file: of, act, office, hands, isAbove, removal, round, origin, ...on } = matter;
  const { representatives, family, familyNames, notKin, namedSince } = on;
  return {
    about: {
      ...(of ? { file: of } : {}),
      act,
      ...(removal ? { removal } : {}),
      ...(round ? { round: round.allocation } : {}),
      ...(origin ? { origin } : {}),
    },
    office,
    hands,
    level: isAbove ? ('second' as const) : ('first' as const),
    ...(isAbove ? { isFiledAbove: isAbove } : {}),
    ...(late ? { isLate: true as const } : {}),
    ...(representatives ? { representatives: [...representatives] } : {}),
    ...(family ? { family: [...family] } : {}),
    ...(familyNames ? { familyNames: [...familyNames] } : {}),
    ...(notKin ? { notKin: [...notKin] } : {}),
    ...(namedSince ? { namedSince: [...namedSince] } : {}),
  };
}
