import type { Kind } from '../file/kind.ts';
import { allowed, conflict, relation } from './allowed-actions.ts';
import type { Complaint } from './complaint.ts';
import { officeOf } from './rules/offices.ts';
import { steps } from './steps.ts';

type Rights = Pick<
  Kind<Complaint>,
  'allowed' | 'relation' | 'conflict' | 'persons' | 'steps' | 'personal' | 'officeOf' | 'isSigned'
>;

/** While it is reviewed, whose task that is; else the task lies with the office. */
const reviewer = ({ status, reviewer: staff }: Complaint) => (status === 'UNDER_REVIEW' ? staff : undefined);

/** Who may do what with a complaint, and in whose tray its tasks lie; the rules ask it, too. */
export const rights: Rights = {
  allowed,
  relation,
  conflict,
  persons: ({ complainant, representatives = [], family, familyNames, notKin, namedSince }) => ({
    applicant: complainant,
    representatives,
    interested: family,
    interestedNames: familyNames,
    notKin,
    namedSince,
  }),
  steps,
  officeOf,
  isSigned: ({ answer }) => answer !== undefined,
  personal: {
    executor: { staff: reviewer, otherwise: 'head' },
    operator: { staff: reviewer, otherwise: 'operator' },
    qualityController: { staff: reviewer, otherwise: 'qualityController' },
    head: {
      staff: ({ actingHead }) => actingHead?.staff,
      at: ({ actingHead }) => actingHead?.organisation,
      otherwise: 'head',
    },
  },
};
