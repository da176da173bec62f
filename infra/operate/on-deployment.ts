import { runTask } from '#infra/running/run-task.ts';
import { type Deployment, findDeployment } from './deployment.ts';

/** Tells whoever has asked; no line ends with a blank. */
export type Tell = (...lines: readonly string[]) => void;

const tell: Tell = (...lines) => {
  for (const line of lines.flatMap((text) => text.split('\n'))) console.log(line.trimEnd());
};

/** The frame of every operator's command about a Kezek that is deployed: it says first which one that is. */
export const onDeployment = (act: (deployment: Deployment, tell: Tell) => Promise<void>): Promise<void> =>
  runTask(async () => {
    const deployment = await findDeployment();
    tell(deployment.where);
    await act(deployment, tell);
  });
