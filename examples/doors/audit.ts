import { auditPolicy } from 'housing-complaints/audit';
import { code2024 } from 'housing-complaints/codes';
import { housingPlus2018 } from 'housing-complaints/policies';

const audit = auditPolicy(housingPlus2018, code2024);
const [first] = audit.findings.filter(({ verdict }) => verdict === 'fails');
console.log(first?.provision, first?.because);
// 2.3 The policy does not leave a choice to accept a matter that took place more than 12 months before …
