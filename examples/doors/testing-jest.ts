// In a test of jest, `expect` is there by itself.
import { expect } from 'expect';
import { housingPlus2018 } from 'housing-complaints/policies';
import { story } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/jest';

expect.extend(matchers);

const received = story(housingPlus2018).on('2018-12-20').received({ subject: 'housing' });
expect(received).toBreachNothing();
