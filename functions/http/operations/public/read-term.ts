import * as z from 'zod/mini';
import { isTerm, isTermOf } from '#domain/application/terms.ts';
import { spanOf } from '#domain/application/words/terms/term-span.ts';
import { ok, refused } from '#domain/result.ts';
import { word } from '#domain/text/texts.ts';
import { words } from '#domain/words.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { momentOf, TermAnswer, TermQuery } from '#http/shapes/term-query.ts';

const OfTerm = z.strictObject({ term: word(40, 'term') });

const otherChannel = words(
  'Бұл жолмен (портал немесе Мемлекеттік корпорация) берілген өтініште мұндай мерзім жоқ',
  'У заявления, поданного этим путем (портал или Государственная корпорация), такого срока нет',
  'A request filed through this channel has no such term',
);

/** Civil Code 172–176: when a term that starts at this moment ends, with every step of the reckoning; anyone may check it. */
export const readTerm = operation({
  name: 'readTerm',
  by: 'anyone',
  params: OfTerm,
  query: TermQuery,
  answer: TermAnswer,
  run: async ({ params, query, language }) => {
    const { channel } = query;
    if (!isTerm(params.term)) return refused(problem('NOT_FOUND'));
    if (!isTermOf(params.term, channel)) {
      return refused(
        problem('FIELDS_WRONG', {
          paragraph: '9.4, 10.11',
          fields: [{ field: 'query.channel', problem: 'TERM_NOT_OF_CHANNEL', cure: otherChannel }],
        }),
      );
    }
    const { derivation, startedAt: _, ...span } = spanOf(params.term, momentOf(query.from), { channel });
    return ok({
      body: {
        ...span,
        derivation: derivation.map(({ rule, source, text }) => ({ rule, source, text: text[language] })),
      },
    });
  },
});
