import type { Language, Words } from '#domain/words.ts';
import { terminalColumns } from '#infra/running/wrapped.mjs';
import { linesOf, page } from './page.ts';

const digest = /\b([0-9a-f]{12})[0-9a-f]{52}\b/g;

/** The one mouth of the demonstration: silent from the moment that it is stopped, whatever a story still does. */
export class Voice {
  constructor(
    readonly language: Language,
    private readonly signal: AbortSignal,
  ) {}

  /** Lines as they are. */
  tell(text: string): void {
    if (!this.signal.aborted) console.log(text);
  }

  heading(...said: readonly Words[]): void {
    this.tell(`\n${said.map((each) => linesOf(each[this.language])).join('\n')}`);
  }

  /** Words beside the margin, in which something stands. */
  line(head: Words, said: Words): void {
    this.tell(page(said[this.language], { head: head[this.language] }));
  }

  /** Words beside the margin, each once. */
  say(...said: readonly Words[]): void {
    for (const text of new Set(said.map((each) => each[this.language])))
      this.tell(page(text, { first: '· ', next: '  ' }));
  }

  /** What a program has printed, each line as it was; of a digest as much as one compares by eye. */
  quote(printed: string): void {
    // A line of JSON has no blank at which it may end.
    const lines = printed.replaceAll(digest, '$1…').replaceAll(',"', ', "').split('\n');
    const printedAgain = lines.flatMap((line) => linesOf(line, terminalColumns() - 6).split('\n'));
    this.tell(printedAgain.map((line) => `    | ${line}`.trimEnd()).join('\n'));
  }

  /** What stands on a paper. */
  show(paper: string): void {
    this.tell(page(paper.trimEnd(), { first: '| ' }));
  }
}
