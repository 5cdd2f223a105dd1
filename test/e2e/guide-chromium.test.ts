import { describe } from 'vitest';
import { guideSuite } from './guide-suite.ts';

describe('the guide in chromium, vi', () => guideSuite('chromium', 'vi'));
