import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../components/platform/background';

export default defineBackground(startBackground);
