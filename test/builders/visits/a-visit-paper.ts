import type { Issue } from '#casework/papers/paper.ts';
import {
  handedContent,
  nobodyContent,
  visitPaperBytes,
  visitRefusalContent,
  windowContent,
} from '#casework/papers/visit-paper.ts';
import { paperText } from '#http/views/paper-text.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aVisit, aWindow } from './a-visit.ts';

const window = { ...aWindow, by: 'staff_1', at: '2026-11-24T10:00:00.000Z' };

const contents = {
  VISIT_WINDOW: (typed, at) => windowContent(aVisit({ window }), { window: aWindow, who: typed, reason: typed }, at),
  VISIT_WINDOW_UNMADE: (typed, at) =>
    windowContent(
      aVisit({ status: 'NOBODY_CAME', unmade: [{ ...window, missedAt: at }] }),
      { window: aWindow, who: typed, reason: typed },
      at,
    ),
  VISIT_REFUSAL: (typed, at) => visitRefusalContent('NOT_PERSISTENT', typed, at),
  VISIT_REFUSAL_BARRED: (typed, at) => visitRefusalContent('ALREADY_REGISTERED', typed, at),
  VISIT_NOBODY: (_typed, at) => nobodyContent(aVisit({ window }), at),
  VISIT_CLOSED: (_typed, at) => nobodyContent(aVisit({ window, empty: [aWindow, aWindow] }), at),
  VISIT_RESULT: (typed, at) => handedContent({ who: typed, to: 'representative', receiptNumber: typed, at }),
} as const satisfies Record<string, (typed: string, at: string) => Parameters<typeof visitPaperBytes>[1]>;

/** A paper of a visit of which this text was typed wherever somebody types. */
export const visitPaper = (type: keyof typeof contents, typed: string, issue: Issue): Uint8Array =>
  visitPaperBytes(
    aVisit(),
    contents[type](typed, issue.issuedAt),
    { person: { ...citizen(1), name: typed }, cannotCome: true, phone: typed, address: typed, documents: typed },
    issue,
  );

/** Every paper of a visit, as it is printed with what was typed. */
export const visitPapers = (issue: Issue) => {
  const printing =
    (type: keyof typeof contents) =>
    async ({ typed }: { readonly typed: string }) =>
      paperText(visitPaper(type, typed, issue));
  return {
    VISIT_WINDOW: printing('VISIT_WINDOW'),
    VISIT_REFUSAL: printing('VISIT_REFUSAL'),
    VISIT_REFUSAL_BARRED: printing('VISIT_REFUSAL_BARRED'),
    VISIT_WINDOW_UNMADE: printing('VISIT_WINDOW_UNMADE'),
    VISIT_NOBODY: printing('VISIT_NOBODY'),
    VISIT_CLOSED: printing('VISIT_CLOSED'),
    VISIT_RESULT: printing('VISIT_RESULT'),
  };
};
