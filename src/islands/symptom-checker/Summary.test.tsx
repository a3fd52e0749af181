import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { CheckerAnswers } from '#schema';
import { summaryWords } from '#wording';
import { readChecker } from '../../../scripts/checker-files.ts';
import { Summary, type SummaryProps } from './Summary.tsx';

const { screens } = readChecker();
const drawn = (answers: CheckerAnswers, change: Partial<SummaryProps> = {}) =>
  renderToStaticMarkup(
    <Summary
      screens={screens}
      answers={answers}
      dateWords="22 November 2026"
      notes={{ note: '', questions: '' }}
      onNotes={() => undefined}
      {...change}
    />,
  );
/** The first of the people by whom the checker is measured. */
const answers: CheckerAnswers = {
  'fall-cant-walk': 'no',
  deformity: 'no',
  'cant-weight-bear': 'no',
  'hot-joint-fever': 'no',
  'cold-leg': 'no',
  'chest-breathless': 'no',
  'saddle-numb': 'no',
  'bladder-bowel': 'no',
  'both-legs': 'no',
  'groin-lump-hard': 'no',
  'sudden-belly-faint': 'no',
  'self-harm': 'no',
  age: '18-29',
  sex: 'male',
  'about-you': [],
  testicle: 'no',
  'leg-weaker': 'no',
  'calf-swollen': 'no',
  'rest-pain-severe': 'no',
  'pop-bruise-weak': 'no',
  'foot-sore': 'no',
  fever: 'no',
  'new-severe-infection-risk': 'no',
  wound: 'no',
  'recent-procedure': 'no',
  'belly-ill': 'no',
  'urine-pelvis': 'no',
  'red-eye': 'no',
  'fragile-bone': 'no',
  'bone-medicine': 'no',
  'bleeding-thinner': 'no',
  'impact-bone-pain': 'no',
  'low-energy': 'no',
  places: ['front-groin'],
  side: 'right',
  onset: 'load-change',
  duration: '2-to-6-weeks',
  course: [],
  'worse-daily': ['stairs', 'lift-knee'],
  'worse-moves': ['kick-sprint'],
  'morning-stiffness': 'not-sure',
  easing: [],
  sounds: [],
  touch: [],
  nerves: [],
  night: 'quiet',
  'cancer-new-pain': 'no',
  'weight-sweats': 'no',
  'steroid-alcohol': 'no',
  'swollen-joints': 'no',
  'inflammatory-history': 'no',
  'low-mood': 'no',
  sport: ['cutting'],
  history: [],
};
const page = drawn(answers);

describe('the page for a clinician', () => {
  test('has its day, says whose words it holds, and one heading of the first rank', () => {
    expect(page).toContain('<p>22 November 2026</p>');
    expect(page).toContain(summaryWords.origin.replace('&', '&amp;'));
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('goes from who and where to warning signs, and ends with the person’s own words', () => {
    const titles = [...page.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
    expect(titles.slice(0, 3)).toEqual(['Who I am', 'The place', 'How it began and goes on']);
    expect(titles.slice(-4, -1)).toEqual([summaryWords.warningSigns, summaryWords.note, summaryWords.questions]);
  });

  test('draws no conclusion: no pattern, no urgency, no advice', () => {
    const paper = page.slice(0, page.indexOf('<details'));
    expect(paper).not.toMatch(/fits (well|partly)|emergency|self-care|looking after|appointment|arthritis of the hip/i);
    expect(paper).not.toMatch(/\d\s?%/);
  });

  test('asks for nothing that tells who somebody is', () => {
    expect(page).not.toMatch(/<input|name=|\sstyle=/);
  });

  test('shows notes and questions as text for paper, as they were written', () => {
    const notes = { note: 'I fear <b>another</b> fall.', questions: 'May I swim?' };
    const written = drawn(answers, { notes });
    expect(written).toContain('I fear &lt;b&gt;another&lt;/b&gt; fall.');
    expect(written.match(/May I swim\?/g)).toHaveLength(2);
  });

  test('leads back only where there is a way', () => {
    expect(page).not.toContain(summaryWords.close);
    expect(drawn(answers, { onClose: () => undefined })).toContain(summaryWords.close);
  });

  test('says what to prepare for a visit by video, folded', () => {
    expect(page).toMatch(/<details(?! open)[\s\S]*Room to walk five steps/);
  });
});
