import { citizen } from '#test/builders/people/a-citizen.ts';
import { aRound } from './allocating.ts';
import { officials } from './cast.ts';
import { complaining } from './complaining.ts';
import { onTheList } from './on-a-list.ts';

const { controller, otherController } = officials;

/** The first of a list was silent, and whoever stands behind him is offered the dwelling. */
export async function offeredBehind({ days = 9 } = {}) {
  const one = await aRound();
  const { service, round } = one;
  await onTheList(service, 2);
  await service.skipDays(days);
  const verbs = complaining(service);
  const offer = async () => (await one.theRound(round)).lots[0]?.offer ?? '';
  return {
    ...one,
    ...verbs,
    offer,
    /** how his offer and the dwelling stand, and what is waited for */
    async stands(offerId: string) {
      const [{ status, holds }, home] = [await one.theOffer(offerId), await one.theDwelling(one.home)];
      return [status, holds['check-candidate']?.cause, home.complaints?.length ?? 0];
    },
    /** who stands behind takes it */
    async takesIt() {
      const offerId = await offer();
      await one.answers(offerId, true, citizen(2));
      return offerId;
    },
    /** the body above answers */
    async isAnswered(id: string, said: Parameters<typeof verbs.draftsAnswer>[1] = {}) {
      await verbs.namesReviewer(id, controller.staff, otherController);
      await verbs.draftsAnswer(id, said, controller);
      await verbs.signsAnswer(id, otherController);
    },
    async decidesAbout(offerId: string) {
      await one.drawsMinutes(offerId);
      await one.signsMinutes(offerId);
      return one.decides(offerId);
    },
  };
}
