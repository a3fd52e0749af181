import { describe, expect, test } from 'vitest';
import { apartFromLadders, insteadOf, ladderOf, loopIn, nearness } from '#library';
import { conditionWords } from '#wording';
import { readAllContent } from './files.ts';

const content = readAllContent();
const shelf = new Map(content.exercises.map(({ id, data }) => [id, data]));
const each = content.exercises.map((entry) => [entry.id, entry] as const);

/** Exercises whose neighbors are still to be written. Take them out as these come. */
const WAITING: string[] = [];

describe('ladders', () => {
  test('no way up comes back to where it began', () => {
    const loop = loopIn(shelf);
    expect(loop && `${loop.join(' → ')}\n  One of these files calls easier what another calls easier, too.`).toBeNull();
  });

  test('every exercise can be reached from another one: by a ladder, or as an equal', () => {
    const equals = new Set(
      [...shelf.keys()].flatMap((id) => insteadOf(id, shelf).flatMap(({ exercises }) => exercises)),
    );
    const near = (id: string) =>
      [...shelf].some(([other, data]) => other !== id && nearness(data, shelf.get(id) ?? data) > 0);
    const lost = apartFromLadders(shelf).filter((id) => !equals.has(id) && !near(id));
    expect(lost, 'A rung that has a page joins an exercise to the others.').toEqual(WAITING);
  });

  test.each(each)('%s stands once on its own ladder', (id) => {
    const { easier, harder } = ladderOf(id, shelf);
    const rungs = [...easier, ...harder].map((rung) => rung.id);
    expect(new Set([...rungs, id]).size).toBe(rungs.length + 1);
  });

  test.each(each)(
    '%s calls nothing easier that is of a higher level, nor harder what is of a lower one',
    (_, { data }) => {
      const levelOf = (id: string) => shelf.get(id)?.level ?? data.level;
      expect(data.easier.filter(({ id }) => levelOf(id) > data.level)).toEqual([]);
      expect(data.harder.filter(({ id }) => levelOf(id) < data.level)).toEqual([]);
    },
  );
});

describe('conditions', () => {
  test.each(each)('%s names only conditions that have words', (_, { data }) => {
    const named = [...data.helpsWith, ...data.cautions.map(({ condition }) => condition)];
    expect(named.filter((id) => !(id in conditionWords))).toEqual([]);
  });

  test('every condition with a page has words', () => {
    expect(content.conditions.filter(({ id }) => !(id in conditionWords)).map(({ file }) => file)).toEqual([]);
  });
});
