export const advise = (): void => {};
