/** A complaint as a test: what holds of it on the day it is looked at from. */
import type { Complaint, IsoDate, Obligation } from 'housing-complaints';
import { breachesOf, longDate, obligationsOf, positionOf } from 'housing-complaints';
import type { ComplaintMatchers } from 'housing-complaints/testing';
import { asCode, asText } from './code.js';
import { OWN } from './policies.js';
import { TEST } from './words.js';

/** The policy that a test is of: exported by the package, or written out. */
export interface Tested {
  readonly exportedAs?: string;
  readonly file?: unknown;
}

/** A whole test file for vitest, which passes as it is. */
export function asTest(complaint: Complaint, asOf: IsoDate, { exportedAs, file }: Tested): string {
  const events = complaint.events.map((event) => asCode(event, 1));
  const names = exportedAs ? ['replay'] : ['definePolicy', 'replay'];
  const lines = [
    `import { ${names.join(', ')} } from 'housing-complaints';`,
    ...(exportedAs ? [`import { ${exportedAs} } from 'housing-complaints/policies';`] : []),
    "import { asOf } from 'housing-complaints/testing';",
    "import { matchers } from 'housing-complaints/testing/vitest';",
    "import { expect, test } from 'vitest';",
    '',
    'expect.extend(matchers);',
    '',
    `const policy = ${exportedAs ?? `definePolicy(${asCode(file)})`};`,
    '',
    `const complaint = replay(policy, [\n${events.map((event) => `  ${event},\n`).join('')}]);`,
    '',
    `test(${asText(TEST.name(longDate(asOf)))}, () => {`,
    `  const then = asOf(complaint, '${asOf}');`,
    ...expectations(complaint, asOf).map((one) => `  expect(then).${one};`),
    '});',
    '',
  ];
  return lines.join('\n');
}

/** What the policy is in a test, by the choice that was made. */
export const testedAs = (
  choice: { readonly id: string; readonly exportedAs?: string; readonly file?: object },
  pasted: string,
): Tested =>
  choice.exportedAs
    ? { exportedAs: choice.exportedAs }
    : { file: choice.id === OWN ? JSON.parse(pasted) : choice.file };

/** What is expected, as calls of matchers. */
function expectations(complaint: Complaint, asOf: IsoDate): string[] {
  const position = positionOf(complaint, asOf);
  const { stage, end } = position;
  const breaches = breachesOf(complaint, asOf);
  const broken = [...new Set(breaches.map(({ clause, kind }) => clause ?? kind))];
  return [
    ...(end ? [call('toHaveEndedAs', end)] : stage ? [call('toBeAt', stage)] : []),
    ...obligationsOf(complaint, asOf).flatMap(expected),
    ...(broken.length > 0
      ? broken.map((name) => call('toBreach', name))
      : [call('toBreachNothing')]),
  ];
}

type Matcher = keyof ComplaintMatchers<void>;

const call = (matcher: Matcher, ...args: readonly string[]): string =>
  `${matcher}(${args.map(asText).join(', ')})`;

/** The standings of which there is a matcher. */
const STANDINGS: Readonly<Partial<Record<Obligation['standing'], Matcher>>> = {
  open: 'toBeOpen',
  met: 'toHaveMet',
  late: 'toBeLate',
  missed: 'toHaveMissed',
  overdue: 'toBeOverdue',
  lapsed: 'toHaveLapsed',
};

/** What a test says of a duty: when it fell due, and how it stands. */
function expected({ id, due, standing, workingDaysLate, atLeast }: Obligation): string[] {
  const matcher = STANDINGS[standing];
  const by = atLeast ? undefined : workingDaysLate;
  const isLate = standing === 'late' || standing === 'missed' || standing === 'overdue';
  const late = isLate && by !== undefined ? `, { by: ${by} }` : '';
  return [
    ...(due ? [`toFallDueOn('${due}', ${asText(id)})`] : []),
    ...(matcher ? [`${matcher}(${asText(id)}${late})`] : []),
  ];
}
