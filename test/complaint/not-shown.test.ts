import { describe, expect, test } from 'vitest';
import { notShown } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { LATER, received, underHousingPlus, upTo } from '../support/histories.js';

const stageOne = upTo('2018-12-21');

describe('what is not shown of a stage', () => {
  const lines = (...facts: readonly ComplaintEvent[]) =>
    notShown(underHousingPlus(...facts), LATER)
      .filter(({ on }) => on === undefined)
      .map(({ stage, clause, needs }) => `${stage} ${clause} ${needs.join(' ')}`);

  test('what opened it, and the steps beside the others, once they were overtaken', () => {
    expect(
      lines(received('2018-12-20'), { on: '2019-01-04', type: 'response.sent', stage: 'stage-1' }),
    ).toEqual([
      'stage-1 5.2 complaint.formalised',
      'stage-1 A1.1 complaint.allocated',
      'stage-1 A1.1 complainant.contacted',
    ]);
  });

  test('nothing while it may still be done, and nothing once it was', () => {
    expect(lines(...stageOne)).toEqual([]);
    expect(
      lines(
        ...stageOne,
        { on: '2018-12-22', type: 'complaint.allocated' },
        { on: '2018-12-22', type: 'complainant.contacted' },
        { on: '2019-01-04', type: 'response.sent' },
      ),
    ).toEqual([]);
  });
});
