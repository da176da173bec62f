/** Limits of an e-copy (10.5). The size of a neighbouring service's portal was 1 MB [V 50]; scans of several pages need more [O]. */
export const attachmentLimits = {
  /** in base64 it must fit into the 6 MB that a function may answer */
  bytes: 4 * 1024 * 1024,
  uploadSeconds: 600,
  documents: 40,
  mark: 'O',
  source: '10.5; law.md 2.5',
} as const;

/** What a scan may be; anything else is not what an official can open. */
export const attachmentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
