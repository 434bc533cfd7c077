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
  /** The section of the form that it is in: its number, and what it is about. */
  readonly section: string;
  /** What it is about, in a few words of ours. */
  readonly title: string;
  /**
   * The form knows yes and no alone. Empty where a person has to answer: `open` says why, `evidenceAsked` what
   * there should be to show. What rests on a value filled in from the Code is never `yes`.
   */
  readonly comply: 'yes' | 'no' | '';
  /**
   * Why the row is open. `to-be-judged`: the policy has been read, and someone needs to judge. `not-available`: part of
   * the policy was not. `complaints`: it shows in how complaints are handled. `organisation`: it is about the landlord.
   */
  readonly open?: 'to-be-judged' | 'not-available' | 'complaints' | 'organisation';
  /** Where the row is open: what evidence the answer needs. */
  readonly evidenceAsked?: string;
  /** The clause of the policy, in words, or the landlord's own evidence; empty where there is none. */
  readonly evidence: string;
  /** Why; or the landlord's own words. */
  readonly commentary: string;
  /** What to change, or to check: for whoever fills in the form, and not for publication. */
  readonly advice?: string;
  /** Present where the landlord gave the answer. */
  readonly answeredBy?: 'landlord';
}

/** What only the organisation or single complaints can show, and what someone has to judge, is open. */
const COMPLY: Readonly<Record<Verdict, Pick<SelfAssessmentRow, 'comply' | 'open'>>> = {
  meets: { comply: 'yes' },
  fails: { comply: 'no' },
  review: { comply: '', open: 'to-be-judged' },
  'cannot-be-assessed': { comply: '', open: 'not-available' },
};

/**
 * Every row of the form that landlords publish, in its order: with an answer where the policy gives one, and open
 * where a person has to answer. A landlord's own answers can be given, and stand in place of the audit's.
 *
 * @throws {@link ComplaintsError} `argument/invalid` for what is no audit of a policy, and for an answer to no row.
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

/** Whether a provision is a row of the form: not one of the text alone, and not one that only introduces others. */
const isRowOfForm = ({ number, parameters }: CodeProvision): boolean =>
  !number.startsWith('text:') && parameters.normative !== false;

/** The section that a provision is in, as `3. Staff`. */
function sectionOf({ sections = {} }: Code, { number }: CodeProvision): string {
  const [section = ''] = number.replace('SA', '').split('.');
  return [section, sections[section]].filter(Boolean).join('. ');
}

/** The row as a finding fills it. */
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

/** The row as it is without a finding: for someone to answer. */
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

/** The landlord's own answer. What it leaves out stays as the audit has it, if that came to the same answer. */
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
