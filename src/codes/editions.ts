import type { Code } from './code.js';
import { code2020 } from './code-2020/index.js';
import { code2022 } from './code-2022/index.js';
import { code2024 } from './code-2024/index.js';

/** Every edition of the Code, the earliest first. */
export const CODES: readonly Code[] = [code2020, code2022, code2024];
