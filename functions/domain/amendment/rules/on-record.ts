import type { OnRecord } from '../command.ts';

/** Whose entry it is and who stands beside him, as an event keeps them. */
export const told = ({ request, subject, representatives, family, familyNames, notKin, namedSince }: OnRecord) => ({
  request,
  subject,
  ...(representatives ? { representatives: [...representatives] } : {}),
  ...(family ? { family: [...family] } : {}),
  ...(familyNames ? { familyNames: [...familyNames] } : {}),
  ...(notKin ? { notKin: [...notKin] } : {}),
  ...(namedSince ? { namedSince: [...namedSince] } : {}),
});
