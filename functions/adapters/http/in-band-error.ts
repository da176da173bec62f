/** Members by which services say in a success that they have failed, whatever else stands beside them. */
const named = /^(error|fault|exception)/i;
const verdict = /^(success|ok|isSuccess|successful)$/i;
const code = /^(status|statusCode|code|resultCode|httpStatus)$/i;

const nothing: readonly unknown[] = [null, '', false];
const good: readonly unknown[] = [0, '0', 200, '200', 'OK', 'ok', 'SUCCESS', 'success', true];

/** Whether an answer says, in a body that a status of success carries, that something went wrong (X72). */
export const isInBandError = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Object.entries(answer).some(saysError);

function saysError([name, value]: [string, unknown]): boolean {
  if (named.test(name)) return !nothing.includes(value) && !(Array.isArray(value) && value.length === 0);
  if (verdict.test(name)) return value !== true;
  return code.test(name) && !good.includes(value);
}
