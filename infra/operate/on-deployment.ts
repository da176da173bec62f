import type { Language } from '#domain/words.ts';
import { runTask } from '#infra/running/run-task.ts';
import { type Deployment, findDeployment } from './deployment.ts';

/** Tells whoever has asked; no line ends with a blank. */
export type Tell = (...lines: readonly string[]) => void;

const tell: Tell = (...lines) => {
  for (const line of lines.flatMap((text) => text.split('\n'))) console.log(line.trimEnd());
};

type Act = (deployment: Deployment, tell: Tell, language: Language) => Promise<void>;

/** The frame of every operator's command about a Kezek that is deployed: it says first which one that is. */
export const onDeployment = (act: Act, asked: () => Language = () => 'en'): Promise<void> =>
  runTask(async () => {
    const language = asked();
    const deployment = await findDeployment(process.env, language);
    tell(deployment.where);
    await act(deployment, tell, language);
  });
