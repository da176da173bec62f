export interface Token {
  readonly step: string;
  readonly token: string;
  /** how often the step was to be done once more when it was opened (X43) */
  readonly round: number;
}

/** Tokens never leave the server; every one kept is answered. */
export interface Tokens {
  keep(caseId: string, token: Token): Promise<void>;
  of(caseId: string): Promise<readonly Token[]>;
  forget(caseId: string, token: Token): Promise<void>;
}

/** What a machine begins with; a watch of a term begins as if the clock had answered it. */
type MachineInput = Readonly<Record<string, string | number | { readonly outcome: string; readonly seconds: number }>>;

export interface Machines {
  /** An execution of that name that exists already counts as started. */
  start(machine: string, name: string, input: MachineInput): Promise<void>;
  /** An execution of that name that does not exist, or does not run, counts as stopped. */
  stop(machine: string, name: string): Promise<void>;
  /** A token that is settled, timed out or unknown counts as answered. */
  answer(token: string, output: { readonly outcome: string }): Promise<void>;
  fail(token: string, error: string): Promise<void>;
}
