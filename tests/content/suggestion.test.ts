import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  asksLowLimit,
  BLANK_PROFILE,
  gateOf,
  isComplete,
  isStrictRule,
  type Profile,
  programsOf,
  suggest,
} from '#routine';
import { BODY_PLACES, CONDITIONS, type ConditionId, checkerPatterns, readContent, roleRules } from '#schema';
import { readChecker } from '../../scripts/checker-files.ts';
import { readFormulary } from '../../scripts/formulary-files.ts';
import { readAllContent } from './files.ts';
import { MOST_WORDS, split, wordsOf } from './prose.ts';

const { formulary, programs, exercises } = readFormulary();
const content = readAllContent();
const patterns = readYaml('content/checker/patterns.yaml', checkerPatterns);
const roles = readYaml('content/routines/choice/roles.yaml', roleRules);
const known = roles.flatMap((role) => role.exercises);
const sourceIds = new Set(content.sources.map(({ id }) => id));
const NO_SIGNS = { emergency: 'none', today: 'none', appointment: 'none' } as const;
const someone = (parts: Partial<Profile>): Profile => ({
  ...BLANK_PROFILE,
  signs: NO_SIGNS,
  painNow: 3,
  painWorst: 5,
  weeksSinceStart: 30,
  minutesPerDay: 20,
  equipment: ['chair', 'band', 'step', 'towel', 'bench', 'dumbbell'],
  ...parts,
});
const idsFor = (parts: Partial<Profile>) =>
  suggest(someone(parts), formulary).exercises.map(({ entry }) => entry.exercise);

function readYaml<T>(file: string, schema: Parameters<typeof readContent<T>>[0]): T {
  return readContent(schema, parse(readFileSync(file, 'utf8')), file);
}

