/** Slips of a landlord who extends the Code's base: each refused or found, with where, and the line that mends it. */
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../../src/audit/index.js';
import { code2024 } from '../../../src/codes/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';
import { failure } from '../../calendar/wrong.js';
import { put } from '../small-policy.js';

/** The file with something put in. */
const fileWith = (changes: Readonly<Record<string, unknown>>): unknown => {
  const file = {
    extends: 'code-2024',
    id: 'x',
    landlord: 'X',
    inForce: '2024-04-01',
    clauses: { 1: 'Ours.' },
    stages: [
      {
        id: 'stage-1',
        clause: '1',
        handler: 'complaints-officer',
        steps: [{ acknowledge: '5 working days from complaint.received' }],
      },
    ],
  };
  for (const [path, value] of Object.entries(changes)) put(file, path, value);
  return file;
};

const step = 'stages.0.steps.0';
const limit = `${step}.acknowledge`;

describe('definePolicy refuses, once, where it was written', () => {
  test.each<readonly [slip: string, at: string, value: unknown, path: string, mends: string]>([
    ['a wrong unit', limit, '5 business days from complaint.received', limit, "'working days'"],
    ['hours', limit, '48 hours from complaint.received', limit, 'write working days, calendar'],
    ['the receipt', limit, '5 working days from receipt', limit, "mean 'complaint.received'?"],
    [
      'a misspelt event in an object',
      limit,
      { amount: 5, unit: 'working-days', from: 'complaint.recieved' },
      `${limit}.from`,
      "'complaint.received', perhaps",
    ],
    ['bare days', limit, '5 days from complaint.received', limit, "'5 days read as calendar days'"],
    ['about so long', limit, 'about 5 working days from complaint.received', limit, 'in figures'],
    ['a sentence of its own', limit, 'within 5 weeks of receipt', limit, "after the word 'from'"],
    ['twelve years', limit, '624 weeks from complaint.received', limit, 'give a shorter time'],
    ['an event not declared', limit, '5 weeks from own.visit', limit, "visit: { name: '…'"],
    [
      'an aim of which it is said that it is none',
      limit,
      { is: '5 working days from complaint.received', aim: false },
      `${limit}.aim`,
      'it should be true, or left out',
    ],
    ['an end by an event', `${step}.ends`, 'complaint.resolved', `${step}.ends`, "'resolved'"],
    [
      'what every object has',
      `${step}.when`,
      { fact: 'constructor', is: true },
      `${step}.when.fact`,
      "'our-constructor'",
    ],
    ['a role in words', 'stages.0.handler', 'complaints officer', 'stages.0.handler', '-officer'],
    [
      'a clause not listed',
      'stages.0.clause',
      '1.1',
      'stages.0.clause',
      'add it there, or correct',
    ],
    ['a day as people write it', 'inForce', '01/04/2024', 'inForce', 'write the year first'],
    [
      'a body by half its name',
      'signposts',
      [{ to: 'ombudsman', at: 'any-time', clause: '1' }],
      'signposts.0.to',
      "did you mean 'housing-ombudsman'?",
    ],
  ])('%s', (_, at, value, path, mends) => {
    const { issues } = failure(() => definePolicy(fileWith({ [at]: value })));
    expect(issues).toEqual([{ path, message: expect.stringContaining(mends) }]);
  });

  test('no second stage', () => {
    const { issues } = failure(() => definePolicy(fileWith({ without: ['stages.stage-2'] })));
    expect(issues[0]).toEqual({
      path: 'without.0',
      message: expect.stringContaining('add the stage, or take the window out'),
    });
  });
});

describe('verifyPolicy finds', () => {
  test.each<readonly [slip: string, at: string, value: unknown, code: string, mends: string]>([
    [
      'a misspelt fact',
      `${step}.when`,
      { fact: 'legalProceeding', is: 'filed' },
      'misspelt-fact',
      "Write 'legalProceedings'",
    ],
    [
      'an extension that is longer than all together',
      'stages.0.steps.1',
      {
        respond: '10 working days from complaint.received',
        extension: { each: '20 working days', inAll: '10 working days', by: 'right' },
      },
      'extension-beyond-total',
      "Make 'each' no longer than 'inAll'.",
    ],
    [
      'a clause on which nothing rests',
      'clauses.2',
      { summary: 'Idle.', treatment: 'executed' },
      'idle-clause',
      "set its treatment to 'documented'",
    ],
    [
      'nowhere to go next',
      'without',
      ['signposts.housing-ombudsman'],
      'end-without-signpost',
      "{ to: 'housing-ombudsman', at: ['exhausted'] }",
    ],
  ])('%s', (_, at, value, code, mends) => {
    const found = verifyPolicy(definePolicy(fileWith({ [at]: value })));
    expect(found.find((one) => one.code === code)?.advice).toContain(mends);
  });

  test('and an audit, that nobody is told of the Ombudsman while a complaint is open', () => {
    const policy = definePolicy(fileWith({ without: ['signposts.housing-ombudsman'] }));
    const { findings } = auditPolicy(policy, code2024);
    expect(findings.find(({ provision }) => provision === '3.7')).toMatchObject({
      verdict: 'fails',
      advice: expect.stringContaining('signpost complainants to the Ombudsman'),
    });
  });
});
