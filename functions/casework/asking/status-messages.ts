import type { Application } from '#domain/application/application.ts';
import type { DefectRef } from '#domain/application/event.ts';
import { absentRegisters } from '#domain/application/rules/absent-registers.ts';
import { centreOfFiling } from '#domain/application/rules/offices.ts';
import { whyUnconfirmed } from '#domain/application/rules/refused-signature.ts';
import { past } from '#domain/application/stages.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { appealTo } from '#domain/application/words/appeal.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import type { Defect } from '#domain/regulation/documents/documents.ts';
import { type Message, messages } from '#domain/regulation/messages/messages.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { StatusAnswer } from './status-answer.ts';

type Told = StatusAnswer['messages'][number];

/**
 * The failure message of a request that ended in one (M1, M2, M7, M8, M10), as it was told; a defect names the member of
 * the family by the form's own reference, since the form itself is not opened for a status.
 */
export function messagesOf(theCase: Application): Told[] {
  const at = theCase.reached.at(-1)?.at ?? theCase.openedAt;
  const tell = tellers[theCase.status];
  return tell ? [tell(theCase, at)] : [];
}

const tellers: Partial<Record<ApplicationStatus, (theCase: Application, at: Instant) => Told>> = {
  DATA_UNAVAILABLE: (theCase, at) => told('M1', at, messages.M1({ absent: absentRegisters(theCase) })),
  SIGNATURE_NOT_CONFIRMED: (theCase, at) => {
    const { fault, on } = whyUnconfirmed(theCase);
    return told('M7', at, messages.M7({ fault, on: on && localDate(on) }));
  },
  RETURNED_FOR_DEFECTS: (theCase, at) => {
    const id = theCase.channel === 'corporation' ? 'M2' : 'M8';
    const defects = defectsOf(theCase);
    return {
      ...told(id, at, messages[id]({ defects, appeal: appealTo(past('form', theCase), at) })),
      defects: shown(defects),
    };
  },
  PACKAGE_REFUSED: (theCase, at) => {
    const centre = centreNameOf(centreOfFiling(theCase), localDate(at));
    const defects = defectsOf(theCase);
    return {
      ...told('M10', at, messages.M10({ centre, defects, appeal: appealTo(past('form', theCase), at) })),
      defects: shown(defects),
    };
  },
};

const told = (id: Told['id'], at: Instant, { heading, body }: Message): Told => ({ id, at, heading, body });

const defectsOf = ({ defects = [], channel }: Application): Defect[] => defects.map((ref) => defectOf(ref, channel));

function defectOf({ code, documentKind, personRef }: DefectRef, channel: Application['channel']): Defect {
  const paragraph = channel === 'corporation' ? '9.2' : '10.9';
  return {
    code,
    documentKind,
    personRef,
    ...defectTexts[code],
    paragraph,
    source: documentKinds[documentKind].source,
  };
}

const shown = (defects: readonly Defect[]): NonNullable<Told['defects']> =>
  defects.map(({ documentKind, personRef, text, cure }) => ({
    documentKind,
    document: documentKinds[documentKind].name,
    personRef,
    text,
    cure,
  }));
