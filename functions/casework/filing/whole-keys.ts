/** How the key of a name by its spelling begins. */
export const bySpelling = 'spelled_';

export const isBySpelling = (nameKey: string): boolean => nameKey.startsWith(bySpelling);

/** Were they kept since names are compared by spelling too? */
export const areWhole = (nameKeys: readonly string[]): boolean => nameKeys.some(isBySpelling);
