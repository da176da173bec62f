import type { StaffRole } from '../actor.ts';
import type { Application } from './application.ts';
import type { ApplicationStatus } from './status.ts';
import type { TermId } from './terms.ts';

export type HumanStep = '8.7' | '5.2' | '5.3' | '5.4' | '5.5' | '5.6' | '5.7';

interface HumanStepRow {
  readonly role: StaffRole;
  /** the status in which this step is due */
  readonly status: ApplicationStatus;
  readonly term: TermId;
}

/** The steps a person answers, each with its role, its status and the term that runs beside it. */
export const humanSteps = {
  '8.7': { role: 'operator', status: 'AWAITING_OPERATOR_SIGNATURE', term: 'intake' },
  '5.2': { role: 'registrar', status: 'ACCEPTED', term: 'registration' },
  '5.3': { role: 'head', status: 'AWAITING_RESOLUTION', term: 'resolution' },
  '5.4': { role: 'executor', status: 'UNDER_EXAMINATION', term: 'examination' },
  '5.5': { role: 'head', status: 'AWAITING_SIGNATURE', term: 'signature' },
  '5.6': { role: 'registrar', status: 'AWAITING_SENDING', term: 'sending' },
  '5.7': { role: 'operator', status: 'READY_FOR_COLLECTION', term: 'keeping' },
} as const satisfies Record<HumanStep, HumanStepRow>;

export const isHumanStep = (step: string): step is HumanStep => step in humanSteps;

/** The organisation whose tray holds the step: the centre of filing, or the provider. */
export function organisationOf(theCase: Application, step: HumanStep): string {
  const organisation = humanSteps[step].role === 'operator' ? theCase.centre : theCase.provider;
  if (!organisation) throw new Error(`no organisation for step ${step}`);
  return organisation;
}
