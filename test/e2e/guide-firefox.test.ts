import { describe } from 'vitest';
import { guideSuite } from './guide-suite.ts';

describe('the guide in firefox, en', () => guideSuite('firefox', 'en'));
