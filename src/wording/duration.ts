/** A length of time as one would say it: "about 15 minutes". */
export const aboutMinutes = (minutes: number): string => `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
