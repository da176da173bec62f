import type { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import { words } from '#domain/words.ts';
import { citizenOf, decide, draftsOnPortal, formOf, namesExecutor } from '#infra/local/acting/deeds.ts';
import { type Player, until, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import { alarmWords } from './demo-words.ts';
import type { DemoStage } from './stage.ts';

const missed = (who: Player, caseId: string, term: string) =>
  until(who, caseId, (theCase) => theCase.missed.some((miss) => miss.term === term));
const minutesAfter = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** The executor sleeps through the 25 days and then the 30: recorded, rung, seen by the citizen; and the late work still finishes. */
export async function sleepingExecutor(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '7. Орындаушы екі мерзімді де өткізіп алды: қарауға 25 күн, қызметке 30 күн (5.4, 10.11)',
      '7. Исполнитель пропустил оба срока: 25 дней на рассмотрение и 30 дней на услугу (5.4, 10.11)',
      '7. The executor misses both terms: the 25 days of the examination and the 30 of the service (5.4, 10.11)',
    ),
  );
  const citizen = stage.as(cast.late);
  const head = stage.official('head');
  const { id: caseId } = await draftsOnPortal(citizen, stage.stack, {
    form: formOf(citizenOf(cast.late), { provider: stage.provider }),
  });
  await citizen.does('submitRequest', { caseId });
  await untilTask(citizen, caseId, '5.2');
  await stage.official('registrar').does('registerRequest', { caseId, number: `${caseId.slice(-4)}-18` });
  await namesExecutor(head, caseId, stage.login('executor'));
  const { terms } = await untilTask(citizen, caseId, '5.4');
  await teller.tell(caseId);
  for (const term of ['examination', 'total'] as const) {
    const due = terms.find((one) => one.term === term)?.dueAt ?? stage.now;
    await stage.moveTo(minutesAfter(due, 1));
    await missed(citizen, caseId, term);
    await teller.tell(caseId);
    const alarm = term === 'total' ? 'TermMissedTotal' : 'TermMissedExamination';
    stage.say(alarmWords(alarm, await stage.alarmRings(alarm)));
  }
  await whatTheCitizenSees(stage, citizen, caseId);
  await decide(stage.official('executor'), { caseId, kind: 'notice' });
  await head.does('signPapers', { caseIds: [caseId] });
  await untilStatus(citizen, caseId, 'ISSUED');
  await teller.tell(caseId);
}

async function whatTheCitizenSees(stage: DemoStage, citizen: Player, caseId: string): Promise<void> {
  const status = await citizen.does<ReturnType<typeof StatusAnswer.parse>>('readStatus', { caseId });
  stage.say(status.publicStatus, ...status.flags.map(({ label }) => label));
  if (status.deemedRefusal) stage.say(status.deemedRefusal.text);
}
