import { capitalised } from '../../calendar/index.js';
import type { Code, CodeProvision } from '../../codes/index.js';
import { asWords } from '../../policy/index.js';
import type { PolicyAudit } from '../policy/index.js';
import { codeAuditedBy, valuesAreTaken } from '../policy/index.js';
import type { ProvisionFinding, Verdict } from '../verdict.js';
import type { OwnAnswer, SelfAssessmentOptions } from './answers.js';
import { checkedAnswers, checkedAudit } from './answers.js';
import { TITLES, whatIsAsked } from './words.js';

/** One row of the form in which landlords publish how they comply with the Code. */
export interface SelfAssessmentRow
  extends Pick<
    ProvisionFinding,
    | 'provision'
    | 'level'
    | 'requirement'
    | 'filledFrom'
    | 'reading'
    | 'otherReading'
    | 'checkedAgainstText'
  > {
  /** The section of the form, with its number and its subject. */
  readonly section: string;
  /** The subject of the row, in a few words of ours. */
  readonly title: string;
  /**
   * The form allows only yes and no. Empty if someone has to answer: `open` says why, `evidenceAsked` what
   * evidence is needed. A row that rests on a value filled in from the Code is never `yes`.
   */
  readonly comply: 'yes' | 'no' | '';
  /**
   * Why the row is open. `to-be-judged`: the policy was read, and someone needs to judge. `not-available`: part of the
   * policy was not available. `complaints`: only complaints show it. `organisation`: it is about the landlord.
   */
  readonly open?: 'to-be-judged' | 'not-available' | 'complaints' | 'organisation';
  /** The evidence that the answer needs, if the row is open. */
  readonly evidenceAsked?: string;
  /** The clause of the policy, in words, or the landlord's own evidence; empty if there is none. */
  readonly evidence: string;
  /** The reasons of the audit, or the landlord's own words. */
  readonly commentary: string;
  /** What to change or check: for the person who fills in the form, not for publication. */
  readonly advice?: string;
  /** Set if the landlord gave the answer. */
  readonly answeredBy?: 'landlord';
}

/** A row is open if only the organisation or single complaints can show it, or if someone has to judge. */
const COMPLY: Readonly<Record<Verdict, Pick<SelfAssessmentRow, 'comply' | 'open'>>> = {
  meets: { comply: 'yes' },
  fails: { comply: 'no' },
  review: { comply: '', open: 'to-be-judged' },
  'cannot-be-assessed': { comply: '', open: 'not-available' },
};

/**
 * Fills in the form that landlords publish. The rows are in the form's order: answered if the policy gives an
 * answer, open if someone has to answer. A landlord's own answers replace the audit's.
 *
 * @throws {@link ComplaintsError} `argument/invalid` if `audit` is not an audit of a policy, or an answer has no row.
 *
 * @example
 * const rows = selfAssessment(auditPolicy(housingPlus2018, code2024));
 * rows.length; // 72
 * rows.filter(({ open }) => open); // what is left to answer
 */
export const selfAssessment = (
  audit: PolicyAudit,
  options: SelfAssessmentOptions = {},
): SelfAssessmentRow[] => {
  const { findings, clauses } = checkedAudit(audit);
  const code = codeAuditedBy(audit);
  const provisions = code.provisions.filter(isRowOfForm);
  const answers = checkedAnswers(options, provisions);
  return provisions.map((provision) => {
    const finding = findings.find((one) => one.provision === provision.number);
    const clause = clauses.find(({ number }) => number === finding?.clause);
    const evidence = clause ? `${clause.number}: ${clause.summary}` : '';
    const empty = openRow(provision, sectionOf(code, provision));
    const row = finding ? fromFinding(empty, finding, evidence) : empty;
    const own = answers[provision.number];
    return own ? answered(row, own) : row;
  });
};

/** Whether a provision is a row of the form: not if only the text has it, or if it only introduces others. */
const isRowOfForm = ({ number, parameters }: CodeProvision): boolean =>
  !number.startsWith('text:') && parameters.normative !== false;

/** The section of a provision, such as `3. Staff`. */
function sectionOf({ sections = {} }: Code, { number }: CodeProvision): string {
  const [section = ''] = number.replace('SA', '').split('.');
  return [section, sections[section]].filter(Boolean).join('. ');
}

/** Fills in a row from a finding. */
function fromFinding(
  { open, evidenceAsked, ...row }: SelfAssessmentRow,
  finding: ProvisionFinding,
  evidence: string,
): SelfAssessmentRow {
  const { filledFrom, reading, otherReading } = finding;
  const filling = filledFrom && valuesAreTaken({ filledFrom });
  const commentary = [finding.because, filling];
  const answer = COMPLY[finding.withoutFilling ?? finding.verdict];
  return {
    ...row,
    ...answer,
    ...(answer.open && evidenceAsked !== undefined && { evidenceAsked }),
    evidence,
    commentary: commentary.filter((sentence) => sentence).join(' '),
    ...(finding.advice && { advice: finding.advice }),
    ...(filledFrom && { filledFrom }),
    ...(reading && { reading }),
    ...(otherReading && { otherReading }),
  };
}

/** A row without a finding, for someone to answer. */
const openRow = (provision: CodeProvision, section: string): SelfAssessmentRow => ({
  provision: provision.number,
  section,
  title: TITLES[provision.topic] ?? capitalised(asWords(provision.topic)),
  level: provision.level,
  requirement: provision.summary,
  comply: '',
  open: provision.checkable === 'case' ? 'complaints' : 'organisation',
  evidenceAsked: whatIsAsked(provision),
  evidence: '',
  commentary: '',
  ...(provision.reading && { reading: provision.reading }),
  ...(provision.otherReading && { otherReading: provision.otherReading.says }),
  checkedAgainstText: provision.checkedAgainstText,
});

/**
 * Puts the landlord's own answer into a row. Fields that it omits keep the audit's values, the reasons and
 * advice only if both answers are the same.
 */
function answered(row: SelfAssessmentRow, own: OwnAnswer): SelfAssessmentRow {
  const { open: _, evidenceAsked: __, advice, ...rest } = row;
  const isSame = row.comply === own.comply;
  const { evidence = row.evidence, commentary = isSame ? row.commentary : '' } = own;
  return {
    ...rest,
    ...(isSame && advice && { advice }),
    ...{ comply: own.comply, evidence, commentary, answeredBy: 'landlord' },
  };
}
