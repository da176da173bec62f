import { setTimeout as pause } from 'node:timers/promises';
import { addDays, localDate, localInstant } from '#domain/time/local-date.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import { words } from '#domain/words.ts';
import type { HomeVisitView } from '#http/views/files/home-visit-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { type Player, patienceSeconds, scanOf, untilTask } from '#infra/local/acting/players.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import { Advice } from '#infra/running/advice.ts';
import { type AskedOfTwo, confirms } from './second-person.ts';
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

const keptAtDesk = words(
  'Бұл орталық нәтижені үйге әкелмейді: ол бөлімде бір ай сақталады.',
  'Этот центр не привозит результат на дом: он хранится в отделе месяц.',
  'This centre brings no results home: it is kept at the desk for a month.',
);

interface Visited {
  readonly caseId: string;
  readonly visitId: string;
}

/** Decided as any other; where the centre brings results (X235), what was wished with the first visit becomes a visit by itself, at which the result is handed over (X262). */
export async function bringsResult(stage: DemoStage, teller: Teller, { caseId, visitId }: Visited): Promise<void> {
  const citizen = stage.as(cast.visited);
  const { resultWish: wish } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  if (wish) stage.say(wish.text);
  const operator = stage.official('operator');
  await examine({ stage, teller, watcher: operator }, { caseId, kind: 'notice' });
  await untilTask(operator, caseId, '5.6');
  await stage.official('registrar').does('sendResult', { caseId });
  await untilTask(operator, caseId, '5.7');
  await teller.tell(caseId);
  if (!wish) return stage.say(keptAtDesk);
  const { resultWish } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  const bringing = resultWish?.visit;
  if (!bringing) throw new Advice(`No visit came of the wish with ${visitId}: ${resultWish?.state}`);
  stage.say(resultWish.text);
  await handsOverAtHome(stage, operator, { caseId, visitId: bringing });
  await teller.tell(caseId);
}

/** X235, X274: handed over at the door against a receipt that was signed by hand, where there is no network; two enter it the next morning. */
async function handsOverAtHome(stage: DemoStage, operator: Player, { caseId, visitId }: Visited): Promise<void> {
  const citizen = stage.as(cast.visited);
  await untilAllowed(operator, visitId, 'OfferWindow');
  const from = await offersWindow(stage, operator, visitId);
  const at = localInstant(localDate(from), '14:40');
  await stage.moveTo(at);
  stage.say(
    words(
      `Нәтиже үйде тапсырылды, бірақ ол жерде де желі жоқ: адам қолхатқа қол қойды, нөмірі ${receiptNumber}.`,
      `Результат вручен на дому, но и там нет сети: человек расписался в получении, номер расписки ${receiptNumber}.`,
      `The result is handed over at home, but there is no network there either: its person signs a receipt, number ${receiptNumber}.`,
    ),
  );
  await stage.moveTo(nextOpening('corporation', localInstant(addDays(localDate(at), 1), '10:00')));
  await entersHandover(stage, operator, { caseId, visit: visitId, at });
  const { status, handed, publicStatus } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  stage.holds(status === 'RESULT_HANDED' && handed?.to === 'recipient' && handed.at === at, publicStatus);
  stage.say(publicStatus);
  stage.showHalf((await citizen.does<{ text: string }>('readVisitPaper', { visitId, type: 'VISIT_RESULT' })).text);
}

interface HandedLater {
  readonly caseId: string;
  readonly visit: string;
  readonly at: string;
}

/** X274: the operator enters the hour and the scan of that receipt; nothing is handed over in the system before a colleague has confirmed it. */
async function entersHandover(stage: DemoStage, operator: Player, { caseId, visit, at }: HandedLater): Promise<void> {
  const kind = 'emergency-receipt';
  const { documents } = await operator.does('startUpload', { caseId, kind, file: scanOf(stage.stack, kind) });
  const scan = documents.find((each) => each.kind === kind && each.broughtAt !== undefined)?.id;
  const atHome = { visit, receiptNumber, withoutNetwork: { at, scan } };
  const { iin } = citizenOf(cast.visited);
  const handover = { caseId, to: 'recipient', iin, identityDocument, atHome };
  await colleagueConfirms(stage, await operator.does<AskedOfTwo>('handOverResult', handover));
  stage.say(
    words(
      'Тапсырылғанын екінші қызметкер растады: жүйеге қолхаттағы уақытпен енгізілді.',
      'Вручение подтвердил второй работник: оно внесено по времени расписки.',
      'A second official has confirmed it: it is entered with the hour of the receipt.',
    ),
  );
}

/** X60: a colleague of the centre (where there is none, one of the city) reads what is asked, with the window and the scan, and confirms it. */
export const colleagueConfirms = (stage: DemoStage, asked: AskedOfTwo): Promise<void> =>
  confirms(stage.as(stage.provider === 'uralsk' ? 'uralsk-operator-2' : 'uralsk-operator'), asked);

/** Two in the afternoon of the next day on which the centre is open for it. */
async function offersWindow(stage: DemoStage, operator: Player, visitId: string): Promise<string> {
  const opening = nextOpening('corporation', localInstant(addDays(localDate(stage.now), 1), '13:00'));
  const from = localInstant(localDate(opening), '14:00');
  await operator.does('offerWindow', { visitId, from });
  return from;
}
