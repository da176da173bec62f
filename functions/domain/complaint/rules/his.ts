import type { Matter } from '../command.ts';

/** A file is complained of by whose it is, or who acts for him; nobody else learns that there is one. */
export const isHis = ({ file, subject, actsFor = [] }: Matter, complainant: string): boolean =>
  file === undefined || subject === complainant || actsFor.includes(complainant);
