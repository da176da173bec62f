/** The citizenship of Kazakhstan as the register of persons writes it: ISO 3166-1, three digits. */
export const ownCitizenship = '398';
