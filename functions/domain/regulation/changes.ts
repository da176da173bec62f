/** What may be changed of an entry on a list, each by a request of its own (X55). */
export const changeKinds = ['family', 'list', 'succession', 'transfer'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Which of them put somebody onto a list, so that need and category are shown as by whoever is registered (X133). */
export const comesOntoList: Readonly<Record<ChangeKind, boolean>> = {
  family: false,
  list: true,
  succession: false,
  transfer: true,
};
