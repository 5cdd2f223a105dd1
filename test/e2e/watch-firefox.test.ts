import { describe } from 'vitest';
import { watchSuite } from './watch-suite.ts';

describe('the watch in firefox', () => watchSuite('firefox'));
