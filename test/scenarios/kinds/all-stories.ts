import { allocationStories } from './allocation-stories.ts';
import { amendmentStories } from './amendment-stories.ts';
import { bringingStories } from './bringing-stories.ts';
import { complainedOfStories } from './complained-of-stories.ts';
import { complaintStories } from './complaint-stories.ts';
import { enquiryStories } from './enquiry-stories.ts';
import { inventoryStories } from './inventory-stories.ts';
import { offerStories } from './offer-stories.ts';
import { ownPaperStories } from './own-paper-stories.ts';
import { secondInstanceStories } from './second-instance-stories.ts';
import type { StoriesOfKind } from './story.ts';
import { visitStories } from './visit-stories.ts';

/** Of the request these are told of their own: late-people, neighbours-down and crash beside this folder. A new kind is a row. */
export const stories: readonly StoriesOfKind[] = [
  ...[amendmentStories, complainedOfStories],
  ...[complaintStories, ownPaperStories, secondInstanceStories],
  ...[visitStories, bringingStories],
  ...[allocationStories, offerStories, inventoryStories],
];

/** And one that only tests know, by which each way is tried. */
export const tried: readonly StoriesOfKind[] = [...stories, enquiryStories];

/** A step or walk by the name of its kind, and of what sets it apart. */
export const calledOf = ({ kind, way }: StoriesOfKind, step = kind.prefix) => (way ? `${step} ${way}` : step);
