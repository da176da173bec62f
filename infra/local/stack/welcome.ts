import type { CitizenLogin, StackContents, StaffLogin } from './stack.ts';
import type { StackFacts } from './stack-file.ts';

/** One of each role, of the organisation that comes first. */
function examples(staff: readonly StaffLogin[]): readonly StaffLogin[] {
  const byRole = new Map<string, StaffLogin>();
  for (const person of staff) if (!byRole.has(person.role)) byRole.set(person.role, person);
  return [...byRole.values()];
}

const staffLine = ({ login, password, role, organisation }: StaffLogin) =>
  `  ${login.padEnd(24)} ${password.padEnd(20)} ${role}, ${organisation}`;
const citizenLine = ({ login, password }: CitizenLogin) => `  ${login.padEnd(24)} ${password.padEnd(20)} citizen`;

/** What a person wants to know when the stack is up: where it is, who can log in, what to do next. */
export function welcome(
  { apiUrl, endpoint, neighboursControlUrl }: StackFacts,
  { staff, citizens }: Pick<StackContents, 'staff' | 'citizens'>,
): string {
  return [
    '',
    'Kezek runs.',
    `  API            ${apiUrl}`,
    `  the service    ${apiUrl}/v1/service`,
    `  AWS            ${endpoint}`,
    `  neighbours     ${neighboursControlUrl}   stand-ins of the state’s registers, where they can be silenced`,
    '',
    'Logins (all of them, with their keys: npm run local:info)',
    ...examples(staff).map(staffLine),
    ...citizens.slice(0, 2).map(citizenLine),
    '',
    'Next, in another window',
    '  npm run demo                                   the regulation as it happens; moves the clock for some minutes',
    '  npm run as -- <login> <operation> [json]       any step by hand',
    '  npm run local:clock -- --to <instant>          moves the clock; --now brings it back',
    'Ctrl-C stops everything; npm start -- --keep goes on with these data.',
    '',
  ].join('\n');
}
