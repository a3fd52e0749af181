import type { Literal, Program } from 'estree';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { syllable } from 'syllable';

/** The longest sentence that passes. Aim at 15 words, and at 20 as a rule. */
export const MOST_WORDS = 25;

/** The highest reading grade that passes, with the words of the glossary counted as easy. Aim at 6 to 7. */
export const HIGHEST_GRADE = 8;

/** The sentences of an MDX body that a reader reads, in order. Citations, code and the data of figures are left out. */
export function sentencesOf(mdx: string): string[] {
  const tree = fromMarkdown(mdx, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  return blocksOf(tree as unknown as Node).flatMap(split);
}

/** Splits one paragraph, list item or line into sentences. */
export function split(block: string): string[] {
  const guarded = block.replace(/\s+/g, ' ').replace(/\b(St|Dr|vs|e\.g|i\.e|et al)\./g, '$1');
  return [...SEGMENTER.segment(guarded)].map(({ segment }) => segment.trim()).filter((text) => /\w/.test(text));
}

/** The words of a sentence. A number with its unit is one word, a joined word is one. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:/-]*/gu)?.map((word) => word.replace(/[.,:]+$/, '')) ?? [];
}

/** Whether a line is a whole sentence. List items such as "you feel ill" are fragments and would flatter the grade. */
export const isWhole = (sentence: string) => /[.?!]["”’)]*$/.test(sentence);

/** Flesch-Kincaid grade of whole sentences. `easy` are words, in lower case, that count as one syllable because the page explains them. */
export function readingGrade(sentences: readonly string[], easy: ReadonlySet<string> = new Set()): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + (easy.has(word.toLowerCase()) ? 1 : sounds(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Digits are read as one sound: what counts is how hard the words are. */
const sounds = (word: string) => (/^\d/.test(word) ? 1 : Math.max(1, syllable(word)));

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

/** Components whose content is no prose. */
const SILENT = new Set(['Cite', 'Figure', 'ExerciseCards', 'PainRule', 'RedFlags']);

/** Fields inside the data of a component that hold prose. */
const SPOKEN_FIELDS = new Set(['title', 'what', 'apart']);

function blocksOf(node: Node): string[] {
  if (node.type === 'paragraph') return [textOf(node)];
  if (node.type === 'mdxJsxFlowElement') {
    if (SILENT.has(node.name ?? '')) return [];
    return [...spokenAttributes(node), ...(node.children ?? []).flatMap(blocksOf)];
  }
  if (node.type === 'heading' || node.type === 'code') return [];
  return (node.children ?? []).flatMap(blocksOf);
}

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (SILENT.has(node.name ?? '')) return '';
  return (node.children ?? []).map(textOf).join('');
}

function spokenAttributes(node: Node): string[] {
  return (node.attributes ?? []).flatMap((attribute) => {
    if (typeof attribute.value === 'string') return SPOKEN_FIELDS.has(attribute.name ?? '') ? [attribute.value] : [];
    const program = (attribute.value as { data?: { estree?: Program } } | undefined)?.data?.estree;
    return program ? spokenLiterals(program) : [];
  });
}

function spokenLiterals(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => spokenLiterals(item, key));
  if (!value || typeof value !== 'object') return [];
  const node = value as { type?: string; key?: { name?: string }; value?: unknown } & Partial<Literal>;
  if (node.type === 'Literal') {
    return SPOKEN_FIELDS.has(key) && typeof node.value === 'string' ? [node.value] : [];
  }
  if (node.type === 'Property') return spokenLiterals(node.value, node.key?.name);
  return Object.values(value).flatMap((child) => spokenLiterals(child, key));
}
