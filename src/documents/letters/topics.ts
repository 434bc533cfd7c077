import type { Matter, TopicTakenOut } from '../../assessments/index.js';
import { assessScope } from '../../assessments/index.js';
import { joined } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import type { LetterPart, Sentence } from './parts.js';
import { NOTHING, titled } from './parts.js';
import { cite, say, sentence, words } from './words.js';

/** What of a matter is not, or not yet, part of the complaint, and where it goes. What is at somebody's discretion is left out. */
export function elsewherePart(policy: Policy, matter: Matter | undefined): LetterPart {
  const out = matter ? assessScope(policy, matter).topics.takenOut : [];
  const decided = out.filter(({ discretionary }) => !discretionary);
  return decided.length === 0
    ? NOTHING
    : titled('What we deal with elsewhere', {
        says: ['not-responsible-for'],
        content: [list(decided.map((one) => paragraph(line(one))))],
      });
}

function line({ topic, clause, effect, route }: TopicTakenOut): Sentence {
  const isOut = effect === 'exclude';
  const what = isOut
    ? 'this is not part of your complaint'
    : 'we first try to put this right at first contact';
  const where = route && isOut ? ` It can be dealt with through ${route.name}.` : '';
  return say`${sentence(words(topic))}: ${what}${cite({ clause })}.${where}`;
}

/** A matter of which a topic remains: to refuse it whole would turn that away too. */
export function notWhole(policy: Policy, matter: Matter): LetterIssue[] {
  const { takenOut, remaining } = assessScope(policy, matter).topics;
  const [first] = takenOut;
  if (!first || remaining.length === 0) return [];
  const named = (topics: readonly string[]) => joined([...new Set(topics)].map(words));
  return [
    issue(
      policy,
      'matter',
      `The policy does not exclude the whole matter. It leaves ${named(remaining)} as a complaint. Acknowledge it, and give the matter there: the letter says where ${named(takenOut.map(({ topic }) => topic))} can go.`,
      first,
    ),
  ];
}
