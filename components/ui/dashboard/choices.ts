/** Hours between two checks that can be chosen. */
export const HOURS: readonly number[] = [1, 2, 4, 8, 12, 24, 48];

/** Checks in an hour, for all Pages together, that can be chosen. */
export const LOOKS: readonly number[] = [6, 12, 24, 60];
