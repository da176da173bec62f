/** What a fact is known from; a name of the very document or register stands beside it. */
export const sourceKinds = ['REGISTER', 'COURT', 'DOCUMENT', 'STATEMENT'] as const;
export type SourceKind = (typeof sourceKinds)[number];
