import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type CheckerPattern,
  type CheckerRule,
  type Country,
  checkerEvidence,
  checkerPatterns,
  checkerRules,
  checkerScreens,
  countries,
  type RedFlag,
  readContent,
  redFlags,
} from '#schema';
import { signSentence } from '#wording';
import type {
  CheckerData,
  ShownCountry,
  ShownLine,
  ShownPattern,
  ShownRule,
} from '../../islands/symptom-checker/checker-data.ts';
import { allPages } from '../_content.ts';

/** All of the checker's content, held against its schemas. */
export function checkerContent() {
  return {
    screens: read('questions', checkerScreens),
    rules: read('rules', checkerRules),
    evidence: read('evidence', checkerEvidence),
    patterns: read('patterns', checkerPatterns),
    countries: read('countries', countries),
    signs: read('red-flags', redFlags),
  };
}

/** What the checker needs in the browser. Throws at a rule without a reason, and at a page that is not there. */
export async function checkerData(): Promise<CheckerData> {
  const { screens, rules, evidence, patterns, countries, signs } = checkerContent();
  const pages = await allPages();
  return {
    screens,
    evidence,
    rules: rules.map((rule) => shownRule(rule, signs)),
    patterns: patterns.map((pattern) => shownPattern(pattern, pages)),
    // Put in order here: on a phone, comparing names in the way of a language took longer than all else of the result.
    countries: countries.map(shownCountry).toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}

function shownRule(rule: CheckerRule, signs: readonly RedFlag[]): ShownRule {
  const { id, urgency, if: wanted, definite, because, sign } = rule;
  const why = because ? signSentence(because) : signs.find((flag) => flag.id === sign)?.why;
  if (!why) throw new Error(`content/checker/rules.yaml → ${id}: there is neither "because" nor a sign that says why.`);
  return { id, urgency, if: wanted, definite, because: why };
}

function shownPattern(pattern: CheckerPattern, pages: ReadonlyMap<string, unknown>): ShownPattern {
  const { id, name, clinical, what, helps, needsCheck, exercise, page, also } = pattern;
  const missing = [page, also].find((key) => key !== undefined && !pages.has(key));
  if (missing) throw new Error(`content/checker/patterns.yaml → ${id}: there is no page "${missing}".`);
  return { id, name, clinical, what, helps, needsCheck, exercise, page, also };
}

const shownLine = ({ number, also, what }: Country['emergency']): ShownLine => ({ number, also, what });

function shownCountry(country: Country): ShownCountry {
  const { id, name, emergency, advice, crisis, crisisInOtherLanguage, department } = country;
  return {
    id,
    name,
    emergency: shownLine(emergency),
    advice: advice && shownLine(advice),
    crisis: crisis && shownLine(crisis),
    crisisInOtherLanguage: crisisInOtherLanguage && shownLine(crisisInOtherLanguage),
    department,
  };
}

function read<T>(name: string, schema: Parameters<typeof readContent<T>>[0]): T {
  const file = `content/checker/${name}.yaml`;
  return readContent(schema, parse(readFileSync(file, 'utf8')), file);
}
