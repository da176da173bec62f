import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { officeNumberFault } from '#domain/text/number.ts';
import { textFaults } from '#domain/text/text-faults.ts';

/** A number that an office gave stands in the journal for ever, so it is nobody's name or IIN, through whatever door. */
export function numberFault(paragraph: string, field: string, number: string): Refusal | undefined {
  const problem = officeNumberFault(number);
  return problem && fieldsWrong(paragraph, { field, problem, cure: textFaults[problem] });
}
