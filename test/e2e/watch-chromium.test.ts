import { describe } from 'vitest';
import { watchSuite } from './watch-suite.ts';

describe('the watch in chromium', () => watchSuite('chromium'));
