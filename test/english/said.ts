/** Everything that the library says to people about the conformance kit, sentence by sentence, with where it comes from. */
import { auditComplaint, auditPolicy, selfAssessment } from '../../src/audit/index.js';
import { CODES } from '../../src/codes/index.js';
import {
  breachesOf,
  explain,
  noDueDateInWords,
  notShown,
  obligationsOf,
} from '../../src/complaint/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import { timeline } from '../../src/documents/timeline/index.js';
import { complaintOf, EVERY } from '../obligations/every-history.js';

/** One text and the field that it stood in. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

const FIELDS = ['because', 'advice', 'message', 'commentary', 'reading', 'sentence'];

/** The texts for people in a value, wherever they stand in it. */
function textsIn(value: unknown, where: string): Said[] {
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, where));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string'
      ? FIELDS.includes(name)
        ? [{ where: `${where}.${name}`, text: inner }]
        : []
      : textsIn(inner, name === 'findings' || name === 'notes' ? `${where}.${name}` : where),
  );
}

const ofHistories = (): Said[] =>
  EVERY.flatMap(({ history, asOf }) => {
    const complaint = complaintOf(history);
    const rows = obligationsOf(complaint, asOf);
    return [
      ...textsIn(breachesOf(complaint, asOf), 'breaches'),
      ...textsIn(notShown(complaint, asOf), 'notShown'),
      ...textsIn(auditComplaint(complaint, asOf), 'auditComplaint'),
      ...rows.map((row) => ({ where: 'explain', text: String(explain(row)) })),
      ...rows.map((row) => ({ where: 'noDueDate', text: noDueDateInWords(row) })),
      ...[...timeline(complaint, asOf).matchAll(/<title>([^<]*)/g)].map(([, text = '']) => ({
        where: 'timeline',
        text,
      })),
    ];
  });

const ofPolicies = (): Said[] =>
  Object.values(conformanceKit.policies).flatMap((policy) =>
    CODES.flatMap((code) => {
      const audit = auditPolicy(policy, code);
      return [
        ...textsIn(audit.findings, 'auditPolicy'),
        ...audit.notes.map((text) => ({ where: 'auditPolicy.notes', text })),
        ...textsIn(selfAssessment(audit), 'selfAssessment'),
      ];
    }),
  );

/** Each text once. */
export function everythingSaid(): Said[] {
  const all = new Map<string, Said>();
  for (const said of [...ofHistories(), ...ofPolicies()])
    if (said.text) all.set(`${said.where} ${said.text}`, said);
  return [...all.values()];
}
