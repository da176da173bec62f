import type { Act } from './finding.ts';
import { linesOf } from './lines.ts';
import type { Source } from './source.ts';

/** The published line of an act, or its number alone where nothing else is told of it. */
export function textOf(source: Source, { list, sequence }: Act): string {
  for (const name of source.names()) {
    const [, of, from = '', to = ''] = /^lists\/([^/]+\/[^/]+)\/(\d+)-(\d+)\.jsonl$/.exec(name) ?? [];
    if (of !== list || sequence < Number(from) || sequence > Number(to)) continue;
    let at = Number(from);
    for (const { text } of linesOf(source, name, () => {})) {
      if (at === sequence && text.startsWith('{')) return text;
      at += 1;
    }
  }
  return `act ${sequence}`;
}
