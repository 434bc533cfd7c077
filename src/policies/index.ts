/** Published policies, ready to run. */
export { housingPlus2018 } from './housing-plus-2018/index.js';
