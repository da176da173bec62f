/** What came of a complaint: upheld, the decision falls; dismissed, it goes on. */
export const complaintOutcomes = ['UPHELD', 'DISMISSED'] as const;

/** Which of the two complaints about a removal was answered: the first, or the one to the second instance or the court. */
export const answeredComplaints = ['first', 'further'] as const;
export type AnsweredComplaint = (typeof answeredComplaints)[number];
