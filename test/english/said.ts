/** Everything that the library says to people about the conformance kit and the policies of the tests, with where it comes from. */
import { assessConduct, assessEscalation, assessScope } from '../../src/assessments/index.js';
import { auditComplaint, auditPolicy, selfAssessment } from '../../src/audit/index.js';
import { measure } from '../../src/caseload/index.js';
import { CODES } from '../../src/codes/index.js';
import {
  breachesOf,
  explain,
  noDueDateInWords,
  notShown,
  obligationsOf,
} from '../../src/complaint/index.js';
import type { CaseHistory, ConformanceCase } from '../../src/conformance/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import { LETTER_KINDS, policyDocument, timeline, toMarkdown } from '../../src/documents/index.js';
import type { Policy } from '../../src/policy/index.js';
import { comparePolicies } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { lettersOf } from '../documents/letter-every-policy.js';
import { complaintOf, EVERY } from '../obligations/every-history.js';
import { landlordPolicies } from '../support/landlord-policies.js';

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
  POLICIES.flatMap((policy) =>
    CODES.flatMap((code) => {
      const audit = auditPolicy(policy, code);
      return [
        ...textsIn(audit.findings, 'auditPolicy'),
        ...audit.notes.map((text) => ({ where: 'auditPolicy.notes', text })),
        ...textsIn(selfAssessment(audit), 'selfAssessment'),
      ];
    }),
  );

/** Every policy there is to try: of the kit, and of the twenty landlords. */
export const POLICIES: readonly Policy[] = [
  ...Object.values(conformanceKit.policies),
  ...landlordPolicies,
];

/** Some cases ask what is refused. */
const isAnswered = ({ expected }: ConformanceCase): boolean =>
  !(typeof expected === 'object' && expected !== null && 'refused' in expected);

/** What is asked of one policy or one complaint, and what is to be known of the figures of many. */
const ofAssessments = (): Said[] =>
  conformanceKit.cases.filter(isAnswered).flatMap(({ ask, given }) => {
    switch (ask) {
      case 'scope':
        return textsIn(assessScope(policyOf(given.policy), given.matter), 'assessScope');
      case 'conduct':
        return textsIn(assessConduct(policyOf(given.policy), given.behaviour), 'assessConduct');
      case 'escalation': {
        const complaint = complaintOf(historyOf(given.history));
        return textsIn(assessEscalation(complaint, given.request), 'assessEscalation');
      }
      case 'measure': {
        const audits = given.histories.map((one) =>
          auditComplaint(complaintOf(historyOf(one)), given.asOf),
        );
        const { histories, asOf, ...options } = given;
        return textsIn(measure(audits, options), 'measure');
      }
      default:
        return [];
    }
  });

const policyOf = (name: string): Policy => conformanceKit.policies[name] as Policy;
const historyOf = (history: string | CaseHistory): CaseHistory =>
  typeof history === 'string' ? (conformanceKit.histories[history] as CaseHistory) : history;

/** Each policy beside the next. */
const ofComparisons = (): Said[] =>
  POLICIES.slice(1).flatMap((policy, at) =>
    comparePolicies(POLICIES[at] as Policy, policy).map((difference) => ({
      where: 'comparePolicies',
      text: difference.because,
    })),
  );

/** Every letter that a landlord can write, and what keeps it from the others. */
const ofLetters = (): Said[] =>
  landlordPolicies
    .concat(policyOf('housing-plus-2018'))
    .flatMap((policy) =>
      LETTER_KINDS.flatMap((kind) =>
        lettersOf(policy, kind).flatMap((made) =>
          made.ok
            ? linesOf(toMarkdown(made.document), `letter.${kind}`)
            : textsIn(made.issues, `letter.${kind}`),
        ),
      ),
    );

const ofDocuments = (): Said[] =>
  POLICIES.flatMap((policy) => linesOf(toMarkdown(policyDocument(policy)), 'policyDocument'));

const linesOf = (markdown: string, where: string): Said[] =>
  markdown.split('\n').map((text) => ({ where, text }));

const ofVerifying = (): Said[] =>
  landlordPolicies.flatMap((policy) => textsIn(verifyPolicy(policy), 'verifyPolicy'));

/** Each text once. */
export function everythingSaid(): Said[] {
  const all = new Map<string, Said>();
  for (const said of [
    ...ofHistories(),
    ...ofPolicies(),
    ...ofAssessments(),
    ...ofComparisons(),
    ...ofLetters(),
    ...ofDocuments(),
    ...ofVerifying(),
  ])
    if (said.text) all.set(`${said.where} ${said.text}`, said);
  return [...all.values()];
}
