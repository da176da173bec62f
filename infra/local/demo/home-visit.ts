import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { bringsResults } from '#domain/regulation/visits/bringing.ts';
import { momentWords } from '#domain/time/date-words.ts';
import { addDays, lastOfMinute, localDate, localInstant } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { HomeVisitView } from '#http/views/files/home-visit-view.ts';
import { citizenOf, formOf } from '#infra/local/acting/deeds.ts';
import { type Player, scanOf, untilTask } from '#infra/local/acting/players.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import { bringsResult, colleagueConfirms, untilAllowed } from './result-at-home.ts';
import type { AskedOfTwo } from './second-person.ts';
import type { DemoStage } from './stage.ts';
import { visitDocuments } from './written.ts';

const receiptNumber = '17';

/** What whoever calls says at 1414: who cannot come, where he lives, what is to be taken in. */
function asked(stage: DemoStage) {
  const citizen = citizenOf(cast.visited);
  const { phone, registeredAddress: address } = formOf(citizen).applicant;
  const { iin, name, surname } = citizen;
  const named = surname === undefined ? { hasNoSurname: true } : { surname };
  const home = { district: stage.provider, address, phone, documents: stage.written(visitDocuments) };
  const wish = bringsResults(centreOf(stage.provider)) ? { resultToo: true } : {};
  return { person: { iin, name, ...named }, ...home, cannotCome: true, ...wish };
}

/** 13, X177: asked for by telephone, and a window offered; the paper that its person reads. */
async function setsWindow(stage: DemoStage, operator: Player, from: string): Promise<string> {
  const asking = await stage.as('contact-centre').does<HomeVisitView>('requestVisit', asked(stage));
  stage.say(
    words(
      'Бөлімге өзі келе алмайтын адам 1414 нөміріне қоңырау шалды, байланыс орталығы үйге баруды сұрады',
      'Звонок по номеру 1414: прийти в отдел человек не может, контакт-центр записал просьбу о выезде на дом',
      'Somebody who cannot come to a desk has called 1414, and the contact centre asks for a visit at home',
    ),
    asking.publicStatus,
  );
  await untilAllowed(operator, asking.id, 'OfferWindow');
  const offered = await operator.does<HomeVisitView>('offerWindow', { visitId: asking.id, from });
  stage.say(offered.publicStatus);
  const paper = { visitId: asking.id, type: 'VISIT_WINDOW' };
  stage.showHalf((await stage.as(cast.visited).does<{ text: string }>('readVisitPaper', paper)).text);
  return asking.id;
}

/** X60, X182: what the receipt of the visit says is entered the next morning, with its scan. */
async function entersReceipt(stage: DemoStage, operator: Player, visit: string, at: string): Promise<string> {
  const person = citizenOf(cast.visited);
  const form = formOf(person, { provider: stage.provider });
  const taken = { at, visit, receiptNumber };
  const { id: caseId } = await operator.does('openRequestAtDesk', { iin: person.iin, taken });
  await operator.does('saveForm', { caseId, ...form });
  for (const kind of ['application', 'identity-document', 'D7', 'emergency-receipt'])
    await operator.does('startUpload', { caseId, kind, file: scanOf(stage.stack, kind) });
  return caseId;
}

/** 13, X60, X182: a visit to whoever cannot come, at whose home there is no network; the moment is that of the taking. */
export async function visitWithoutNetwork(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '6а. Үйге бару: желі жоқ, құжаттар қолхатпен алынды (13)',
      '6а. Выезд на дом: сети нет, документы приняты по расписке (13)',
      '6a. A visit at home: no network, the documents are taken by a receipt (13)',
    ),
  );
  const operator = stage.official('operator');
  const day = addDays(localDate(stage.now), 2);
  const visitId = await setsWindow(stage, operator, localInstant(day, '14:00'));
  const takenAt = localInstant(day, '14:30');
  await stage.moveTo(takenAt);
  stage.say(
    words(
      `Үйде желі жоқ: қызметкер қолмен толтырылған қолхат береді, нөмірі ${receiptNumber}.`,
      `На дому нет сети: работник выдает расписку от руки, номер ${receiptNumber}.`,
      `There is no network at home: the operator gives a receipt by hand, number ${receiptNumber}.`,
    ),
  );
  await stage.moveTo(localInstant(addDays(day, 1), '10:00'));
  const caseId = await entersReceipt(stage, operator, visitId, takenAt);
  await colleagueConfirms(stage, await operator.does<AskedOfTwo>('askPaperIntake', { caseId }));
  stage.say(
    words(
      'Келесі күні қызметкер қолхатты енгізді, қабылданғанын екінші қызметкер растады.',
      'На следующий день работник внес расписку, прием подтвердил второй работник.',
      'The next day the operator enters the receipt, and a second official confirms the taking.',
    ),
  );
  await untilTask(operator, caseId, '8.7');
  await operator.does('signRequest', { caseId });
  await teller.tell(caseId);
  await tellMoment(stage, { caseId, visitId, takenAt });
  await bringsResult(stage, teller, { caseId, visitId });
}

interface Taken {
  readonly caseId: string;
  readonly visitId: string;
  readonly takenAt: string;
}

/** What the person reads: the moment of the taking at home, and that the visit is over. */
async function tellMoment(stage: DemoStage, { caseId, visitId, takenAt }: Taken): Promise<void> {
  const citizen = stage.as(cast.visited);
  const { priorityMoment } = await citizen.does<{ priorityMoment?: string }>('readCase', { caseId });
  const { kk, ru, en } = momentWords(takenAt);
  const moment = words(
    `Кезектілік уақыты – үйде қабылданған уақыт: ${kk}.`,
    `Момент очередности – момент приема на дому: ${ru}.`,
    `The priority moment is that of the taking at home: ${en}.`,
  );
  stage.holds(priorityMoment === lastOfMinute(takenAt), moment);
  const { status, request, publicStatus } = await citizen.does<HomeVisitView>('readVisit', { visitId });
  stage.holds(status === 'PACKAGE_TAKEN' && request === caseId, publicStatus);
  stage.say(moment, publicStatus);
}
