import type { StatusAnswer } from '#casework/asking/status-answer.ts';
import { words } from '#domain/words.ts';
import { citizenOf, decide, draftsOnPortal, formOf, namesExecutor } from '#infra/local/acting/deeds.ts';
import { type Player, until, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { cast } from '#infra/local/people/local-citizens.ts';
import type { DemoStage } from './stage.ts';

const missed = (who: Player, caseId: string, term: string) =>
  until(who, caseId, (theCase) => theCase.missed.some((miss) => miss.term === term));
const minutesAfter = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** The executor sleeps through the 25 days and then the 30: recorded, rung, seen by the citizen; and the late work still finishes. */
export async function sleepingExecutor(stage: DemoStage): Promise<void> {
  const teller = stage.story(
    words(
      '7. Орындаушы 25 күнді де, 30 күнді де өткізіп алды (5.4, 10.11)',
      '7. Исполнитель проспал и 25 дней, и 30 (5.4, 10.11)',
      '7. The executor sleeps through the 25 days and then the 30 (5.4, 10.11)',
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
    const rings = await stage.alarmRings(term === 'total' ? 'TermMissedTotal' : 'TermMissedExamination');
    stage.say(
      rings
        ? words('CloudWatch дабылы: ALARM', 'Сигнал CloudWatch: ALARM', 'CloudWatch alarm: ALARM')
        : words('CloudWatch дабылы үнсіз', 'Сигнал CloudWatch молчит', 'the CloudWatch alarm is silent'),
    );
  }
  await whatTheCitizenSees(stage, citizen, caseId);
  await decide(stage.official('executor'), { caseId, kind: 'notice' });
  await head.does('signPapers', { caseIds: [caseId] });
  await untilStatus(citizen, caseId, 'ISSUED');
  await teller.tell(caseId);
}

async function whatTheCitizenSees(stage: DemoStage, citizen: Player, caseId: string): Promise<void> {
  const status = await citizen.does<ReturnType<typeof StatusAnswer.parse>>('readStatus', { caseId });
  stage.say(status.publicStatus);
  for (const { label } of status.flags) stage.say(label);
  if (status.deemedRefusal) stage.say(status.deemedRefusal.text);
}
