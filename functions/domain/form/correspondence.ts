/** The languages in which papers and messages are written, of which a person chooses one. */
export const correspondenceLanguages = ['kk', 'ru'] as const;
