import type { CheckerPattern } from '#schema';
import type { Checker, Rule } from '#triage';

/** A rule with the sentence that says why it matters. */
export interface ShownRule extends Rule {
  readonly because: string;
}

/** What a reader is told about a pattern. */
export type ShownPattern = Pick<
  CheckerPattern,
  'id' | 'name' | 'clinical' | 'what' | 'helps' | 'needsCheck' | 'exercise' | 'page' | 'also'
>;

/** A telephone number, without where it was read. */
export interface ShownLine {
  readonly number: string;
  readonly also?: string | undefined;
  readonly what?: string | undefined;
}

/** The numbers of a country, without where they were read. */
export interface ShownCountry {
  readonly id: string;
  readonly name: string;
  readonly emergency: ShownLine;
  readonly advice?: ShownLine | undefined;
  readonly crisis?: ShownLine | undefined;
  readonly crisisInOtherLanguage?: ShownLine | undefined;
  readonly department: string;
}

/** All that the checker needs in the browser: what decides, and what is said about it. */
export interface CheckerData extends Checker {
  readonly rules: readonly ShownRule[];
  readonly patterns: readonly ShownPattern[];
  /** In the order in which they are offered. */
  readonly countries: readonly ShownCountry[];
}

/** Where the data stands in the page. */
export const DATA_ID = 'checker-data';

/** The data as text for the page: without what is empty or off, and with nothing that could end its element. */
export function packed(data: CheckerData): string {
  const leaveOut = (_: string, value: unknown) => (isEmpty(value) ? undefined : value);
  return JSON.stringify(data, leaveOut).replaceAll('<', '\\u003c');
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === false || value === null;
}

/** The data as it was before it was packed. */
export function unpacked(text: string): CheckerData {
  const { screens, evidence, rules, patterns, countries }: CheckerData = JSON.parse(text);
  return {
    screens: screens.map((screen) => ({
      ...screen,
      always: screen.always ?? false,
      questions: screen.questions.map(wholeQuestion),
    })),
    rules: rules.map((rule) => ({ ...rule, definite: rule.definite ?? false })),
    evidence: {
      ...evidence,
      paths: (evidence.paths ?? []).map((path) => ({
        ...path,
        without: path.without ?? [],
        alone: path.alone ?? false,
      })),
      findings: evidence.findings.map((finding) => ({ ...finding, shares: finding.shares ?? {}, anchored: {} })),
    },
    patterns: patterns.map((pattern) => ({
      ...pattern,
      needsCheck: pattern.needsCheck ?? false,
      exercise: pattern.exercise ?? false,
    })),
    countries,
  };
}

type Question = CheckerData['screens'][number]['questions'][number];

function wholeQuestion(question: Question): Question {
  const concerned = { for: question.for ?? {} };
  if (question.kind === 'sign') return { ...question, ...concerned };
  const options = question.options.map((option) => ({ ...option, findings: option.findings ?? [] }));
  if (question.kind === 'choice') return { ...question, ...concerned, options };
  return { ...question, ...concerned, options, map: question.map ?? false };
}
