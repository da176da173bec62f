/** The name of a tray: an organisation's for a role, an executor's his own. */
export const trayOf = (organisation: string, role: string, staff?: string): string =>
  [organisation, role, ...(staff ? [staff] : [])].join('#');
