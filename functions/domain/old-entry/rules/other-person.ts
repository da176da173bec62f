import { fieldsWrong, type Refusal, refusal } from '../../file/refusal.ts';
import { parseIin } from '../../iin.ts';
import type { Concerned, SecondPerson } from '../../second-person/second-person.ts';
import { isBlank } from '../../text/characters.ts';
import { words } from '../../words.ts';
import type { OtherPerson, RowCorrection } from '../command.ts';
import type { OldEntry } from '../old-entry.ts';

const cures = {
  unknown: words(
    'Жеке тұлғалар тізілімінде мұндай ЖСН жоқ: құжаттағы санды тексеріңіз',
    'В реестре физических лиц такого ИИН нет: сверьте число с документом',
    'The register of persons has no such IIN: compare the number with the document',
  ),
  otherName: words(
    'Тізілім бойынша бұл ЖСН аты-жөні жолдағыдан басқа адамдікі: алдымен атын дәлелмен түзетіңіз не ЖСН-ді тексеріңіз',
    'По реестру этот ИИН принадлежит человеку с другим именем, чем в строке: сначала исправьте имя по документу или сверьте ИИН',
    'By the register this IIN is of somebody of another name than the row says: correct the name on evidence first, or check the IIN',
  ),
  bothBear: words(
    'Тізілімде екі ЖСН-нің иесі де жолдағы есіммен жазылған: жазбаның кімдікі екенін сот қана анықтайды, дәлел ретінде сот актісін көрсетіңіз',
    'В реестре под обоими ИИН записан человек с именем из строки: чья это запись, решает только суд, укажите судебный акт',
    'The register has the name of the row under both IINs: whose entry it is a court alone can say, so name its act',
  ),
  statement: words(
    'Жазбаның кімдікі екені айтылғанмен емес, құжатпен, тізіліммен не сот актісімен дәлелденеді',
    'Чья это запись, доказывают документом, реестром или судебным актом, а не словами',
    'Whose entry it is is shown by a document, a register or a court act, not by what somebody says',
  ),
} as const;

const wrong = (field: string, problem: string, cure?: (typeof cures)[keyof typeof cures]): Refusal =>
  fieldsWrong('X265', cure ? { field, problem, cure } : { field, problem });

/** What of the evidence is lacking, before any register is asked (X265). */
export function evidenceFault({ after, reason, source }: Omit<RowCorrection, 'before' | 'field'>): Refusal | undefined {
  const read = parseIin(after);
  if (!read.ok) return wrong('value', read.error);
  if (isBlank(reason) || isBlank(source.name)) return refusal('REASON_MISSING', { paragraph: 'X265' });
  return source.kind === 'STATEMENT' ? wrong('source.kind', 'OTHER_ACT', cures.statement) : undefined;
}

/** Why a row is not found to be another's: by the evidence, the register of persons, or what either of them holds (X265). */
export function personFault(correction: RowCorrection, person: OtherPerson): Refusal | undefined {
  const { right, wrong: former } = person.bears;
  const fault = evidenceFault(correction);
  if (fault) return fault;
  if (!person.isStanding) return refusal('ENTRY_NOT_STANDING');
  if (person.here > 1) return refusal('ALREADY_REGISTERED', { paragraph: 'X265' });
  if (right === 'silent' || former === 'silent') return refusal('PERSONS_SILENT', { paragraph: 'X265' });
  if (right === 'nobody') return wrong('value', 'OTHER_PERSON', cures.unknown);
  if (right === 'otherName') return wrong('value', 'OTHER_PERSON', cures.otherName);
  const isForCourt = former === 'name' && correction.source.kind !== 'COURT';
  return isForCourt ? wrong('source.kind', 'OTHER_ACT', cures.bothBear) : undefined;
}

/** Whoever is somebody in it, as it was and as it is to be: he confirms nothing of it (X70). */
export const concernedInRow = ({ subject, family = [] }: OldEntry, person: OtherPerson): Concerned => ({
  concerns: [...new Set([subject, ...family, person.subject, ...person.family])],
});

/** Was this very act confirmed by another? */
export const isByTwo = (confirmed: SecondPerson | undefined): confirmed is SecondPerson =>
  confirmed?.kind === 'rowPerson' && confirmed.settled?.outcome === 'confirmed';
