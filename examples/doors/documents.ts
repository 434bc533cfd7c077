import { policyDocument, stateDiagram, toMarkdown } from 'housing-complaints/documents';
import { housingPlus2018 } from 'housing-complaints/policies';

console.log(toMarkdown(policyDocument(housingPlus2018)).split('\n')[0]);
// # Complaints and Customer Feedback

console.log(stateDiagram(housingPlus2018, { format: 'mermaid' }).split('\n')[0]);
// stateDiagram-v2
