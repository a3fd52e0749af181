import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DiaryContent, SessionRecord } from '#diary';
import { adviceWords } from './advice-words.ts';
import { aDiary, aSession, aView, TODAY } from './example-diary.ts';
import { OpenDiary } from './OpenDiary.tsx';
import { Progress } from './Progress.tsx';
import { lightWords } from './session-words.ts';

const nothing = () => {};
const props = {
  exercises: [{ id: 'bridge', code: 'br', name: 'Bridge' }],
  barriers: [{ id: 'tired', name: 'I was tired', tips: [{ says: 'Try another time of day.', numbers: [2] }] }],
  careSteps: [
    { urgency: 'today', heading: 'Get medical help today if:', doWhat: ['Call a doctor today.'] },
    { urgency: 'appointment', heading: 'Book an appointment if:', doWhat: ['See a doctor within two weeks.'] },
  ],
} as const;

async function htmlOf(
  content: Partial<DiaryContent>,
  change: { isStopped?: boolean; asideCount?: number; isLowOnDevice?: boolean } = {},
) {
  const view = await aView(content, change.isLowOnDevice);
  return renderToStaticMarkup(
    <OpenDiary
      {...props}
      diary={aDiary(content)}
      view={view}
      state={{ type: 'opening' }}
      isStopped={change.isStopped ?? false}
      asideCount={change.asideCount ?? 0}
      said=""
      trouble={null}
      changes={1}
      run={async () => true}
      say={nothing}
      focus={nothing}
      startsWhole
    />,
  );
}
const shows = async (sessions: readonly SessionRecord[]) => htmlOf({ sessions });

