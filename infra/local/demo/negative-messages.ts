import type { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import { words } from '#domain/words.ts';
import { citizenOf, draftsOnPortal, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { type Player, untilStatus } from '#infra/local/acting/players.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import type { DemoStage } from './stage.ts';

/** The message as its person reads it in the status. */
async function tellMessage(stage: DemoStage, reader: Player, caseId: string): Promise<void> {
  const { messages } = await reader.does<ReturnType<typeof StatusAnswer.parse>>('readStatus', { caseId });
  for (const { heading, body } of messages) stage.say(heading, body);
}

/** A register that answers does not know the recipient: the worker tells that the data cannot be obtained (8.5–8.6, M1). */
export async function unknownToTheRegister(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '5. Корпорация: мемлекеттік деректер қорында мәлімет жоқ (8.6)',
      '5. Госкорпорация: данных в государственной базе нет (8.6)',
      '5. Corporation: the state database does not have the data (8.6)',
    ),
  );
  const operator = stage.official('operator');
  const form = formOf(citizenOf(cast.unregistered), { provider: stage.provider });
  const { id: caseId } = await entersAtDesk(operator, stage.stack, { form, now: stage.now });
  await operator.does('handPackage', { caseId });
  await untilStatus(operator, caseId, 'DATA_UNAVAILABLE');
  await teller.tell(caseId);
  await tellMessage(stage, stage.as(cast.unregistered), caseId);
}

/** The request is signed with a key of somebody else: the signature is not confirmed (10.6–10.7, M7). */
export async function signedByAnother(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '6. Портал: ЭЦҚ-ның түпнұсқалығы расталмады (10.7)',
      '6. Портал: подлинность ЭЦП не подтверждена (10.7)',
      '6. Portal: the digital signature is not confirmed (10.7)',
    ),
  );
  const citizen = stage.as(cast.otherKey);
  const form = formOf(citizenOf(cast.otherKey), { provider: stage.provider });
  const { id: caseId } = await draftsOnPortal(citizen, stage.stack, { form });
  await citizen.does('submitRequest', { caseId, signWith: cast.portal });
  await untilStatus(citizen, caseId, 'SIGNATURE_NOT_CONFIRMED');
  await teller.tell(caseId);
  await tellMessage(stage, citizen, caseId);
}
