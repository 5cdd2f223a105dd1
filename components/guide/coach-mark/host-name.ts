/** The element that holds the guide; also how leftovers of an older instance, and our own words on the screen, are told apart. */
export const HOST_NAME = 'funnel-guard-guide';
