/** Names that every object answers to, though nobody has put them there. */
export const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty'] as const;
