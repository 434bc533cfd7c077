import { housingPlus2018 } from 'housing-complaints/policies';

console.log(housingPlus2018.landlord, housingPlus2018.edition);
// Housing Plus Group 1.0 (July 2018)

for (const { name } of housingPlus2018.stages) console.log(name);
// First contact
// Stage One
// Stage Two
// Stage Three
