import type { CheckedForm } from '#domain/regulation/documents/documents.ts';

export const filedOn = '2017-10-04';
/** A form as far as the documents of its package are asked by it. */
export const form = (category: CheckedForm['category'], more: Partial<CheckedForm> = {}): CheckedForm => ({
  category,
  provider: 'uralsk',
  members: [],
  ...more,
});

/** A spouse, a child, and a child with disability. */
export const family = {
  members: [
    { ref: 'm1', relation: 'spouse', bornOn: '1985-05-05' },
    { ref: 'm2', relation: 'child', bornOn: '2006-03-03' },
    { ref: 'm3', relation: 'child', bornOn: '2010-04-04', isDisabledChild: true },
  ],
} as const;
