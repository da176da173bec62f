import { complaintActs } from '../../regulation/complaints/acts.ts';
import type { Complaint } from '../complaint.ts';

/** Is it about a paper that a head signed, who undoes it or passes the complaint up within three working days (APPK 91)? */
export const isHeadsOwn = ({ about }: Pick<Complaint, 'about'>): boolean => 'isHeads' in complaintActs[about.act];
