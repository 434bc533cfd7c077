/** The editions of the Code in tables, generated from their data: what each provision asks, and where it is looked at. */
import type { ComplaintAudit } from '../src/audit/index.js';
import { auditComplaint, auditPolicy, selfAssessment } from '../src/audit/index.js';
import type { IsoDate } from '../src/calendar/index.js';
import { addCalendarDays } from '../src/calendar/index.js';
import type { Code, CodeProvision } from '../src/codes/index.js';
import { CODES } from '../src/codes/index.js';
import { replay } from '../src/complaint/index.js';
import { conformanceKit } from '../src/conformance/index.js';
import { creativeSupport2022, housingPlus2018 } from '../src/policies/index.js';

const HEAD = `# The Code, row by row

Every provision of each edition of the Complaint Handling Code in this library. \`housing-complaints/codes\` has what each requires, in our
own words. \`npm run code-tables\` writes this page.

- **Must or should**: the Code requires it or recommends it. The form of 2020 only asks questions, so this is our reading.
- **Who shows it**: a policy, single complaints, or only the organisation as a whole.
- **Checked**: checked against the text of the Code. "No" means from memory. A question mark means that the text may also say
  something else: see \`otherReading\`.
- **Looked at**: by \`auditPolicy\` or by \`auditComplaint\`. "A person" means that the audit says what someone needs to check.

Every line is a row of the self-assessment form, which \`selfAssessment\` gives, except those marked "text" or "introduction".
`;

/** The page, as it is kept in docs. */
export function codeTables(): string {
  return [HEAD, ...CODES.map(tableOf)].join('\n');
}

function tableOf(code: Code): string {
  const audits = complaintAudits(code);
  const rows = selfAssessment(auditPolicy(housingPlus2018, code));
  const cells = code.provisions.map((provision) => {
    const row = rows.find((one) => one.provision === provision.number);
    return [
      row ? provision.number.replace('SA', '') : placeOf(provision),
      row?.title ?? provision.topic.replaceAll('-', ' '),
      provision.level,
      WHO[provision.checkable],
      `${provision.checkedAgainstText ? 'yes' : 'no'}${provision.otherReading ? '?' : ''}`,
      lookedAt(code, provision, audits),
    ];
  });
  const head = ['Row', 'About', 'Must or should', 'Who shows it', 'Checked', 'Looked at'];
  const all = [head, head.map(() => '---'), ...cells];
  const { lookedAtUntil, reading } = code.inForce;
  const current = lookedAtUntil ? ` ${reading}` : '';
  const count = `${code.provisions.length} provisions, of which ${rows.length} are rows of the form.${current}`;
  return `## ${code.title}, ${code.edition}\n\n${count}\n\n${all.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

const WHO = { policy: 'a policy', case: 'complaints', organisation: 'the organisation' } as const;

const placeOf = ({ number }: CodeProvision): string =>
  number.startsWith('text:') ? 'text' : `${number} (introduction)`;

/** Every history of the kit, held against an edition. */
const complaintAudits = (code: Code): ComplaintAudit[] =>
  Object.values(conformanceKit.histories).flatMap(({ policy, events, silentOn = [] }) => {
    const by = conformanceKit.policies[policy];
    const last: IsoDate | undefined = events.at(-1)?.on;
    return by && last
      ? [auditComplaint(replay(by, events, { silentOn }), addCalendarDays(last, 365), { code })]
      : [];
  });

/** Where the library looks at a provision: what it found of it in all policies and complaints here. */
function lookedAt(
  code: Code,
  { number }: CodeProvision,
  audits: readonly ComplaintAudit[],
): string {
  const ofPolicies = [housingPlus2018, creativeSupport2022].flatMap((policy) =>
    auditPolicy(policy, code).findings.filter(({ provision }) => provision === number),
  );
  const ofComplaints = audits.flatMap(({ findings }) =>
    findings.filter(({ provision }) => provision === number),
  );
  const isByPolicy = ofPolicies.some(({ reason }) => !FOR_A_PERSON.has(reason));
  const isByComplaint = ofComplaints.some(({ reason }) => !FOR_A_PERSON.has(reason));
  const all = [isByPolicy && '`auditPolicy`', isByComplaint && '`auditComplaint`'];
  const isPersons = ofPolicies.length > 0 || ofComplaints.length > 0;
  return all.filter(Boolean).join(', ') || (isPersons ? 'a person' : 'the form alone');
}

const FOR_A_PERSON = new Set<string>(['to-be-checked', 'not-all-available', 'not-in-records']);
