import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { isPast, past, type Stage } from '#domain/application/stages.ts';
import { type ApplicationStatus, applicationStatuses } from '#domain/application/status.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

const everyStage = [
  'form',
  'filing',
  'signing',
  'sending',
  'resolution',
  'decision',
] as const satisfies readonly Stage[];

/** The last stage that every request in a status has passed; a draft may have none. */
const passed: Readonly<Record<ApplicationStatus, Stage | undefined>> = {
  OPENED: undefined,
  PACKAGE_REFUSED: 'form',
  DISCARDED: undefined,
  CHECKING_REGISTERS: 'filing',
  DATA_UNAVAILABLE: 'filing',
  AWAITING_OPERATOR_SIGNATURE: 'filing',
  CHECKING_SIGNATURE: 'signing',
  SIGNATURE_NOT_CONFIRMED: 'signing',
  BEING_SENT: 'signing',
  CHECKING_DOCUMENTS: 'sending',
  RETURNED_FOR_DEFECTS: 'sending',
  ACCEPTED: 'sending',
  AWAITING_RESOLUTION: 'sending',
  UNDER_EXAMINATION: 'resolution',
  AWAITING_SIGNATURE: 'resolution',
  AWAITING_SENDING: 'decision',
  ON_ITS_WAY: 'decision',
  READY_FOR_COLLECTION: 'decision',
  ISSUED: 'decision',
  WITHDRAWN: 'filing',
};
const upTo = (stage: Stage | undefined): readonly Stage[] =>
  stage ? everyStage.slice(0, everyStage.indexOf(stage) + 1) : [];

describe('a request in a status', () => {
  it.each(applicationStatuses)('%s has what the stages that it passed gave it', (status) => {
    const cases = casesIn(status);
    expect(cases.length).toBeGreaterThan(0);
    for (const theCase of cases)
      expect(everyStage.filter((stage) => isPast(stage, theCase))).toEqual(
        expect.arrayContaining([...upTo(passed[status])]),
      );
  });

  it('is no further than its story: what one part lacks is not past the stage', () => {
    const [filed] = casesIn('CHECKING_SIGNATURE');
    expect(filed && everyStage.filter((stage) => isPast(stage, filed))).toEqual(upTo('signing'));
    const nameless = { ...filed, provider: undefined } as Application;
    expect(() => past('filing', nameless)).toThrow('CHECKING_SIGNATURE and not past its filing');
  });
});
