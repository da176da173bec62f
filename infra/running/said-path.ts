import { resolve } from 'node:path';

/** A path as it was typed, seen from where the person stands: npm and the launcher move every command to the clone's folder. */
export const saidPath = (typed: string, env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.INIT_CWD ?? process.cwd(), typed);
