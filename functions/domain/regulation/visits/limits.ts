/** In how many windows somebody may be found away before the visit is closed (X180). */
export const emptyWindowsMost = 3;

/** The same where a result is brought: tried once more, then it waits at the desk as always (X235). */
export const emptyWindowsOfResult = 2;

/** How many visits a centre makes on one day, whatever they are for (X236). */
export const visitsADayMost = 12;
