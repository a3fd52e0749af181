/** How hard an exercise is, from 1 to 5, in a word. */
export function levelWords(level: number): string {
  return LEVELS[Math.min(Math.max(Math.round(level), 1), LEVELS.length) - 1] ?? '';
}

const LEVELS = ['Gentle', 'Easy', 'Moderate', 'Hard', 'Advanced'] as const;
