import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { code2022, code2024 } from '../../src/codes/index.js';
import {
  selfAssessmentCsv,
  selfAssessmentDocument,
  toHtml,
  toMarkdown,
} from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

const audit = auditPolicy(housingPlus2018, code2024);

describe('the self-assessment as a document', () => {
  const markdown = toMarkdown(selfAssessmentDocument(audit));
  const html = toHtml(selfAssessmentDocument(audit));

  test('has a line for each of the 72 rows, in nine sections', () => {
    expect(html.match(/<tr\b/g)).toHaveLength(72 + 9);
    expect(markdown.match(/^## /gm)).toHaveLength(9);
    expect(markdown).toContain('The form has 72 rows. The answer is yes in 3 and no in 14.');
  });
  test('marks what is open and what evidence it needs', () => {
    const line = markdown.split('\n').find((one) => one.startsWith('| 9.5'));
    expect(line).toMatch(/\*\*Open\*\*\. The organisation shows this/);
    expect(line).toMatch(/Needed: the appointment or job description/);
  });
  test('has what was found, and not what the landlord has to change: that is in the table for spreadsheets', () => {
    const line = markdown.split('\n').find((one) => one.startsWith('| 5.3'));
    expect(line).toMatch(
      /\| \*\*No\*\* \|.*\| The policy has 3 formal stages\. The Code allows no more than 2\. \|$/,
    );
    expect(markdown).not.toMatch(/Change the policy|In the policy's data/);
    expect(selfAssessmentCsv(audit)).toContain('"Remove Stage Three, so that there are 2 stages."');
  });
  test('says how the Code was read', () => {
    const earlier = toMarkdown(selfAssessmentDocument(auditPolicy(housingPlus2018, code2022)));
    const line = earlier.split('\n').find((one) => one.startsWith('| 4.14'));
    expect(line).toMatch(/^\| 4\.14\\\*/);
    expect(line).toMatch(/It can also be read like this: The policy must state these reasons/);
  });
  test('says no more of open rows where every one is answered', () => {
    const answers = Object.fromEntries(
      code2024.provisions.slice(1).map(({ number }) => [number, { comply: 'yes' as const }]),
    );
    expect(toMarkdown(selfAssessmentDocument(audit, { answers }))).toContain(
      'The answer is yes in 72 and no in 0.\n',
    );
  });
});

describe('the self-assessment for spreadsheets', () => {
  const lines = selfAssessmentCsv(audit).split('\r\n');
  test('has a line for each row, under the names of the columns', () => {
    expect(lines[0]).toMatch(/^Row,Section,Title,Level,/);
    expect(lines).toHaveLength(1 + 72 + 1);
    expect(lines.at(-1)).toBe('');
  });
  test.each(['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠'])(
    'makes no formula of what begins with %j',
    (sign) => {
      const answers = { '4.1': { comply: 'yes' as const, evidence: `${sign}1` } };
      expect(selfAssessmentCsv(audit, { answers })).toContain(`'${sign}1`);
    },
  );
  test('quotes what has commas, and makes no formula of what a landlord wrote', () => {
    const answers = { '4.1': { comply: 'yes' as const, evidence: '=SUM(1,2) "x"' } };
    expect(selfAssessmentCsv(audit, { answers })).toContain(`,yes,,"'=SUM(1,2) ""x""",`);
  });
});
