import type { AccuracyOfSet, CountedShare } from '#schema';
import { URGENCIES } from '#schema';
import { urgencyWords } from '#wording';

/** One line of the table: what was counted, and how often. */
export interface AccuracyRow {
  readonly name: string;
  readonly people: string;
  readonly range: string;
}

/** Lines that belong together. */
export interface AccuracyGroup {
  readonly title: string;
  readonly rows: readonly AccuracyRow[];
}

/** The measures on one set of people, in the order in which they matter to a reader. */
export function accuracyGroups(set: AccuracyOfSet): readonly AccuracyGroup[] {
  return [
    {
      title: 'How urgent',
      rows: [
        row('Right step', set.triage),
        ...URGENCIES.map((step) => row(`Right, of those for “${urgencyWords[step].label}”`, set.byStep[step])),
        row('Too low', set.under),
        row('Too high', set.over),
      ],
    },
    {
      title: 'Safety',
      rows: [
        row('Emergencies placed lower', set.missedEmergency),
        row('Sent to emergency care without need', set.needlessEmergency),
        row('With a warning sign, and sent to a clinician', set.flagged),
        row('Same step when asked screen by screen', set.sameOnSite),
      ],
    },
    {
      title: 'What it may be',
      rows: [row('Right condition first', set.first), row('Right condition among three', set.amongThree)],
    },
  ];
}

const row = (name: string, share: CountedShare | undefined): AccuracyRow => ({
  name,
  people: share ? countWords(share) : '–',
  range: share ? rangeWords(share) : '–',
});

/** "34 of 57". */
export const countWords = ({ hits, of }: CountedShare): string => `${hits} of ${of}`;

/** The interval as people of a hundred: "47 to 71". Nothing is known when nobody was counted. */
export function rangeWords({ of, low, high }: CountedShare): string {
  const [least, most] = [Math.round(low * 100), Math.round(high * 100)];
  if (of === 0) return '–';
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** One line of the table of disturbed answers, each number as people of a hundred. */
export interface TrialRow {
  readonly name: string;
  /** In the order of `trialLabels`. */
  readonly cells: readonly string[];
}

/** The people as they answered, and with a part of their answers disturbed. */
export function trialRows(set: AccuracyOfSet): readonly TrialRow[] {
  const asAnswered = Object.fromEntries(MEASURES.map(({ key }) => [key, shareOf(set[key])])) as Shares;
  return [
    { name: 'As they answered', cells: cellsOf(asAnswered) },
    ...set.trials.map((trial) => ({
      name: `${Math.round(trial.share * 100)} of 100 answers ${trial.kind === 'mistakes' ? 'wrong' : 'not sure'}`,
      cells: cellsOf(trial),
    })),
  ];
}

const MEASURES = [
  { key: 'triage', label: 'Right step' },
  { key: 'safe', label: 'Right step or higher' },
  { key: 'missedEmergency', label: 'Emergencies placed lower' },
  { key: 'needlessEmergency', label: 'Emergency without need' },
  { key: 'first', label: 'Right condition first' },
  { key: 'amongThree', label: 'Right condition among three' },
] as const satisfies readonly { readonly key: keyof AccuracyOfSet; readonly label: string }[];

type Shares = Readonly<Record<(typeof MEASURES)[number]['key'], number>>;

/** What is counted in the columns of the table of disturbed answers. */
export const trialLabels: readonly string[] = MEASURES.map(({ label }) => label);

const shareOf = ({ hits, of }: CountedShare): number => (of === 0 ? 0 : hits / of);

const cellsOf = (shares: Shares) => MEASURES.map(({ key }) => inHundredWords(shares[key]));

/** A share as people of a hundred; a few are not told as none. */
function inHundredWords(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1';
  if (share < 1 && share > 0.995) return 'over 99';
  return `${Math.round(share * 100)}`;
}
