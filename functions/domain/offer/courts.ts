/** Which instance has annulled it: its name would be free text, and a file holds none. */
export const courts = ['FIRST_INSTANCE', 'APPEAL', 'CASSATION'] as const;
