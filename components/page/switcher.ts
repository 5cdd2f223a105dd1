/** Business Suite's Page switcher: it tells whose screen it is, and nothing of the setting. */
export const SWITCHER = '[data-pagelet="BizKitPresenceSelector"]';
