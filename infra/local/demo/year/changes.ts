import { localDate } from '#domain/time/local-date.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import { citizenOf, formOf } from '#infra/local/acting/deeds.ts';
import type { DemoStage } from '../stage.ts';
import { headOf } from './head-words.ts';
import type { Cast, Person } from './people.ts';
import { placeOf } from './places.ts';
import { type Filed, give, grant } from './requests.ts';
import * as said from './year-words.ts';

/** A relative of the local cloud as a line of the form. */
export function asMember(login: string) {
  const { iin, surname, name, patronymic, bornOn } = citizenOf(login);
  return { ref: 'member-1', iin, surname, name, patronymic, bornOn, relation: 'sibling' };
}

interface Change {
  readonly kind: 'list' | 'succession';
  readonly of?: string;
  readonly over?: Readonly<Record<string, unknown>>;
}

/** A change is a request of its own, by the same steps (X55): filed, examined and signed. */
async function changed(stage: DemoStage, person: Person, { kind, of, over }: Change): Promise<void> {
  const { provider } = stage;
  const change = { kind, provider, ...(of === undefined ? {} : { of }) };
  const { id: caseId } = await person.does<CaseView>('openRequest', { change });
  const reason = 'Жағдай өзгерді';
  await person.does('saveForm', {
    caseId,
    ...formOf(citizenOf(person.login), { provider, ...over, change: { kind, reason } }),
  });
  const { number = '', filedAt = stage.now } = await person.does('submitRequest', { caseId });
  stage.line(headOf(localDate(filedAt), '10.5'), said.changeFiledWords(person.name, said.changeNames[kind], number));
  const files: readonly Filed[] = [{ person, caseId }];
  await give(stage, files);
  await grant(stage, files);
}

/** One of the ten goes to the list of veterans: before whoever filed later there, by the same number and moment (X52). */
export async function changeList(stage: DemoStage, { changing, veteran }: Cast): Promise<void> {
  const [before, stood] = [await placeOf(changing), await placeOf(veteran)];
  await changed(stage, changing, { kind: 'list', over: { category: 'veterans' } });
  const [after, stands] = [await placeOf(changing), await placeOf(veteran)];
  stage.line(headOf(localDate(stage.now), '74'), said.changedWords(changing.name, after.listName, placedOf(after)));
  stage.holds(isSameKey(before, after) && after.list !== before.list, said.facts.sameKey);
  stage.holds((stands.place ?? 0) - (stood.place ?? 0) === 1, said.facts.behindMoved);
}

/** 73(2): a relative who has been on record for a year comes in the first one's place. */
export async function succeed(stage: DemoStage, { first, successor }: Cast): Promise<void> {
  const before = await placeOf(first);
  await changed(stage, successor, { kind: 'succession', of: citizenOf(first.login).iin });
  const after = await placeOf(successor);
  stage.line(headOf(localDate(stage.now), '73(2)'), said.succeededWords(successor.name, first.name, placedOf(after)));
  stage.holds(isSameKey(before, after), said.facts.sameKey);
  stage.holds(after.place === before.place, said.facts.samePlace);
}

type Place = Awaited<ReturnType<typeof placeOf>>;

const placedOf = ({ place = 0, listSize }: Place) => ({ place, listSize });
const isSameKey = (one: Place, other: Place): boolean =>
  one.registerNumber === other.registerNumber && one.moment.at === other.moment.at;
