// 13: somebody who cannot come asks for a visit at home, by himself, by telephone, or through whoever comes to a desk for him.
import { requestVisit } from '#casework/acts/visiting/request-visit.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { contactCentre } from '../offices.ts';
import { does, known, recipient, type Walk } from '../walk.ts';

export async function asksForVisit(walk: Walk): Promise<void> {
  const { dice, ledger } = walk;
  await asksForVisitOf(walk, 1 + dice().below(10 + Math.floor(ledger.ids.length / 2)));
}

/** A visit to the citizen of that number, asked for now and then in somebody else's cabinet. */
export async function asksForVisitOf(walk: Walk, n: number): Promise<void> {
  const { dice } = walk;
  const { person, id } = await known(n, walk);
  const stranger = await known(n + 1, walk);
  const by = dice().weighed([
    { weight: 50, actor: recipient(id) },
    { weight: 30, actor: contactCentre },
    { weight: 15, actor: officials.operator },
    { weight: 2, actor: recipient(stranger.id) },
    { weight: 2, actor: officials.registrar },
  ]);
  const { iin, surname, name, patronymic } = citizen(n);
  const district = dice().chance(0.97) ? 'uralsk' : 'borili';
  const asked = {
    ...({ person: { ...person, iin, surname, name, patronymic }, cannotCome: true as const, district } as const),
    ...{ address: 'Орал, Достық 1', phone: '+77011234567', documents: 'Өтініш, куәлік, 7-құжат' },
  };
  if (by) await does(walk, 'asks for a visit', by.actor, (acting, deps) => requestVisit(asked, acting, deps));
}
