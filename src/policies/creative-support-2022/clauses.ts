import type { Clause, DocumentPart } from '../../policy/index.js';

const clause =
  (treatment: Clause['treatment']) =>
  (number: string, summary: string, statedIn?: DocumentPart): Clause => ({
    number,
    summary,
    treatment,
    ...(statedIn && { statedIn }),
  });
const executed = clause('executed');
const documented = clause('documented');
const notTranscribed = clause('not-transcribed');

/** Every clause of the policy, in our own words. Of sections 3 to 10 all but 3.2 was not available. */
export const clauses: readonly Clause[] = [
  documented(
    '1.1',
    'The charity wants to provide good homes and services and to be a good neighbour.',
    'purpose',
  ),
  documented(
    '1.2',
    'Feedback is welcome; complaints are a way to find what to change and improve.',
    'purpose',
  ),
  documented('1.3', 'What has gone wrong is put right promptly.', 'purpose'),
  documented(
    '1.4',
    "It is registered with the housing regulator and means to meet the regulator's standards.",
    'purpose',
  ),
  documented('2.1', 'Giving feedback is made as easy as possible.', 'purpose'),
  documented(
    '2.2',
    'Complaints are resolved quickly, effectively and fairly; compliments are passed on.',
    'purpose',
  ),
  documented(
    '2.3',
    'The aim is that the complainant is satisfied, or was at least treated fairly; the tone is open and letters are in plain English.',
    'purpose',
  ),
  executed(
    '2.4',
    'Individual needs are taken into account, and reasonable adjustments made as required.',
  ),
  executed(
    '2.5',
    'Discrimination and harassment are taken very seriously; what is raised is weighed in appointing an investigator.',
  ),
  executed(
    '2.6',
    'Advocates are welcome; a complainant who would benefit from one is pointed to an advocacy service.',
  ),
  executed(
    '2.7',
    'A concern is better resolved locally first where possible; that is not always appropriate, and the complaints procedure is open.',
  ),
  notTranscribed('3.1', 'How to complain; of this only a postal address was available.'),
  executed(
    '3.2',
    'A complaint sent to the Chief Executive is acknowledged in writing and passed to the Housing Complaints Manager, who responds.',
  ),
  notTranscribed('4.1', 'What the policy is for; the list itself was not available.'),
  ...['5', '6', '7', '8', '9', '10'].map((section) =>
    notTranscribed(
      section,
      'Not available. The stages, with their time limits, are among sections 5 to 10.',
    ),
  ),
  executed(
    '11.1',
    'A complaint about personal data, retention or information security is investigated by the senior member of staff responsible for data protection.',
  ),
  executed(
    '11.2',
    'A complainant who is dissatisfied with the outcome of such a complaint at Stage One can escalate it to Stage Two.',
  ),
  executed(
    '11.3',
    "Anyone can ask the Information Commissioner's Office for an assessment; the charity would rather be told first.",
  ),
  executed(
    '12.1',
    "The police are informed where fraud, theft or another crime may have been committed; concerns for children or vulnerable adults are reported under the local authority's safeguarding procedures.",
  ),
  executed(
    '13.1',
    'Where an investigation finds that a member of staff merits it, the disciplinary policy applies; the complainant is told so, and detail may be limited.',
  ),
  executed(
    '14.1',
    'Anonymous complaints are investigated as far as possible, and complaint, investigation and outcome are recorded.',
  ),
  executed(
    '15.1',
    'Examples of a persistent or vexatious complainant: disproportionate, harassing and repetitious behaviour; unrealistic outcomes with the stated intention to persist; the same complaint with minor differences, no outcome being accepted.',
  ),
  executed('15.2', 'Complainants so deemed are still dealt with fairly, honestly and properly.'),
  executed(
    '15.3',
    'There is no appeal against this section; a complainant who disagrees is directed to the Housing Ombudsman.',
  ),
  executed(
    '15.4',
    "Restrictions are shared with the managers and staff concerned and are on the complainant's record while in force.",
  ),
  documented(
    '16.1',
    'The Board of Trustees has regular reports and an annual one: numbers, types, trends, causes, outcomes, lessons and actions.',
    'learning',
  ),
  {
    ...documented(
      '17.1',
      'The policy was self-assessed against the Complaint Handling Code of July 2020 and is reviewed every year.',
      'review',
    ),
    codeEditions: ['2020'],
  },
];
