// Compiled against the packed package with vitest beside it, as an ES module and as CommonJS; never run.
import { housingPlus2018 } from 'housing-complaints/policies';
import { asOf, story } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/vitest';
import { expect } from 'vitest';

expect.extend(matchers);

const told = story(housingPlus2018).on('2018-12-20').received().formalised({ agreed: true });

expect(told).toFallDueOn('2019-01-08', 'stage-1/respond');
expect(asOf(told, '2019-01-09')).not.toHaveMet('stage-1/respond');
expect([told]).toEqual([expect.toBeAt('stage-1')]);

// @ts-expect-error a date written with slashes is not a civil date
expect(told).toFallDueOn('1/2/2019', 'stage-1/respond');

// @ts-expect-error no such event
expect(told).toBeAbleTo('complaint.forgotten');

// @ts-expect-error an event that no history can have
told.forgotten();
