import { describe } from 'vitest';
import { harasocialSuite } from './harasocial-suite.ts';

describe('Harasocial in firefox', () => harasocialSuite('firefox'));
