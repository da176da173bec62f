// 13: somebody who cannot come asks for a visit at home, by himself, by telephone, or through whoever comes to a desk for him.
import { requestVisit } from '#casework/acts/visiting/request-visit.ts';
import { cancelVisit } from '#casework/acts/visiting/schedule-visit.ts';
import type { FileState } from '#domain/file/state.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { wishStands } from '#domain/home-visit/rules/wishing.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { contactCentre } from '../offices.ts';
import { does, known, numberOf, recipient, type Walk } from '../walk.ts';
import { offers } from './visiting.ts';

export async function asksForVisit(walk: Walk): Promise<void> {
  const { dice, ledger } = walk;
  if (dice().chance(0.1)) return takesWishBack(walk);
  const waits = dice().chance(0.8) ? dice().pick(ledger.ids.filter((id) => isReady(ledger.files.get(id)))) : undefined;
  const applicant = waits && (ledger.files.get(waits) as { applicant?: string }).applicant;
  const n = applicant && numberOf(walk, applicant);
  if (n) return asksForVisitOf(walk, n);
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
  const brings = dice().chance(0.9) ? lyingReady(walk, id) : undefined;
  const wish = dice().chance(brings === undefined ? 0.3 : 0.02) ? { resultToo: true as const } : {};
  const asked = {
    ...({ person: { ...person, iin, surname, name, patronymic }, cannotCome: true as const, district } as const),
    ...{ address: 'Орал, Достық 1', phone: '+77011234567', documents: 'Өтініш, куәлік, 7-құжат' },
    ...{ brings, ...wish },
  };
  if (!by) return;
  const file = await does(walk, brings ? 'asks for a result at home' : 'asks for a visit', by.actor, (acting, deps) =>
    requestVisit(asked, acting, deps),
  );
  if (file && brings && dice().chance(0.7)) await offers(walk, file as HomeVisit);
}

const isReady = (file: FileState | undefined): boolean => file?.status === 'READY_FOR_COLLECTION';

/** His request whose result lies at a desk, or now and then one that is on its way there. */
const lyingReady = ({ ledger, dice }: Walk, person: string): string | undefined =>
  ledger.ids.findLast((each) => {
    const { applicant, status } = ledger.files.get(each) as { applicant?: string; status: string };
    return (
      applicant === person && (status === 'READY_FOR_COLLECTION' || (status === 'ON_ITS_WAY' && dice().chance(0.1)))
    );
  });

/** That the result be brought too, while that is wished, before its package is taken or after; now and then of a visit with which nothing was. */
async function takesWishBack(walk: Walk): Promise<void> {
  const { ledger, dice } = walk;
  const visits = ledger.ids.flatMap((id) => {
    const file = ledger.files.get(id);
    return file && id.startsWith(`${homeVisit.prefix}_`) ? [file as HomeVisit] : [];
  });
  const file = dice().pick(visits.filter((each) => wishStands(each) || dice().chance(0.02)));
  const isTaken = file?.status === 'PACKAGE_TAKEN';
  const said = { visitId: file?.id ?? '', reason: 'Өзі келеді', ...(isTaken ? {} : { wishAlone: true as const }) };
  if (file)
    await does(walk, 'takes the wish for a result back', contactCentre, (acting, deps) =>
      cancelVisit(said, acting, deps),
    );
}
