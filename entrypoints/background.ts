import { startBackground } from '../components/platform/background';

export default defineBackground(startBackground);
