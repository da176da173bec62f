import type { FormSoFar } from '#casework/papers/form.ts';
import { words } from '#domain/words.ts';
import {
  citizenOf,
  type Decision,
  decide,
  draftsOnPortal,
  entersAtDesk,
  formOf,
  namesExecutor,
} from '#infra/local/acting/deeds.ts';
import { type Player, scanOf, until, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import type { DemoStage } from './stage.ts';
import type { Teller } from './teller.ts';
import { refusalTexts } from './written.ts';

/** Where it is played, who tells it, and by whose eyes. */
interface Told {
  readonly stage: DemoStage;
  readonly teller: Teller;
  readonly watcher: Player;
}

/** 5.2–5.5: registrar, head, executor, head; each step told as it happens. */
export async function examine({ stage, teller, watcher }: Told, decision: Decision): Promise<void> {
  const { caseId } = decision;
  const [registrar, head, executor] = [stage.official('registrar'), stage.official('head'), stage.official('executor')];
  await untilTask(watcher, caseId, '5.2');
  await teller.tell(caseId);
  await registrar.does('registerRequest', { caseId, number: `${caseId.slice(-4)}-18` });
  await namesExecutor(head, caseId, stage.login('executor'));
  await teller.tell(caseId);
  await decide(executor, decision);
  await head.does('signPapers', { caseIds: [caseId] });
  await teller.tell(caseId);
}

/** A portal request signed with EDS that ends in a signed notice with its number and place (10.5–10.11). */
export async function noticeOnPortal(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '1. Портал: сұраныстан хабарламаға дейін (10)',
      '1. Портал: от запроса до уведомления (10)',
      '1. Portal: from the request to the notice (10)',
    ),
  );
  const citizen = stage.as(cast.portal);
  const { id: caseId } = await draftsOnPortal(citizen, stage.stack, {
    form: formOf(citizenOf(cast.portal), { provider: stage.provider }),
  });
  const from = stage.now;
  await citizen.does('submitRequest', { caseId });
  await examine({ stage, teller, watcher: citizen }, { caseId, kind: 'notice' });
  await untilStatus(citizen, caseId, 'ISSUED');
  await teller.tell(caseId);
  await whyThatDay(stage, citizen, from);
}

interface Reckoned {
  readonly derivation: readonly { readonly text: string }[];
}

/** Why the thirty days end on that day: each step of the reckoning, as anyone may ask for it. */
async function whyThatDay(stage: DemoStage, citizen: Player, from: string): Promise<void> {
  const asked = { term: 'total', channel: 'portal', from };
  const { derivation } = await citizen.does<Reckoned>('readTerm', asked);
  stage.say(
    words(
      'Отыз күннің соңғы күні қалай есептелді:',
      'Как вычислен последний из тридцати дней:',
      'How the last of the thirty days is reckoned:',
    ),
    ...derivation.map(({ text }) => words(text, text, text)),
  );
}

/** A Corporation request by a representative with a notarised power, during which a register is down, handed over at the desk (5, 8, 9). */
export async function noticeAtDesk(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '2. Корпорация: сенімхат бойынша өкіл, тізілім уақытша жауап бермейді (8, 9)',
      '2. Госкорпорация: представитель по доверенности, реестр временно не отвечает (8, 9)',
      '2. Corporation: a representative by power of attorney; a register is down for a while (8, 9)',
    ),
  );
  const operator = stage.official('operator');
  const form = formOf(citizenOf(cast.represented), { provider: stage.provider });
  const { id: caseId } = await entersAtDesk(operator, stage.stack, { form, now: stage.now, represented: true });
  await stage.setNeighbour('persons', 'down');
  await operator.does('handPackage', { caseId });
  await until(operator, caseId, ({ holds }) => holds.length > 0);
  await teller.tell(caseId);
  await stage.setNeighbour('persons', 'up');
  await stage.moveTo(new Date(Date.parse(stage.now) + 2 * 60_000).toISOString());
  await untilTask(operator, caseId, '8.7');
  await operator.does('signRequest', { caseId });
  await examine({ stage, teller, watcher: operator }, { caseId, kind: 'notice' });
  await untilTask(operator, caseId, '5.6');
  await stage.official('registrar').does('sendResult', { caseId });
  await untilTask(operator, caseId, '5.7');
  const { representation } = await operator.does<FormSoFar>('readForm', { caseId });
  const iin = representation?.representative.iin;
  await operator.does('handOverResult', { caseId, to: 'representative', iin, identityDocument });
  await teller.tell(caseId);
}

const refusalIn = (stage: DemoStage) => ({
  fact: stage.written(refusalTexts.fact),
  source: stage.written(refusalTexts.source),
  cure: stage.written(refusalTexts.cure),
});

/** A reasoned refusal: ground, facts with their source, cure and appeal (3, 5.4–5.5). */
export async function reasonedRefusal(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '3. Бас тарту туралы дәлелді жауап (3, 5.4)',
      '3. Мотивированный ответ об отказе (3, 5.4)',
      '3. A reasoned refusal (3, 5.4)',
    ),
  );
  const citizen = stage.as(cast.refused);
  const { id: caseId } = await draftsOnPortal(citizen, stage.stack, {
    form: formOf(citizenOf(cast.refused), { provider: stage.provider }),
  });
  await citizen.does('submitRequest', { caseId });
  await examine({ stage, teller, watcher: citizen }, { caseId, kind: 'refusal', texts: refusalIn(stage) });
  await untilStatus(citizen, caseId, 'ISSUED');
  await teller.tell(caseId);
  const { text } = await citizen.does<{ text: string }>('readPaper', { caseId, type: 'REASONED_REFUSAL' });
  stage.say(
    words('Құжаттың өзі, екі тілде:', 'Сам документ, на двух языках:', 'The paper itself, in Kazakh and Russian:'),
  );
  stage.show(text);
}

/** A return for defects, each with its cure; mended and filed again without retyping (10.9–10.10, X7). */
export async function returnedAndMended(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '4. Кемшіліктерге байланысты қайтару, түзету, қайта беру (10.10)',
      '4. Возврат из-за недостатков, исправление, повторная подача (10.10)',
      '4. Returned for defects, mended, filed again (10.10)',
    ),
  );
  const citizen = stage.as(cast.returned);
  const form = formOf(citizenOf(cast.returned), { provider: stage.provider });
  const { id: caseId } = await draftsOnPortal(citizen, stage.stack, { form, kinds: [] });
  await citizen.does('submitRequest', { caseId });
  await untilStatus(citizen, caseId, 'RETURNED_FOR_DEFECTS');
  await teller.tell(caseId);
  const again = stage.story(words('4а. Қайта беру', '4а. Повторная подача', '4a. Filed again'));
  const { id: mended } = await citizen.does('openRequest', { refiles: caseId });
  await citizen.does('startUpload', { caseId: mended, kind: 'D7', file: scanOf(stage.stack, 'D7') });
  await citizen.does('submitRequest', { caseId: mended });
  await untilTask(citizen, mended, '5.2');
  await again.tell(mended);
  await citizen.does('withdrawRequest', { caseId: mended });
  await again.tell(mended);
}
