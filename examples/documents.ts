import { instance } from '@viz-js/viz';
import { auditPolicy, definePolicy } from 'housing-complaints';
import { code2024 } from 'housing-complaints/codes';
import {
  fillPlaceholders,
  letter,
  policyDocument,
  selfAssessmentCsv,
  selfAssessmentDocument,
  stateDiagram,
  timeline,
  toHtml,
  toMarkdown,
  toSvg,
} from 'housing-complaints/documents';
import { toICalendar } from 'housing-complaints/documents/ical';
import { housingPlus2018 } from 'housing-complaints/policies';
import { asOf, complaints } from './a-year.js';

const policy = policyDocument(housingPlus2018);
console.log(toMarkdown(policy));
// - We acknowledge your complaint within 2 working days of receiving it. (A1.1) …

console.log(toHtml(policy, { print: 'large' }));
// <!doctype html><html lang="en-GB"> …

const cover = { landlord: 'Example Homes', inForce: '2024-04-01', unsaid: 'not-stated' } as const;
const code = definePolicy({ ...cover, id: 'code', extends: 'code-2024' });
const ours = definePolicy({
  ...cover,
  id: 'ours',
  extends: 'code-2024',
  clauses: { '3.4': 'You can ask for stage 2 within six months of our response.' },
  stages: [{ id: 'stage-1', steps: [{ escalate: '6 months from response.sent', clause: '3.4' }] }],
});
console.log(toMarkdown(policyDocument(ours, { differsFrom: code, silences: false })));
// - For you, this means less time. …

const audit = auditPolicy(housingPlus2018, code2024);
const answers = {
  '4.1': { comply: 'yes', evidence: 'The complaints team reports to the board.' },
} as const;
console.log(toMarkdown(selfAssessmentDocument(audit, { answers })));
// The form has 72 rows. The answer is yes in 4 and no in 14. …

console.log(selfAssessmentCsv(audit, { answers }));
// Row,Section,Title,Level,What the Code asks,Comply, …

const complaint = complaints.find(({ events }) => events[0]?.ref === 'EX-009');
if (!complaint) throw new Error('EX-009 is missing');

const asked = letter('holding-letter', complaint, { on: '2026-03-03', newDueDate: '2026-03-13' });
if (!asked.ok)
  for (const { path, clause, message } of asked.issues) console.log(path, clause, message);
// reasons 3.3 The holding letter must give the reason: use the option 'reasons'.

const written = letter('holding-letter', complaint, {
  on: '2026-03-03',
  newDueDate: '2026-03-13',
  reasons: 'The surveyor can only come on 9 March.',
});
if (!written.ok) throw new Error('something is still missing');
console.log(written.placeholders.join(', '));
// landlord's address, name, address, landlord's contact details, writer's name, writer's role

console.log(toMarkdown(fillPlaceholders(written.document, { name: 'Resident' })));
// We will now send you our response by Friday 13 March 2026. Our policy allows us to do this (clause 3.3).

const viz = await instance();
console.log(toSvg(stateDiagram(housingPlus2018, { stage: 'stage-3' }), viz));
// <svg …

console.log(timeline(complaint, asOf, { format: 'text' }));
// - Stage 1, send the response: due 4 March 2026, OVERDUE by 39 working days

console.log(toICalendar(complaint, '2026-03-02'));
// SUMMARY:Send the response (EX-009 …
