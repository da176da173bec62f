import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '#domain/words.ts';
import type { CaseView } from '#http/views/files/case-view.ts';
import type { StackContents } from '#infra/local/stack/stack.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import type { Answered, Input } from './ask.ts';
import { blankPdf } from './blank-pdf.ts';
import { expectedOf } from './expected-answer.ts';
import { perform } from './perform.ts';
import { personOf } from './person.ts';

/** Someone of the local cloud who acts over HTTP by the names of the operations, signing where it is due. */
export interface Player {
  readonly login: string;
  /** Throws Advice when the API answers with a problem. */
  does<T = CaseView>(operation: string, input?: Input): Promise<T>;
  /** Whatever the answer is. */
  tries(operation: string, input?: Input): Promise<Answered>;
}

/** Where people act, and who they may be. */
export interface Scene {
  readonly stack: StackFacts;
  readonly people: Pick<StackContents, 'staff' | 'citizens'>;
  /** Kazakh if absent */
  readonly language?: Language;
}

export function player({ stack, people, language = 'kk' }: Scene, login: string): Player {
  const acting = { stack, person: personOf(login, people), language };
  const tries = (operation: string, input: Input = {}) => perform(acting, operation, input);
  return {
    login,
    tries,
    does: async <T>(operation: string, input?: Input) => {
      return expectedOf(`${login} ${operation}`, await tries(operation, input)) as T;
    },
  };
}

/** A scan of one page, as small as a PDF can be; answers its path. */
export function scanOf(stack: StackFacts, what: string): string {
  const folder = join(stack.folder, 'scans');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${what}.pdf`);
  writeFileSync(file, blankPdf(what));
  return file;
}

/** How long somebody waits for what machines do: each function of a slow machine may take half a minute to begin. */
export const patienceSeconds = 180;

/** Reads a case until it is as awaited; the machines work between. */
export async function until(who: Player, caseId: string, awaited: (theCase: CaseView) => boolean): Promise<CaseView> {
  const end = Date.now() + patienceSeconds * 1000;
  for (;;) {
    const theCase = await who.does('readCase', { caseId });
    if (awaited(theCase)) return theCase;
    if (Date.now() > end)
      throw new Advice(`Waited ${patienceSeconds} s in vain: ${theCase.status}, held ${JSON.stringify(theCase.holds)}`);
    await pause(250);
  }
}

/** Until a person's step is open, or the case stands where it should. */
export const untilTask = (who: Player, caseId: string, step: string) =>
  until(who, caseId, ({ task }) => task?.step === step);
export const untilStatus = (who: Player, caseId: string, status: string) =>
  until(who, caseId, (theCase) => theCase.status === status);
