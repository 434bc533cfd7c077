import { marked } from '../../border/index.js';
import type { Code } from '../../codes/index.js';
import { CODES, wasChecked } from '../../codes/index.js';
import { checkedCode } from '../../history/index.js';
import type { Clause, Policy, PolicyRef } from '../../policy/index.js';
import { checkedPolicy, given } from '../../policy/index.js';
import type { ProvisionFinding } from '../verdict.js';
import { aboutProvision } from '../verdict.js';
import { wasAllSeen } from './asked.js';
import { judgedBy } from './topics.js';
import type { PolicyReason } from './words.js';
import { NOTES } from './words.js';

/** A policy audited against one edition of the Code, provision by provision. */
export interface PolicyAudit extends Pick<Policy, 'landlord' | 'title'> {
  readonly policy: PolicyRef;
  readonly code: Pick<Code, 'id' | 'title' | 'edition'>;
  /** In the order of the edition. */
  readonly findings: readonly ProvisionFinding<PolicyReason>[];
  /** The clauses that the findings cite, in the order of the policy. */
  readonly clauses: readonly Clause[];
  /** Notes on the whole audit: whether the edition was the one in force, and what was filled in. */
  readonly notes: readonly string[];
}

/**
 * Audits a policy against an edition of the Code. It judges every provision that a policy can be checked
 * for. Of the provisions about single complaints, it judges those whose values a policy sets itself: times
 * and their extensions, what letters must state, the age of matters and what excludes them, refusals to
 * escalate, who decides. It leaves out what only the organisation or a single case can show.
 *
 * Only the policy's own text gives `meets`. Silence is `fails` if all of the policy was available, and
 * `cannot-be-assessed` if not. Wording, publication, and what the Code allows with good reason are
 * `review`. Values filled in by `readWith` are judged like others, and marked.
 *
 * Times are compared by the worst case: on no day may the policy's end later than the Code's. A clock that
 * starts on a different day from the Code's is `review` even if it is stricter.
 *
 * @throws {@link ComplaintsError} `argument/invalid` if an argument is not a policy or an edition of the Code.
 *
 * @example
 * auditPolicy(housingPlus2018, code2024).findings.find(({ provision }) => provision === '5.3');
 * // { verdict: 'fails', clause: '5.4', because: 'The policy has 3 formal stages. …', … }
 */
export function auditPolicy(policy: Policy, code: Code): PolicyAudit {
  const audited = checkedPolicy(policy);
  const { id, landlord, title, clauses } = audited;
  const edition = checkedCode(code);
  const whole = wasAllSeen(audited);
  const findings = edition.provisions.flatMap((provision) => {
    const judged = judgedBy(provision, audited, whole);
    const { checkedAgainstText } = provision;
    return judged ? { ...aboutProvision(edition, provision), ...judged, checkedAgainstText } : [];
  });
  const notes = [
    onEdition(audited, edition),
    ...onOtherEditions(audited, edition),
    onFilling(findings),
  ];
  const audit = marked('audit-of-policy', {
    policy: { id, edition: audited.edition },
    landlord,
    title,
    code: { id: edition.id, title: edition.title, edition: edition.edition },
    findings,
    clauses: clauses.filter(({ number }) => findings.some(({ clause }) => clause === number)),
    notes: notes.filter((note) => note !== undefined),
  });
  auditedBy.set(audit, edition);
  return audit;
}

const auditedBy = new WeakMap<PolicyAudit, Code>();

/** The whole edition that a policy was audited against. */
export const codeAuditedBy = (audit: PolicyAudit): Code =>
  auditedBy.get(audit) ?? (CODES.find(({ id }) => id === audit.code.id) as Code);

/** Notes if the edition was not in force when the policy took effect, or landlords still had time to comply. */
function onEdition({ inForce }: Policy, code: Code): string | undefined {
  const start = given(inForce)?.from;
  if (!start) return NOTES['start-not-known']({});
  const { title, edition, graceUntil: until } = code;
  const { from, to } = code.inForce;
  const data = { start, title, edition };
  if (start < from) return NOTES['before-the-edition']({ ...data, from });
  if (to && start > to) return NOTES['after-the-edition']({ ...data, to });
  return until && start <= until ? NOTES['period-of-grace']({ ...data, until }) : undefined;
}

/** Notes the clauses that refer only to other editions, as in a policy that was assessed against an older one. */
const onOtherEditions = ({ clauses }: Policy, { id }: Code): string[] =>
  clauses
    .filter(({ codeEditions = [id] }) => codeEditions.length > 0 && !codeEditions.includes(id))
    .map(({ number, codeEditions: editions = [] }) =>
      NOTES['other-editions']({ number, editions, id }),
    );

/** Notes the verdicts that rest on filled-in values, and the sources that were not checked against the Code's text. */
function onFilling(findings: readonly ProvisionFinding[]): string | undefined {
  const filled = findings.filter(({ filledFrom }) => filledFrom);
  if (filled.length === 0) return undefined;
  const sources = new Set(filled.flatMap(({ filledFrom }) => filledFrom ?? []));
  const unchecked = [...sources].filter((source) => !wasChecked(source));
  return NOTES['taken-from-the-code']({
    provisions: filled.map(({ provision }) => provision),
    unchecked: unchecked.length > 0 ? unchecked : undefined,
  });
}
