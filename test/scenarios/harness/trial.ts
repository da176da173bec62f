// The runner tried on tiny fakes, without the domain.
import {
  type Execution,
  type HumanTaskInput,
  type MachineRunner,
  machineRunner,
  type World,
} from './machine-runner.ts';
import { skip } from './skipped-time.ts';

export interface Trial {
  readonly runner: MachineRunner;
  readonly opened: HumanTaskInput[];
  readonly calls: string[];
}

export type Answers = Record<string, readonly unknown[]>;

/** Fakes that give each task its answers in turn, the last for ever; an Error is thrown. */
export function trial(answers: Answers, openHumanTask: World['openHumanTask'] = async () => {}): Trial {
  const opened: HumanTaskInput[] = [];
  const calls: string[] = [];
  const answerInTurn = (name: string, script: readonly unknown[]) => {
    let turn = 0;
    return async () => {
      calls.push(name);
      const answer = script[Math.min(turn++, script.length - 1)];
      if (answer instanceof Error) throw answer;
      return answer;
    };
  };
  const tasks = Object.fromEntries(Object.entries(answers).map(([name, script]) => [name, answerInTurn(name, script)]));
  const runner = machineRunner({
    tasks,
    openHumanTask: async (input) => {
      opened.push(input);
      await openHumanTask(input);
    },
  });
  return { runner, opened, calls };
}

export const only = ({ runner }: Trial): Execution => {
  const [execution] = runner.executions();
  if (!execution) throw new Error('nothing was started');
  return execution;
};

export const lastOpened = ({ opened }: Trial): HumanTaskInput => {
  const task = opened.at(-1);
  if (!task) throw new Error('no task was opened');
  return task;
};

export const answer = async (the: Trial, outcome: string): Promise<void> => {
  await the.runner.succeed(lastOpened(the).taskToken, { outcome });
  await skip(1);
};

export const deskTasks: Answers = {
  'query-registers': [{ outcome: 'present' }],
  'send-request': [{ outcome: 'sent' }],
  'register-at-desk': [{ outcome: 'registered' }],
  'check-documents': [{ outcome: 'conform' }],
  'issue-receipt': [{ outcome: 'accepted' }],
};

export async function atDesk(answers: Answers = {}, openHumanTask?: World['openHumanTask']): Promise<Trial> {
  const the = trial({ ...deskTasks, ...answers }, openHumanTask);
  await the.runner.start('corporation-intake', 'case-1', { caseId: 'case' });
  await skip(1);
  return the;
}
