import { describe, expect, it } from 'vitest';
import { offerView } from '#http/views/files/allocation-view.ts';
import { aRound } from './harness/allocating.ts';
import { head } from './harness/cast.ts';

type Round = Awaited<ReturnType<typeof aRound>>;

/** A further round over one more dwelling, and the offer that is made in it. */
async function offeredAgain({ entersDwelling, opens, theRound }: Round, flat: number): Promise<string> {
  const home = await entersDwelling({}, `Абай даңғылы, 7-үй, ${flat}-пәтер`);
  const [lot] = (await theRound(await opens(home))).lots;
  return lot?.offer ?? 'none';
}

/** Offers that are refused one after another, and the next. */
async function afterRefusals(many: number) {
  const the = await aRound();
  let { offerId } = the;
  for (let n = 1; n <= many; n++) {
    await the.answers(offerId, false);
    offerId = await offeredAgain(the, n);
  }
  await the.answers(offerId, true);
  await the.drawsMinutes(offerId);
  const file = await the.theOffer(offerId);
  const bytes = file.minutes && (await the.service.deps.documents.readPaper(file.minutes.paper));
  return { the, file, minutes: new TextDecoder().decode(bytes) };
}

describe('offers that somebody has refused before (X211)', () => {
  it.each([
    [0, undefined, false],
    [2, 2, false],
    [3, 3, true],
  ])('%i of them: the offer shows %s, and the minutes say so: %s', async (many, shown, isSaid) => {
    const { the, file, minutes } = await afterRefusals(many);
    const now = the.service.deps.clock.now();
    expect(offerView(file, { actor: head, now }).refusedBefore).toBe(shown);
    for (const said of [
      `Бұрын бас тартқан ұсыныстар саны: ${many}`,
      `Отказов от прежних предложений: ${many}`,
      `Earlier offers that were refused: ${many}`,
    ])
      expect(minutes.includes(said)).toBe(isSaid);
  });

  it('bear on nothing: he is asked first again, and is housed', async () => {
    const { the, file } = await afterRefusals(3);
    expect(file).toMatchObject({ passedOver: 0 });
    await the.signsMinutes(file.id);
    await the.decides(file.id);
    expect((await the.theEntry())?.status).toBe('HOUSED');
  });

  it('are none where he was silent', async () => {
    const the = await aRound();
    await the.service.skipDays(12);
    expect((await the.theOffer(the.offerId)).status).toBe('LAPSED');
    expect((await the.theOffer(await offeredAgain(the, 1))).refusedBefore).toBeUndefined();
  });
});
