import type { Application } from './application.ts';

const form = ['form', 'provider', 'category', 'list'] as const;
const filing = [...form, 'number', 'filedAt', 'priorityMoment', 'intakeSequence', 'request'] as const;
const signing = [...filing, 'requestSignature'] as const;
const resolution = [...signing, 'sent', 'defects', 'executor', 'resolution'] as const;

/** What a request has for good once it has passed a stage, whatever becomes of it after. */
const stages = {
  /** 8.3, 10.5: the form is saved, and the list follows from its category */
  form,
  /** 8.1, 10.5: the package is handed over, or the signed request received; its place is fixed (X41) */
  filing,
  /** 8.7, 10.5: signed by the operator or the recipient */
  signing,
  /** 8.7, 10.8: received by the gateway */
  sending: [...signing, 'sent'],
  /** 5.3: an executor has it */
  resolution,
  /** 5.5: the head has signed the result, and whatever he signed had been drafted */
  decision: [...resolution, 'draft', 'result'],
} as const satisfies Record<string, readonly (keyof Application)[]>;
export type Stage = keyof typeof stages;

/** A request past a stage: nothing that the stage gave it is asked for twice. */
export type Past<S extends Stage> = Application & {
  readonly [Part in (typeof stages)[S][number]]-?: NonNullable<Application[Part]>;
};
export type FiledApplication = Past<'filing'>;

export const isPast = <S extends Stage>(stage: S, theCase: Application): theCase is Past<S> =>
  stages[stage].every((part) => theCase[part] !== undefined);

/** The same request, by the type of a stage that its status says it has passed; anything else is a surprise. */
export function past<S extends Stage>(stage: S, theCase: Application): Past<S> {
  if (!isPast(stage, theCase)) throw new Error(`${theCase.id} is ${theCase.status} and not past its ${stage}`);
  return theCase;
}
