import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { officeNumberFault } from '#domain/text/number.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import { words } from '#domain/words.ts';

/** A number that an office gave stands in the journal for ever, so it is nobody's name or IIN, through whatever door. */
export function numberFault(paragraph: string, field: string, number: string): Refusal | undefined {
  const problem = officeNumberFault(number);
  return problem && fieldsWrong(paragraph, { field, problem, cure: textFaults[problem] });
}

const sameNumber = words(
  'Бұл нөмір онсыз да жазылған: түзетілген нөмірді жазыңыз',
  'Этот номер уже записан: укажите исправленный',
  'This number is written already: give the corrected one',
);

/** X57: a slip in an incoming number is mended by another number; the same one mends nothing. */
export const correctionFault = ({ from, to }: { readonly from: string; readonly to: string }): Refusal | undefined =>
  from === to
    ? fieldsWrong('X57', { field: 'number', problem: 'UNCHANGED', cure: sameNumber })
    : numberFault('X57', 'number', to);
