import { setTimeout as pause } from 'node:timers/promises';
import { addDays, localDate, localInstant } from '#domain/time/local-date.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import { words } from '#domain/words.ts';
import type { HomeVisitView } from '#http/views/files/home-visit-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { type Player, patienceSeconds, untilTask } from '#infra/local/acting/players.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import { Advice } from '#infra/running/advice.ts';
import type { DemoStage } from './stage.ts';
import { examine } from './stories.ts';
import type { Teller } from './teller.ts';

const receiptNumber = '18';

/** Reads the visit until this may be done with it; the machine works between. */
export async function untilAllowed(operator: Player, visitId: string, act: string): Promise<HomeVisitView> {
  for (let end = Date.now() + patienceSeconds * 1000; ; await pause(250)) {
    const file = await operator.does<HomeVisitView>('readVisit', { visitId });
    if (file.allowed.includes(act)) return file;
    if (Date.now() > end) throw new Advice(`Waited ${patienceSeconds} s in vain for ${act}: ${file.status}`);
  }
}

interface Visited {
  readonly caseId: string;
  readonly visitId: string;
}

/** Where the centre brings results (X235): what was wished with the first visit becomes a visit by itself, at which the result is handed over (X262). */
export async function bringsResult(stage: DemoStage, teller: Teller, { caseId, visitId }: Visited): Promise<void> {
  const citizen = stage.as(cast.visited);
  const { resultWish: wish } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  if (!wish) return;
  stage.say(wish.text);
  const operator = stage.official('operator');
  await examine({ stage, teller, watcher: operator }, { caseId, kind: 'notice' });
  await untilTask(operator, caseId, '5.6');
  await stage.official('registrar').does('sendResult', { caseId });
  await untilTask(operator, caseId, '5.7');
  const { resultWish } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  const bringing = resultWish?.visit;
  if (!bringing) throw new Advice(`No visit came of the wish with ${visitId}: ${resultWish?.state}`);
  stage.say(resultWish.text);
  await handsOverAtHome(stage, operator, { caseId, visitId: bringing });
}

/** X235, X263: handed over at the door against a receipt that was signed by hand, after the desk has closed; read from the cabinet. */
async function handsOverAtHome(stage: DemoStage, operator: Player, { caseId, visitId }: Visited): Promise<void> {
  const citizen = stage.as(cast.visited);
  await untilAllowed(operator, visitId, 'OfferWindow');
  const from = await offersWindow(stage, operator, visitId);
  await stage.moveTo(from);
  const { iin } = citizenOf(cast.visited);
  await operator.does('beginVisit', { visitId, iin, identityDocument, shown: 'SEEN' });
  await stage.moveTo(localInstant(localDate(from), '20:30'));
  const atHome = { visit: visitId, receiptNumber };
  await operator.does('handOverResult', { caseId, to: 'recipient', iin, identityDocument, atHome });
  const { status, handed, publicStatus } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  const brought = words(
    `Нәтиже үйде, бөлім жабылғаннан кейін тапсырылды: қолхат нөмірі ${receiptNumber}.`,
    `Результат вручен на дому, уже после закрытия отдела: номер расписки ${receiptNumber}.`,
    `The result is handed over at home, after the centre has closed: receipt number ${receiptNumber}.`,
  );
  stage.holds(status === 'RESULT_HANDED' && handed?.to === 'recipient', publicStatus);
  stage.say(brought, publicStatus);
  stage.showHalf((await citizen.does<{ text: string }>('readVisitPaper', { visitId, type: 'VISIT_RESULT' })).text);
}

/** Two in the afternoon of the next day on which the centre is open for it. */
async function offersWindow(stage: DemoStage, operator: Player, visitId: string): Promise<string> {
  const opening = nextOpening('corporation', localInstant(addDays(localDate(stage.now), 1), '13:00'));
  const from = localInstant(localDate(opening), '14:00');
  await operator.does('offerWindow', { visitId, from });
  return from;
}
