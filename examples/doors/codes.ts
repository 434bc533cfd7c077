import { codeInForce } from 'housing-complaints/codes';

const code = codeInForce('2024-05-01');
console.log(code?.title, code?.edition);
// Complaint Handling Code April 2024
