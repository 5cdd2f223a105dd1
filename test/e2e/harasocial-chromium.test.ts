import { describe } from 'vitest';
import { harasocialSuite } from './harasocial-suite.ts';

describe('Harasocial in chromium', () => harasocialSuite('chromium'));
