/** In how many windows somebody may be found away before the visit is closed (X180). */
export const emptyWindowsMost = 3;
