/** The machines of statemachines/, each named as its file, in the order of the regulation's annexes. */
export const machineNames = [
  'corporation-intake',
  'portal-intake',
  'examination',
  'amendment',
  'complaint',
  'home-visit',
  'allocation',
  'offer',
  'inventory',
  'deadline',
] as const;
export type MachineName = (typeof machineNames)[number];
