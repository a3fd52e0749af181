import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTACHMENT_POINTS, POINT_SOURCE } from './attachment-points.ts';
import { BUILD_ORDER } from './build-order.ts';
import { PART_IDS } from './part-id.ts';
import { PARTS, partOf } from './parts.ts';

const muscles = PARTS.filter(({ kind }) => kind === 'muscle');

describe('parts', () => {
  it('are each written once', () => {
    expect(PARTS.map(({ id }) => id).toSorted()).toEqual(PART_IDS.toSorted());
    expect(new Set(PARTS.map(({ name }) => name)).size).toBe(PARTS.length);
  });

  it('say what they do in one short sentence', () => {
    const long = PARTS.filter(({ says }) => !/^[A-Z][^.!?]+\.$/.test(says) || says.split(' ').length > 20);
    expect(long.map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
    expect(PARTS.filter(({ lay, name }) => lay === name || lay.split(' ').length > 9)).toEqual([]);
  });

  it('name sources and articles that exist', () => {
    const sources = [POINT_SOURCE, ...PARTS.flatMap((part) => part.sources)];
    expect(sources.filter((id) => !existsSync(`content/sources/${id}.yaml`))).toEqual([]);
    const articles = PARTS.flatMap((part) => part.articles);
    const isThere = (id: string) => ['conditions', 'articles'].some((room) => existsSync(`content/${room}/${id}.mdx`));
    expect(articles.filter((id) => !isThere(id))).toEqual([]);
  });

  it('that are muscles tell where they start and end, and which nerve works them', () => {
    const silent = muscles.filter(({ nerve, attach }) => !nerve || !attach.some(({ at }) => at === 'origin'));
    expect(silent.map(({ id }) => id)).toEqual([]);
    const idle = muscles.filter(({ id, jobs }) => !jobs && !id.startsWith('vastus'));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('use every published point', () => {
    const used = PARTS.flatMap(({ attach }) => attach.flatMap(({ points }) => points));
    expect(used).toHaveLength(ATTACHMENT_POINTS.length);
  });

  it('are laid on the bones that their text names', () => {
    const laid = BUILD_ORDER.flatMap(({ part, shape }) =>
      shape.type === 'slab' ? shape.ends.map((end) => ({ part, end })) : [],
    );
    const unnamed = laid.filter(({ part, end }) => {
      if (end === 'free') return false;
      const bones = partOf(part).attach.map(({ bone }) => bone);
      return end === 'pelvis' ? !bones.includes('hip-bone') || !bones.includes('sacrum') : !bones.includes(end);
    });
    expect(unnamed).toEqual([]);
  });
});
