import { housingPlus2018 } from 'housing-complaints/policies';
import { story, verifyPolicy } from 'housing-complaints/testing';

const received = story(housingPlus2018).on('2018-12-20').received({ subject: 'housing' });
console.log(received.complaint.events.length);
// 1

console.log(verifyPolicy(housingPlus2018));
// []
