/** A failure that one sentence explains and cures; whoever runs the task sees the sentence and no stack. */
export class Advice extends Error {
  override readonly name = 'Advice';
  /** with which the task ends */
  readonly exitCode: number;
  constructor(sentence: string, { exitCode = 1, ...options }: ErrorOptions & { readonly exitCode?: number } = {}) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}

/** A task that asked the API ends by the class of its answer: 4 where it was refused, 5 where the service failed. */
export const exitCodeOf = (status: number): number => Math.floor(status / 100);
