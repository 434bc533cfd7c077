import { nearest } from '../errors.js';
import { type Check, get, texts, walk } from './loose.js';
import { CONTENTS, ROLES, SIGNPOSTS, SUBJECTS } from './vocabulary.js';

/** A list of words that is closed but for what the policy adds. */
interface Words {
  /** What a word of the list is. */
  readonly what: string;
  readonly known: readonly string[];
  /** The field of the policy that adds to it; without one, the list is closed for good. */
  readonly field?: string;
}

/** Facts whose values are roles, whatever the event. */
const ROLE_FACTS = [
  'by',
  'recipient',
  'with',
  'decidedBy',
  'authorisedBy',
  'copiedTo',
  'members',
  'invited',
  'papersTo',
];

/** Roles, contents, subjects and signposts are closed lists; to the first three a policy can add. */
const wordsAreKnown: Check = (policy, found) => {
  const ownRoles = Object.keys(Object(get(policy, 'roles')));
  const roles = { what: 'role', known: [...Object.keys(ROLES), ...ownRoles], field: 'roles' };
  const listed = {
    contents: {
      what: 'content',
      known: [...CONTENTS, ...texts(policy, 'contents')],
      field: 'contents',
    },
    subject: {
      what: 'subject',
      known: [...SUBJECTS, ...texts(policy, 'subjects')],
      field: 'subjects',
    },
    signposts: { what: 'signpost', known: Object.keys(SIGNPOSTS) },
  };
  const facts = new Map<unknown, Words>([
    ...Object.entries(listed),
    ...ROLE_FACTS.map((fact) => [fact, roles] as const),
  ]);
  const check = ({ what, known, field }: Words, name: unknown, path: string) => {
    if (typeof name !== 'string' || known.includes(name)) return;
    const meant = nearest(name, known);
    const remedy = field ? `add it to the policy's ${field}` : `use one of ${known.join(', ')}`;
    found(
      path,
      `'${name}' is not a ${what} known here: ${meant ? `did you mean '${meant}'? If not, ` : ''}${remedy}`,
    );
  };
  walk(policy, '', (value, path) => {
    if (get(value, 'discretion') !== 'landlord')
      check(roles, get(value, 'discretion'), `${path}.discretion`);
    check(roles, get(value, 'seniority'), `${path}.seniority`);
    texts(value, 'handler').forEach((name, i) => {
      check(roles, name, `${path}.handler.${i}`);
    });
    const words = facts.get(get(value, 'fact'));
    if (!words) return;
    for (const operator of ['is', 'includes'])
      check(words, get(value, operator), `${path}.${operator}`);
    for (const operator of ['in', 'only']) {
      texts(value, operator).forEach((name, i) => {
        check(words, name, `${path}.${operator}.${i}`);
      });
    }
  });
};

/** Seniority is asked only of roles that have one: nobody is as senior as a panel. */
const seniorityIsHad: Check = (policy, found) => {
  const roles = new Map<unknown, unknown>(
    Object.entries({ ...ROLES, ...Object(get(policy, 'roles')) }),
  );
  walk(policy, '', (value, path) => {
    const role = get(value, 'seniority');
    if (roles.get(role) === null) {
      found(
        `${path}.seniority`,
        `'${role}' is outside the line of management, so no role is as senior: name a role inside it, such as 'manager', or use { fact, is }`,
      );
    }
  });
};

/** What a policy's roles, contents, subjects and signposts say together. */
export const wordChecks: readonly Check[] = [wordsAreKnown, seniorityIsHad];