describe('the lists of the choice', () => {
  test('give every exercise one role', () => {
    expect(known.filter((id, at) => known.indexOf(id) !== at)).toEqual([]);
    expect([...exercises.keys()].filter((id) => !known.includes(id))).toEqual([]);
  });

  test('name the conditions of the checker and its places', () => {
    expect([...CONDITIONS].sort()).toEqual(patterns.flatMap(({ conditions }) => conditions).sort());
    const places = readChecker()
      .screens.flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'places');
    const ids = places && places.kind !== 'sign' ? places.options.map(({ id }) => id) : [];
    expect(ids.length).toBeGreaterThan(10);
    expect([...BODY_PLACES].sort()).toEqual([...ids].sort());
  });

  test('name only exercises, programs, warning signs and sources that exist', () => {
    const { suitability, gate, never, amounts } = formulary;
    const ids = [...suitability.flatMap(({ leavesOut }) => leavesOut.exercises ?? []), ...Object.values(never).flat()];
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    const named = [
      ...suitability.flatMap(({ unlessListed = [], leavesOut }) =>
        [...unlessListed, ...(leavesOut.allBut ?? [])].flat(),
      ),
      ...amounts.followedFor.map(({ program }) => program),
      ...amounts.notSuggestedFrom,
      ...Object.values(amounts.withoutCondition),
    ];
    expect(named.filter((id) => id.length > 1 && !programs.has(id))).toEqual([]);
    const signs = new Set(content.redFlags.map(({ id }) => id));
    expect(gate.flatMap(({ redFlag = [] }) => redFlag).filter((id) => !signs.has(id))).toEqual([]);
    const sources = [
      ...[...programs.values()].flatMap((each) => each.sources),
      ...suitability.flatMap(({ sources = [] }) => sources),
    ];
    expect(sources.filter((id) => !sourceIds.has(id))).toEqual([]);
  });

  test('ids of rules are said once', () => {
    const ids = [...formulary.gate, ...formulary.suitability, ...formulary.shown].map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    // The gate and the list of exercises may speak of the same thing.
    expect(twice.filter((id) => !formulary.gate.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('programs', () => {
  test('there are fifteen', () => {
    expect(programs.size).toBe(15);
  });

  test.each([...programs])('%s lists exercises that are known, and names those that have no page', (_, { phases }) => {
    const planned = phases.flatMap((phase) => phase.exercises);
    expect(planned.filter(({ id }) => !known.includes(id))).toEqual([]);
    expect(planned.filter(({ id, name }) => !exercises.has(id) && !name)).toEqual([]);
  });

  test.each([...programs])('%s goes on week after week', (_, { phases }) => {
    expect(phases.filter(({ fromWeek, toWeek }) => toWeek < fromWeek)).toEqual([]);
    expect(phases.slice(1).filter(({ fromWeek }, at) => fromWeek !== (phases[at]?.toWeek ?? 0) + 1)).toEqual([]);
  });

  test('is shown with its way on and back only where every exercise has a page', () => {
    const [view] = programsOf(someone({ conditions: ['hip-osteoarthritis'] }), formulary, programs);
    const program = programs.get('hip-oa-12wk');
    expect(Boolean(view)).toBe(program !== undefined && isComplete(program, formulary));
    expect(view?.moveOnWhen.length).toBe(view?.program.phases.length);
    expect(programsOf(someone({ conditions: ['iliopsoas-related-pain'] }), formulary, programs)).toEqual([]);
    expect(programsOf(someone({ signs: { emergency: 'yes' } }), formulary, programs)).toEqual([]);
  });
});

describe('the gate', () => {
  const shut = patterns.filter(({ exercise }) => !exercise).flatMap(({ conditions }) => conditions);
  test.each(shut)('%s gets no exercise before a clinician', (condition) => {
    const gate = gateOf(someone({ conditions: CONDITIONS.filter((each) => each === condition) }), formulary);
    expect(['block', 'clinician-first']).toContain(gate.type);
  });

  const emergencies: readonly ConditionId[] = [
    'hip-fracture',
    'septic-arthritis-osteomyelitis',
    'paediatric-hip',
    'malignancy-metastasis',
  ];
  test.each(emergencies)('%s stays shut, whatever a clinician is said to have allowed', (condition) => {
    expect(gateOf(someone({ conditions: [condition], cleared: true }), formulary).type).toBe('block');
  });

  test.each([
    ['somebody under 18', { ageGroup: 'under-18' }],
    ['somebody pregnant', { pregnancy: 'pregnant' }],
    ['a new hip', { operations: [{ kind: 'hip-replacement', weeksAgo: 300 }] }],
    ['a sign that asks for an appointment', { signs: { ...NO_SIGNS, appointment: 'yes' } }],
  ] as const)('%s waits for a clinician, and then sees a caution', (_, parts) => {
    expect(gateOf(someone(parts), formulary).type).toBe('clinician-first');
    const cleared = gateOf(someone({ ...parts, cleared: true }), formulary);
    expect(cleared.type).toBe('caution');
    expect(cleared.reasons.length).toBeGreaterThan(0);
  });

  test('new hip pain after a fall at 65 or over is for today, and an old one is not', () => {
    const fell = { ageGroup: '65-plus', health: ['recent-fall'] } as const;
    expect(gateOf(someone({ ...fell, weeksSinceStart: 2 }), formulary).type).toBe('block');
    expect(gateOf(someone({ ...fell, weeksSinceStart: 60 }), formulary).type).toBe('caution');
  });
});

describe('what a physical therapist would check', () => {
  const rangeOf = (id: string) => formulary.exercises.find((each) => each.id === id)?.range;

  test('in pregnancy nobody lies flat on the back or the front, stands on one leg or spreads wide, but for the program', () => {
    const listed = programs.get('pregnancy-pgp')?.phases.flatMap((phase) => phase.exercises.map(({ id }) => id)) ?? [];
    for (const painNow of [0, 3, 6, 9]) {
      const ids = idsFor({ pregnancy: 'pregnant', cleared: true, painNow, experience: 'regular' });
      expect(ids.length).toBeGreaterThan(0);
      const others = ids.filter((id) => !listed.includes(id)).map((id) => exercises.get(id));
      expect(others.filter((each) => each && ['supine', 'prone'].includes(each.position))).toEqual([]);
      expect(ids.filter((id) => (rangeOf(id)?.abduction ?? 90) > 25)).toEqual([]);
    }
  });

  test('with osteoporosis nothing rounds or twists the back, and no weights are held', () => {
    for (const experience of ['new', 'some', 'regular'] as const) {
      const ids = idsFor({ health: ['osteoporosis'], conditions: ['lumbar-referred-pain'], experience });
      expect(
        ids.filter((id) => (rangeOf(id)?.trunkBend ?? 90) > 15 || exercises.get(id)?.equipment.includes('dumbbell')),
      ).toEqual([]);
      expect(ids).not.toContain('cat-cow');
    }
  });

  test('in the first weeks after a hip replacement only its program is offered, and later no bend past 90 degrees beyond it', () => {
    const listed = programs.get('hip-replacement-early')?.phases ?? [];
    for (const [weeksAgo, phases] of [
      [0, 1],
      [4, 2],
      [9, 3],
    ] as const) {
      const ids = idsFor({ operations: [{ kind: 'hip-replacement', weeksAgo }], cleared: true });
      const allowed = listed.slice(0, phases).flatMap((phase) => phase.exercises.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !allowed.includes(id))).toEqual([]);
    }
    const later = idsFor({
      operations: [{ kind: 'hip-replacement', weeksAgo: 80 }],
      cleared: true,
      experience: 'regular',
    });
    const all = listed.flatMap((phase) => phase.exercises.map(({ id }) => id));
    expect(later.filter((id) => !all.includes(id) && (rangeOf(id)?.flexion ?? 180) > 90)).toEqual([]);
  });

  test('with outer hip pain one does not lie on the sore side, and nothing crosses the body', () => {
    const suggestion = suggest(
      someone({
        conditions: ['greater-trochanteric-pain-syndrome'],
        side: 'left',
        experience: 'regular',
        painNow: 0,
        painWorst: 2,
        minutesPerDay: 60,
      }),
      formulary,
    );
    const sideLying = suggestion.exercises.filter(
      ({ entry, role }) => exercises.get(entry.exercise)?.position === 'side-lying' && role !== 'settle',
    );
    expect(sideLying.filter(({ entry }) => entry.side !== 'left')).toEqual([]);
    expect(suggestion.exercises.map(({ entry }) => entry.exercise)).not.toContain('figure-4-stretch');
  });

  test('at 8 or more there are at most two of the easiest, one set each, and the flare plan', () => {
    const { exercises: given, show } = suggest(someone({ conditions: ['hip-osteoarthritis'], painNow: 8 }), formulary);
    expect(given.length).toBeLessThanOrEqual(2);
    expect(given.every(({ entry }) => entry.sets === 1 && exercises.get(entry.exercise)?.level === 1)).toBe(true);
    expect(show.map(({ id }) => id)).toEqual(expect.arrayContaining(['flare', 'very-strong-pain', 'pain-rule']));
  });

  test('who has much more time than the routine takes hears why, once, and not beside the flare plan', () => {
    const shorter = (parts: Partial<Profile>) =>
      suggest(someone(parts), formulary).show.filter(({ id }) => id === 'shorter');
    expect(shorter({ minutesPerDay: 90 }).map(({ text }) => text)).toEqual([
      expect.stringContaining('less than the 90 minutes'),
    ]);
    expect(shorter({ minutesPerDay: 5 })).toEqual([]);
    expect(shorter({ minutesPerDay: 90, painNow: 9, painWorst: 9 })).toEqual([]);
  });

  test('a new exerciser of 65 with hip arthritis gets gentle work from its program, and why', () => {
    const { exercises: given } = suggest(
      someone({ conditions: ['hip-osteoarthritis'], ageGroup: '65-plus' }),
      formulary,
    );
    expect(given.length).toBeGreaterThanOrEqual(4);
    expect(given.every(({ entry }) => (exercises.get(entry.exercise)?.level ?? 5) <= 2)).toBe(true);
    const ids = given.flatMap(({ why }) => why.map(({ id }) => id));
    expect(ids.filter((id) => id.startsWith('why-program')).length).toBeGreaterThanOrEqual(3);
  });

  test('without a condition none is ever named', () => {
    const text = JSON.stringify(suggest(someone({ places: ['front-groin', 'outer-hip'] }), formulary).exercises);
    const names = Object.values(formulary.conditionNames).map((name) => name.toLowerCase());
    expect(names.filter((name) => text.toLowerCase().includes(name))).toEqual([]);
  });
});

describe('the lower limit of the pain rule', () => {
  const strictFor = (parts: Partial<Profile>) => asksLowLimit(suggest(someone(parts), formulary).show);

  test('is asked for by every sentence that says so, and by no other', () => {
    for (const rule of formulary.shown) expect(isStrictRule(rule), rule.id).toBe(/0 to 2/.test(rule.says));
  });

  test.each<[string, Partial<Profile>]>([
    ['in pregnancy', { pregnancy: 'pregnant', cleared: true }],
    ['soon after birth', { pregnancy: 'after-birth', cleared: true }],
    [
      'in the first 12 weeks after an operation',
      { operations: [{ kind: 'hip-arthroscopy', weeksAgo: 11 }], cleared: true },
    ],
    ['with a risk of osteonecrosis', { health: ['osteonecrosis-risk'] }],
    ['after a bone stress injury', { conditions: ['femoral-neck-stress-fracture'], cleared: true }],
  ])('is for people %s', (_, parts) => {
    expect(strictFor(parts)).toBe(true);
  });

  test('is not for everybody, nor 12 weeks after an operation', () => {
    expect(strictFor({})).toBe(false);
    expect(strictFor({ operations: [{ kind: 'hip-arthroscopy', weeksAgo: 12 }], cleared: true })).toBe(false);
  });

  test('holds before somebody moves on in a program, too', () => {
    const oa = { conditions: ['hip-osteoarthritis'] } as const;
    const moveOn = (parts: Partial<Profile>) =>
      programsOf(someone({ ...oa, ...parts }), formulary, programs)[0]?.moveOnWhen.join(' ');
    expect(moveOn({})).toMatch(/0 to 3/);
    expect(moveOn({ health: ['osteonecrosis-risk'] })).toMatch(/0 to 2/);
    expect(moveOn({ health: ['osteonecrosis-risk'] })).not.toMatch(/0 to 3/);
  });
});

describe('the words', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ...formulary.gate.flatMap(({ id, says, cleared = '' }) => [[id, says] as const, [id, cleared] as const]),
    ...formulary.suitability.map(({ id, says }) => [id, says] as const),
    ...formulary.shown.map(({ id, says }) => [id, says] as const),
    ...formulary.roles.map(({ role, says }) => [role, says] as const),
    ...Object.entries(formulary.sayings),
    ...[...programs].flatMap(([id, each]) =>
      [
        each.forWhom,
        each.notFor,
        each.note ?? '',
        ...each.phases.flatMap((phase) => [phase.goal, phase.moveMore, ...phase.milestones, phase.moveOnWhen ?? '']),
      ].map((text) => [id, text] as const),
    ),
  ];

  test('are short sentences', () => {
    const long = sentences.flatMap(([id, text]) =>
      split(text)
        .filter((each) => wordsOf(each).length > MOST_WORDS)
        .map((each) => `${id}: ${each}`),
    );
    expect(long).toEqual([]);
  });

  test('never diagnose, never say "just" or "simply", and spell as in the US', () => {
    const banned =
      /\byou have (?!a go|two|one|a clinician)[a-z]*(arthritis|tear|fracture)|\b(just|simply|suffer|programme|centre|normalise)\b/i;
    expect(sentences.filter(([, text]) => banned.test(text))).toEqual([]);
  });
});
