import type { Application } from '#domain/application/application.ts';
import { absentRegisters } from '#domain/application/rules/filing/absent-registers.ts';
import { whyUnconfirmed } from '#domain/application/rules/filing/refused-signature.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import { past } from '#domain/application/stages.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { Defect } from '#domain/regulation/documents/defects.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import type { Appeal } from '#domain/regulation/messages/phrases.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { appealTo, appealToCorporation, readAt } from './appeal.ts';
import { isFiledAgain, type Offer, promiseOf } from './place/moment-words.ts';

interface Told {
  readonly theCase: Application;
  /** when it is or was told */
  readonly at: Instant;
  /** when it is read again, where that is later */
  readonly now?: Instant;
  readonly defects: readonly Defect[];
  /** what the moment may become when it is filed again */
  readonly offer?: Offer;
}

/** The message by which a request ends without a result, and the facts that stand beside it. */
export interface EndingMessage {
  readonly id: 'M1' | 'M2' | 'M7' | 'M8' | 'M10';
  readonly message: Message;
  readonly appeal?: Appeal;
}

type Teller = (told: Told) => EndingMessage;
const appealOf = ({ theCase, at, now = at }: Told): Appeal => readAt(appealTo(past('form', theCase), at), now);

const refiling = (status: ApplicationStatus, { theCase: { change }, offer }: Told) => ({
  moment: promiseOf({ status, change }, offer),
  isFiledAgain: isFiledAgain(offer),
});

const tellers = {
  DATA_UNAVAILABLE: (told) => ({
    id: 'M1',
    message: messages.M1({
      absent: absentRegisters(told.theCase),
      ...refiling('DATA_UNAVAILABLE', told),
    }),
  }),
  SIGNATURE_NOT_CONFIRMED: (told) => {
    const { fault, on } = whyUnconfirmed(told.theCase);
    const appeal = appealOf(told);
    const again = refiling('SIGNATURE_NOT_CONFIRMED', told);
    return { id: 'M7', appeal, message: messages.M7({ fault, on: on && localDate(on), ...again, appeal }) };
  },
  RETURNED_FOR_DEFECTS: (told) => {
    const id = told.theCase.channel === 'corporation' ? 'M2' : 'M8';
    const appeal = appealOf(told);
    const again = refiling('RETURNED_FOR_DEFECTS', told);
    return { id, appeal, message: messages[id]({ defects: told.defects, ...again, appeal }) };
  },
  PACKAGE_REFUSED: (told) => {
    const { theCase, at, now = at, defects } = told;
    const appeal = readAt(appealToCorporation(at), now);
    const centre = centreNameOf(centreOfFiling(theCase), localDate(at));
    const again = refiling('PACKAGE_REFUSED', told);
    return { id: 'M10', appeal, message: messages.M10({ centre, defects, ...again, appeal }) };
  },
} as const satisfies Partial<Record<ApplicationStatus, Teller>>;

export type ToldEnding = keyof typeof tellers;
export const isToldEnding = (status: ApplicationStatus): status is ToldEnding => Object.hasOwn(tellers, status);

/** M1, M2, M7, M8, M10: made here alone, for the paper that is given and for the status that repeats it. */
export const endingMessage = (ending: ToldEnding, told: Told): EndingMessage => tellers[ending](told);
