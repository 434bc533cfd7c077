import type { Complaint, Measures } from 'housing-complaints';
import { auditComplaint, measure, reportingYear } from 'housing-complaints';

/** The day on which all are looked at: the same for every part. */
const AS_OF = '2026-04-30';

/** The figures of some complaints. They are plain data, and those of two parts can be added up. */
export const figuresOf = (complaints: readonly Complaint[]): Measures =>
  measure(
    complaints.map((complaint) => auditComplaint(complaint, AS_OF)),
    { ...reportingYear(2025), homes: { 'low-cost-rental': 4_200 } },
  );
