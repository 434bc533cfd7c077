import { answer, checkConformance, conformanceKit } from 'housing-complaints/conformance';

const cases = conformanceKit.cases.filter(({ ask }) => ask === 'add-calendar-days');

// In place of `answer`, ask your own system.
const mismatches = checkConformance((question) => answer(question), { ...conformanceKit, cases });
console.log(mismatches.length);
// 0
