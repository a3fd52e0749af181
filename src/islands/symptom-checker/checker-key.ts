/** Under which the checker keeps its answers while the tab is open. A module of its own, because pages read them too. */
export const CHECKER_KEY = 'symptom-checker';
