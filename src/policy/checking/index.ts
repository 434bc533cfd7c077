export { checkTogether } from './check.js';
