import type { Language, Words } from '#domain/words.ts';
import { linesOf, page } from './page.ts';

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

  /** Words beside the margin, each once. */
  say(...said: readonly Words[]): void {
    for (const text of new Set(said.map((each) => each[this.language])))
      this.tell(page(text, { first: '· ', next: '  ' }));
  }

  /** What stands on a paper. */
  show(paper: string): void {
    this.tell(page(paper, { first: '| ' }));
  }
}
