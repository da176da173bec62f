// X224, X225, X265, X332: whoever came from an old list says how he is reached, or leaves, and what an office took over wrongly is corrected.
import { leaveByRow } from '#casework/acts/amending/leave-by-row.ts';
import { askPersonCorrection, correctPerson } from '#casework/acts/taking-in/correct-person.ts';
import { changeRowContactsAtDesk, correctRow } from '#casework/acts/taking-in/mend-row.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { shown } from '../filing-sessions.ts';
import { iinOfStaff, officeElsewhere, officeOf } from '../offices.ts';
import { does, knocksFor, known, numberOf, type Walk } from '../walk.ts';

/** Of some row, mostly by those who may. */
export async function mendsRow(walk: Walk): Promise<void> {
  const { dice, ledger } = walk;
  const file = dice().pick(ledger.filesOf(oldEntry));
  if (!file) return;
  const act = dice().pick([saysHowReached, correctsCell, correctsCell, correctsPerson, leavesAtDesk, leavesAtDesk]);
  await act?.(walk, file);
}

const whoOf = ({ dice }: Walk, file: OldEntry): StaffActor => {
  const { registrar, executors } = dice().chance(0.96) ? officeOf(file) : officeElsewhere(file);
  return dice().pick([registrar, executors[0]]) ?? registrar;
};

async function saysHowReached(walk: Walk, file: OldEntry): Promise<void> {
  const { dice } = walk;
  const n = dice().chance(0.95) ? (numberOf(walk, file.subject) ?? 0) : 2;
  const contacts = { phone: `+7701555${1000 + dice().below(9000)}`, consent: true } as const;
  const came = { oldEntryId: file.id, contacts, iin: citizen(n).iin, identityDocument: shown };
  await does(walk, 'says how he is reached', officials.operator, (acting, deps) =>
    changeRowContactsAtDesk(came, acting, deps),
  );
}

/** X332: mostly once two have seen him; a row that has left its list, or is another's by now, is asked too. */
async function leavesAtDesk(walk: Walk, { id: oldEntryId, subject }: OldEntry): Promise<void> {
  const { operator } = officials;
  const { iin } = citizen(numberOf(walk, subject) ?? 0);
  const came = { by: 'recipient', iin, identityDocument: shown } as const;
  if (walk.dice().chance(0.9))
    await knocksFor(walk, 'two see who leaves by a row', (now, deps) =>
      laySeen(deps, { id: oldEntryId, applicant: subject }, came, {
        ...{ at: now, staff: operator.staff, centre: operator.organisation, ends: 'leaves' },
      }),
    );
  await does(walk, 'leaves by a row at the desk', operator, (acting, deps) =>
    leaveByRow({ oldEntryId, ...came }, acting, deps),
  );
}

const source = { kind: 'DOCUMENT', name: 'Куәлік' } as const;
const reason = 'Қате көшірілген';

/** Now and then two at once, of whom the second finds another row than he has read. */
async function correctsCell(walk: Walk, file: OldEntry): Promise<void> {
  const { dice } = walk;
  const corrects = () => {
    const field = dice().pick(['number', 'registeredAddress', 'patronymic'] as const) ?? 'number';
    const value = field === 'patronymic' ? 'Тұрарұлы' : `${dice().below(900)}-б`;
    return does(walk, 'corrects a row', whoOf(walk, file), (acting, deps) =>
      correctRow({ oldEntryId: file.id, field, value, reason, source }, acting, deps),
    );
  };
  if (dice().chance(0.2)) await Promise.all([corrects(), corrects()]);
  else await corrects();
}

const untied = { asker: [], confirmer: [] };

/** X265: the row is another’s, as a court has said, and the register has the name under both numbers. */
async function correctsPerson(walk: Walk, file: OldEntry): Promise<void> {
  const { dice, world, ledger } = walk;
  const { keyring, people } = world.deps;
  const { person } = await known(1 + dice().below(30 + ledger.ids.length), walk);
  const row = (await people.read(file.record.id))?.content as { surname: string; name: string; patronymic?: string };
  const { surname, name, patronymic = '' } = row;
  world.neighbours.knows({ iin: person.iin, surname, name, patronymic });
  const value = {
    oldEntryId: file.id,
    value: person.iin,
    reason,
    source: { kind: 'COURT', name: 'Сот актісі' },
  } as const;
  const named = async (actor: StaffActor) => ({ ...actor, person: await keyring.personOf(iinOfStaff(actor)) });
  const [by, head] = [await named(whoOf(walk, file)), await named(officeOf(file).heads[0])];
  const { persons } = world.neighbours;
  const asked = await knocksFor(walk, 'asks whose a row is', (now, deps) =>
    askPersonCorrection(value, { by, now }, { ...deps, persons }),
  );
  if (!asked?.ok) return;
  const now = world.deps.clock.now();
  const request = confirmed(asked.value, head, { now, ties: untied });
  if (!request.ok) return;
  const content = await contentOf('rowPerson', asked.value, world.deps);
  await does(walk, 'corrects whose a row is', by, (acting, deps) =>
    correctPerson(content, acting, { ...deps, persons }, request.value),
  );
}
