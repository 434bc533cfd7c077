/**
 * Published policies, ready to run.
 *
 * @module housing-complaints/policies
 */
export { creativeSupport2022 } from './creative-support-2022/index.js';
export { housingPlus2018 } from './housing-plus-2018/index.js';
