/** Texts of the guide's coach mark. */
export const guide = {} as const;
