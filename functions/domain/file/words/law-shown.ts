/** A paragraph of the regulation, or an article of the code of procedure (APPK), that reads the same in every language. */
const isLaw = (said: string): boolean => /^(?:APPK )?\d/.test(said);

/** The law beside what happens, and nothing else: what happens under a reading of ours, or under none, has none. */
export const lawShown = (paragraph: string): string => paragraph.split('; ').filter(isLaw).join('; ') || '–';
