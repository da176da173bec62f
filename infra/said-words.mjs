// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

/** The words that people say to commands where only these are meant. */
export const languages = /** @type {const} */ (['kk', 'ru', 'en']);

/** The stages that one account may hold beside one another. */
export const stageNames = /** @type {const} */ (['dev', 'test', 'prod']);

/** What `npm run bench` measures. */
export const measureNames = /** @type {const} */ ([
  'numbers',
  'verification',
  'place',
  'waiting',
  'allocation',
  'register',
  'bundle',
  'cost',
  'month',
  'time',
]);

/** @typedef {(typeof measureNames)[number]} MeasureName */

/** The word of a restoration: short, since names of executions begin with it and have 80 characters. */
export const restorationWord = /^[a-z][a-z0-9]{0,7}$/;

/** How often `npm run bench` measures at most: each run needs lists of its own, at two providers. */
export const runsAtMost = 6;

/** The stories of `npm run demo`, in the order in which they are told. */
export const storyNames = /** @type {const} */ ([
  'portal',
  'desk',
  'refusal',
  'defects',
  'unknown',
  'other-key',
  'visit',
  'late',
  'year',
  'removal',
  'round',
  'inventory',
  'month',
]);

/** @typedef {(typeof storyNames)[number]} StoryName */
