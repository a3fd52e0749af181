import type { CheckerAnswers, CheckerCase, Urgency } from '#schema';
import { type Assessment, assess, type Checker, isActNow } from '#triage';
import { askedAtOnce } from './asked-at-once.ts';
import { walk } from './walk.ts';
import { type Share, shareOf } from './wilson.ts';

/** How well the checker does on some people, in the measures of the published audits. */
export interface Measures {
  /** Right condition first, and among three, of the people to whom patterns may be shown. */
  readonly first: Share;
  readonly amongThree: Share;
  /** Right step of the care ladder, of all and for each step. */
  readonly triage: Share;
  readonly byStep: Readonly<Record<Urgency, Share>>;
  /** Placed lower than they should be, and higher. */
  readonly under: Share;
  readonly over: Share;
  /** Placed as high as they should be, or higher. */
  readonly safe: Share;
  /** Emergencies placed below emergency; people sent to emergency care who need not go. */
  readonly missedEmergency: Share;
  readonly needlessEmergency: Share;
  /** People who need an emergency, today or an appointment who were sent to one of them: red flags found. */
  readonly flagged: Share;
}

/** The measures on people as they answered, with what only undisturbed answers can tell. */
export interface Score extends Measures {
  readonly people: number;
  /** Screens that were asked. */
  readonly screens: { readonly median: number; readonly most: number };
  /** Found as urgent on the site, where the screens may end early, as by all their answers. */
  readonly sameOnSite: Share;
  /** Who was judged wrongly, for those who improve it. */
  readonly wrong: readonly Wrong[];
}

/** A person whom the checker judged wrongly. */
export interface Wrong {
  readonly id: string;
  readonly expected: string;
  readonly found: string;
}

const LADDER: readonly Urgency[] = ['self-care', 'appointment', 'today', 'emergency'];

/** Scores the checker on people as they answered. */
export function scoreOn(checker: Checker, people: readonly CheckerCase[]): Score {
  const ways = people.map(({ answers }) => walk(checker, answers));
  const judged = judgeAll(checker, people);
  const screens = ways.map(({ steps }) => steps.length).toSorted((a, b) => a - b);
  const same = ways.filter(({ urgency }, at) => urgency === judged[at]?.found);
  return {
    people: people.length,
    ...measuresOf(judged),
    screens: { median: screens[Math.floor(screens.length / 2)] ?? 0, most: screens.at(-1) ?? 0 },
    sameOnSite: shareOf(same.length, people.length),
    wrong: judged.flatMap(wrongOf),
  };
}

/** Measures the checker on people whose answers were disturbed first. */
export const measureOn = (
  checker: Checker,
  people: readonly CheckerCase[],
  change: (answers: CheckerAnswers) => CheckerAnswers,
): Measures =>
  measuresOf(
    judgeAll(
      checker,
      people.map((person) => ({ ...person, answers: change(person.answers) as CheckerCase['answers'] })),
    ),
  );

function measuresOf(judged: readonly Judged[]): Measures {
  const count = (test: (one: Judged) => boolean, among: (one: Judged) => boolean = () => true) => {
    const some = judged.filter(among);
    return shareOf(some.filter(test).length, some.length);
  };
  const isAt = (step: Urgency) => (one: Judged) => one.person.urgency === step;
  const hasPattern = ({ person }: Judged) => !isActNow(person.urgency) && person.conditions.length > 0;
  return {
    first: count(({ rank }) => rank === 1, hasPattern),
    amongThree: count(({ rank }) => rank > 0, hasPattern),
    triage: count(({ off }) => off === 0),
    byStep: Object.fromEntries(
      LADDER.map((step) => [step, count(({ off }) => off === 0, isAt(step))]),
    ) as Measures['byStep'],
    under: count(({ off }) => off < 0),
    over: count(({ off }) => off > 0),
    safe: count(({ off }) => off >= 0),
    missedEmergency: count(({ off }) => off < 0, isAt('emergency')),
    needlessEmergency: count(
      ({ found }) => found === 'emergency',
      (one) => !isAt('emergency')(one),
    ),
    flagged: count(
      ({ found }) => found !== 'self-care',
      (one) => !isAt('self-care')(one),
    ),
  };
}

interface Judged {
  readonly person: CheckerCase;
  readonly found: Urgency;
  /** Steps too low (below zero) or too high. */
  readonly off: number;
  /** Where the right condition stands among the three: 1 to 3, or 0. */
  readonly rank: number;
  readonly named: readonly string[];
}

function judgeAll(checker: Checker, people: readonly CheckerCase[]): readonly Judged[] {
  const atOnce = askedAtOnce(checker);
  return people.map((person) => judged(person, assess(atOnce, person.answers)));
}

function judged(person: CheckerCase, { urgency, patterns }: Assessment): Judged {
  const named = patterns.map(({ pattern }) => pattern);
  return {
    person,
    found: urgency,
    off: LADDER.indexOf(urgency) - LADDER.indexOf(person.urgency),
    rank: named.indexOf(person.conditions[0] ?? '') + 1,
    named,
  };
}

function wrongOf({ person, found, off, rank, named }: Judged): Wrong[] {
  const wrongs: Wrong[] = [];
  if (off !== 0) wrongs.push({ id: person.id, expected: person.urgency, found });
  if (!isActNow(person.urgency) && person.conditions[0] && rank !== 1)
    wrongs.push({ id: person.id, expected: person.conditions[0], found: named.join(', ') || 'no pattern' });
  return wrongs;
}