describe('the diary before its script runs', () => {
  it('says that it opens, and carries no style attribute, which the policy forbids', () => {
    const html = renderToStaticMarkup(<Progress {...props} />);
    expect(html).toContain('Opening your diary');
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe('an empty diary', () => {
  it('says what to note, and offers a first session and a copy from elsewhere', async () => {
    const html = await htmlOf({});
    for (const words of [
      'Nothing here yet',
      'Add a session',
      'the next morning',
      'Bring a copy back',
      'href="/routine/"',
    ])
      expect(html).toContain(words);
    for (const words of ['Delete everything', 'Save a copy', 'Highest pain']) expect(html).not.toContain(words);
  });
});

describe('the advice on the page', () => {
  it('gives its reason: the sessions on which it rests', async () => {
    const html = await shows([aSession('2026-11-21'), aSession('2026-11-23', { painDuring: 3 })]);
    expect(html).toContain(adviceWords['two-greens'].heading);
    expect(html).toContain('21 November 2026: before 2, during 2, next morning 2');
    expect(html).toContain('Yesterday: before 2, during 3, next morning 2');
    expect(html).toMatch(/<li>more repetitions<\/li><li>more sets<\/li>/);
  });
  it('after one red session leads to the warning signs, and never to more', async () => {
    const html = await shows([aSession('2026-11-23', { painDuring: 7 })]);
    expect(html).toContain('data-advice="step-down"');
    expect(html).toContain('href="/guides/when-to-get-help/"');
    expect(html).not.toContain('You could add');
  });
  it('after two red sessions in a week is the card of the care ladder', async () => {
    const html = await shows([
      aSession('2026-11-20', { painDuring: 7 }),
      aSession('2026-11-23', { signs: ['limp'], painDuring: 3 }),
    ]);
    expect(html).toContain('See a clinician before you go on');
    expect(html).toContain('This week or next');
    expect(html).toContain('See a doctor within two weeks.');
    expect(html).toContain('a limp');
  });
  it('gives no tips for going on to somebody who should be seen first', async () => {
    const review = { week: '2026-11-23', wentWell: '', inTheWay: ['tired'], goal: '', ifThen: { cue: '', action: '' } };
    const reviews = [{ ...review, changedAt: '2026-11-23T09:00:00.000Z' }];
    expect(await htmlOf({ sessions: [aSession('2026-11-23')], reviews })).toContain('Try another time of day.');
    const reds = ['2026-11-21', '2026-11-23'].map((day) => aSession(day, { painDuring: 7 }));
    const html = await htmlOf({ sessions: reds, reviews });
    expect(html).toContain('I was tired');
    expect(html).not.toContain('Try another time of day.');
  });
  it('at 8 or more outside the exercises asks for help today', async () => {
    const html = await shows([aSession('2026-11-23', { painBefore: 8 })]);
    expect(html).toContain('get help today');
    expect(html).toContain('Call a doctor today.');
  });
  it('is not there while a warning sign is open, but the numbers are', async () => {
    const html = await htmlOf({ sessions: [aSession('2026-11-21'), aSession('2026-11-22')] }, { isStopped: true });
    expect(html).not.toContain('You could add');
    expect(html).not.toContain('Change my routine');
    expect(html).not.toContain('Look back at the week');
    expect(html).toContain('Highest pain each week');
  });
  it('welcomes back after a break longer than the charts, without counting what was missed', async () => {
    const html = await shows([aSession('2026-05-01')]);
    expect(html).toContain('Welcome back');
    expect(html).not.toMatch(/missed|streak|\d+ days/);
  });
});

describe('the lower limit', () => {
  const sessions = [aSession('2026-11-23', { painDuring: 3 })];
  const chosen = (isCautious: boolean) => ({ isCautious, changedAt: '2026-11-20T09:00:00.000Z' });
  const isTicked = (html: string) => /<input type="checkbox" checked=""\/><span>Use the lower limit/.test(html);

  it('is judged by and ticked when the form told the device of it and the diary was never asked', async () => {
    const html = await htmlOf({ sessions }, { isLowOnDevice: true });
    expect(html).toContain('data-advice="same"');
    expect(html).toContain(adviceWords.amber.heading);
    expect(isTicked(html)).toBe(true);
  });
  it('is judged by when it was chosen here, whatever the device knows', async () => {
    const html = await htmlOf({ sessions, settings: chosen(true) });
    expect(html).toContain(adviceWords.amber.heading);
    expect(isTicked(html)).toBe(true);
  });
  it('is not judged by when nobody asked for it, or when it was taken away here', async () => {
    for (const content of [{ sessions }, { sessions, settings: chosen(false) }]) {
      const html = await htmlOf(content);
      expect(html).toContain('After two calm sessions in a row');
      expect(isTicked(html)).toBe(false);
    }
  });
  it('can be changed before the first session, but not while a warning sign is open', async () => {
    expect(isTicked(await htmlOf({}, { isLowOnDevice: true }))).toBe(true);
    expect(await htmlOf({})).toMatch(/Use the lower limit: carry on only at <b[^>]*>0–2</);
    expect(await htmlOf({}, { isStopped: true })).not.toContain('Use the lower limit');
  });
  it('is what the areas behind the charts mean', async () => {
    const legend = (html: string) =>
      html.match(/<b>[^<]+:<\/b> (?:carry on|stay at this level|stop this one)/g)?.map((step) => step.slice(3, 6));
    expect(legend(await htmlOf({ sessions }, { isLowOnDevice: true }))).toEqual(['6+:', '3–5', '0–2']);
    expect(legend(await htmlOf({ sessions }))).toEqual(['6+:', '4–5', '0–3']);
  });
  it('says the same of a session as the pain rule', () => {
    expect(lightWords('amber', true)).toBe('3–5: stay at this level');
    expect(lightWords('green', false)).toBe('0–3: carry on');
    expect(lightWords('open', true)).toBe('Not known yet');
  });
});

describe('what is asked', () => {
  it('the morning after a session of yesterday', async () => {
    const html = await shows([aSession('2026-11-23', { painNextMorning: null })]);
    expect(html).toContain('How is your hip this morning?');
  });
  it('whether a higher morning has settled, once a day has passed', async () => {
    const html = await shows([aSession('2026-11-22', { painNextMorning: 4 })]);
    expect(html).toContain('Did it settle within a day?');
    expect(await shows([aSession('2026-11-23', { painNextMorning: 4 })])).not.toContain('Did it settle');
    expect(await shows([aSession('2026-11-22', { painNextMorning: 4, isSettled: true })])).not.toContain(
      'Did it settle',
    );
  });
  it('nothing about today, or about what is too long ago', async () => {
    for (const day of [TODAY, '2026-11-19'])
      expect(await shows([aSession(day, { painNextMorning: null })])).not.toContain('How is your hip this');
  });
});

describe('charts', () => {
  it('have a table each, with every week, and a dash where nothing is known', async () => {
    const html = await shows([aSession('2026-11-23', { painDuring: 3, minutes: 12 })]);
    expect(html.match(/Show as table/g)).toHaveLength(2);
    expect(html).toContain('<th scope="row">23 Nov</th><td>2</td><td>3</td><td>2</td>');
    expect(html).toContain('<th scope="row">16 Nov</th><td>–</td><td>–</td><td>–</td>');
    expect(html).toContain('<th scope="row">23 Nov</th><td>1</td><td>12</td>');
  });
});

describe('what could not be read', () => {
  it('is counted, and said to be in the copy', async () => {
    expect(await htmlOf({ sessions: [aSession('2026-11-23')] }, { asideCount: 2 })).toContain(
      '2 entries could not be read. We put them aside and deleted nothing',
    );
  });
});

describe('all words of the advice', () => {
  it('are kind, and diagnose nothing', () => {
    const text = JSON.stringify(adviceWords);
    expect(text).not.toMatch(/streak|lazy|you have (a|an|the)\b|just|simply|should have|must|warning!/i);
  });
});
