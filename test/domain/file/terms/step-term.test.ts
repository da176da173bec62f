import { describe, expect, it } from 'vitest';
import { allocation } from '#domain/allocation/kind.ts';
import { allocationStatuses } from '#domain/allocation/status.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { type AmendmentStatus, amendmentStatuses } from '#domain/amendment/status.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { complaintStatuses } from '#domain/complaint/status.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { termOfStep } from '#domain/file/terms/step-term.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { homeVisitStatuses } from '#domain/home-visit/status.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { kinds } from '#domain/kinds.ts';
import { offer } from '#domain/offer/kind.ts';
import { offerStatuses } from '#domain/offer/status.ts';
import { complaintActIds } from '#domain/regulation/complaints/acts.ts';
import { allocationParts, anAllocation, anOffer, offerParts } from '#test/builders/allocations/an-offer.ts';
import { amendmentParts, anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { aComplaint, complaintParts } from '#test/builders/complaints/a-complaint.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';

const complaints = complaintStatuses.flatMap((status) =>
  complaintActIds.flatMap((act) =>
    ([{ level: 'first' }, { level: 'second' }, { level: 'second', isFiledAbove: true }] as const).flatMap((lies) =>
      complaintParts.map((parts) => aComplaint({ status, about: { act }, ...lies, ...parts })),
    ),
  ),
);

/** Whoever leaves is asked nothing, and nobody drafts or signs it. */
const isOfLeaving = (status: AmendmentStatus): boolean => ['REVOCABLE', 'IN_FORCE', 'FINAL'].includes(status);

/** What brings a decision into these, and no other. */
const onlyThere: Partial<Record<AmendmentStatus, Partial<Amendment>>> = {
  HEARING_AWAITED: { isToBeHeard: true },
  AWAITING_CONFIRMATION: { purpose: 'RESTORATION', ground: 'OWN_ERROR' },
};

/** Files of each kind with a machine, in every status and on every way. */
const filesOf: Readonly<Record<string, readonly FileState[]>> = {
  [application.prefix]: applicationStatuses.flatMap(casesIn),
  [amendment.prefix]: amendmentStatuses.flatMap((status) =>
    amendmentParts
      .filter(({ purpose }) => purpose !== 'LEAVING' || isOfLeaving(status))
      .map((parts) => anAmendment({ status, ...parts, ...onlyThere[status] })),
  ),
  [complaint.prefix]: complaints,
  [homeVisit.prefix]: homeVisitStatuses.map((status) => aVisit({ status })),
  [offer.prefix]: offerStatuses.flatMap((status) => offerParts.map((parts) => anOffer({ status, ...parts }))),
  [allocation.prefix]: allocationStatuses.flatMap((status) =>
    allocationParts.map((parts) => anAllocation({ status, ...parts })),
  ),
  [inventory.prefix]: [],
};

const withMachines = kinds.filter(({ startsOn }) => Object.keys(startsOn).length > 0);
const waiting = ({ steps }: Kind) => Object.entries(steps).filter(([, { role, waits }]) => role || waits === true);

describe('a step that waits for somebody, of whatever kind', () => {
  it.each(withMachines.map((kind) => [kind.prefix, kind] as const))('%s: stands by a term in every file', (_, kind) => {
    const files = filesOf[kind.prefix] ?? [];
    for (const [step] of waiting(kind)) {
      const due = files.filter(
        (file) => kind.steps[step]?.status === file.status || kind.steps[step]?.alsoIn?.includes(file.status),
      );
      expect([step, due.length > 0]).toEqual([step, true]);
      for (const file of due) {
        const term = termOfStep(kind, file, step) ?? 'none';
        expect(Object.keys(kind.termTable)).toContain(term);
        expect(Object.keys(kind.terms(file)), `${step} in ${file.status}`).toContain(term);
      }
    }
  });

  it.each(withMachines.map((kind) => [kind.prefix, kind] as const))(
    '%s: or for files of another kind, each step of which does',
    (_, kind) => {
      for (const { waits } of Object.values(kind.steps)) {
        if (typeof waits !== 'object') continue;
        const other = kinds.find(({ prefix }) => prefix === waits.filesOf);
        expect(other && waiting(other).length).toBeGreaterThan(0);
      }
    },
  );
});

describe('a complaint', () => {
  const termAt = (step: string, parts: Parameters<typeof aComplaint>[0]) =>
    termOfStep(complaint, aComplaint(parts), step);

  it('stands by the days of the instance before which it lies, for the answer and for who reviews it (11, X169)', () => {
    const [first, second] = [{ level: 'first' }, { level: 'second' }] as const;
    expect(['name-reviewer', 'draft-answer', 'sign-answer', 'send-answer'].map((step) => termAt(step, first))).toEqual([
      ...['naming', 'answering', 'answering', 'answering'],
    ]);
    expect(['name-reviewer', 'draft-answer', 'sign-answer', 'send-answer'].map((step) => termAt(step, second))).toEqual(
      [...['namingAbove', 'second', 'second', 'second']],
    );
  });

  it('about his own paper is the head’s for three working days, until he has signed what undoes it (APPK 91, X169)', () => {
    const own = { about: { act: 'REFUSAL' } } as const;
    expect(termAt('name-reviewer', own)).toBe('forwarding');
    expect(termAt('sign-answer', { ...own, isConceded: true })).toBe('forwarding');
    expect(termAt('sign-answer', own)).toBe('answering');
    expect(termAt('sign-answer', { isConceded: true })).toBe('answering');
    expect(termAt('name-reviewer', { ...own, level: 'second' })).toBe('namingAbove');
    expect(Object.keys(complaint.terms(aComplaint(own)))).not.toContain('naming');
  });
});

describe('a visit at home', () => {
  it('is due within ten days until somebody stands at the door, and then when its outcome is to be entered (X177, X179)', () => {
    const at = (status: 'SCHEDULED' | 'AT_HOME') => termOfStep(homeVisit, aVisit({ status }), 'make-visit');
    expect([at('SCHEDULED'), at('AT_HOME')]).toEqual(['visit', 'outcome']);
  });
});
