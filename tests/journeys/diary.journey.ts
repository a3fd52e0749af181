import { readFileSync } from 'node:fs';
import { writeRoutine } from '#routine';
import { axeComplaints } from './axe.ts';
import { CODES } from './builder.ts';
import { dayBack, fill, openDiary, rawSession, rawSessions } from './diary.ts';
import { expect, test } from './site.ts';

const TITLE = 'Towel stretch; "slow" über das Knie';
const withCard = [
  { id: 'bridge', result: 'done', eased: false },
  { id: 'own-2', title: TITLE, result: 'part', eased: true },
];
const weeks = Array.from({ length: 20 }, (_, at) =>
  rawSession(3 + at * 4, { painDuring: at % 4, ...(at % 4 === 1 ? { exercises: withCard } : {}) }),
);

test('without scripts the page says why it needs them, and offers paper', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/routine/progress/`);
  // The browser's text search passes over what stands in a noscript.
  await expect(page.locator('.without-script')).toBeVisible();
  await expect(page.locator('.without-script')).toContainText('The diary needs scripts');
  await expect(page.getByText('Opening your diary')).toBeHidden();
  await expect(page.getByRole('link', { name: 'the starter sheet' })).toBeVisible();
  await context.close();
});

test('by keyboard alone: a session goes in, the advice gets the focus, and all is there after a reload', async ({
  page,
}) => {
  await openDiary(page);
  await page.getByRole('button', { name: 'Add a session' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Add a session' })).toBeFocused();
  const before = page.getByRole('group', { name: /Pain before/ });
  await before.getByRole('radio', { name: '0', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(before.getByRole('radio', { name: '1', exact: true })).toBeChecked();
  await page
    .getByRole('group', { name: /Pain during/ })
    .getByRole('radio', { name: '4' })
    .focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: /Note/ }).focus();
  await page.keyboard.type('Felt fine');
  await page.getByRole('button', { name: 'Save on this device' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stay at this level' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('The session is saved on this device.');
  await page.reload();
  await expect(page.getByText('Felt fine')).toBeVisible();
  await expect(page.getByText('Today: before 1, during 4')).toBeVisible();
});

test('a day of tomorrow is refused with a sentence, and what was typed stays', async ({ page }) => {
  await openDiary(page);
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByRole('textbox', { name: /Note/ }).fill('typed');
  await page.getByLabel('Day').fill(dayBack(-1));
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Choose the day of the session/);
  await expect(page.getByRole('textbox', { name: /Note/ })).toHaveValue('typed');
});

test('the exercises of the routine on this device are offered, and what was left out is kept', async ({ page }) => {
  await page.goto('/routine/');
  await page.getByRole('button', { name: 'Take Squat out' }).click();
  await openDiary(page);
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByRole('checkbox', { name: 'Clamshell' }).uncheck();
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.getByText('Bridge, Clamshell (left out), Seated march')).toBeVisible();
});

test('a card in own words is offered with the routine, and keeps its title when the session is changed', async ({
  page,
}) => {
  const dose = { side: 'both', sets: 2, repetitions: 8, holdSeconds: 0, daysPerWeek: 3 } as const;
  const routine = {
    entries: [
      { exercise: 'bridge', ...dose },
      { title: TITLE, text: '', ...dose },
    ],
  };
  await page.goto('/words/');
  await page.evaluate((text) => localStorage.setItem('routine', text), writeRoutine(routine, CODES));
  await openDiary(page);
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByRole('checkbox', { name: TITLE }).uncheck();
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.getByText(`Bridge, ${TITLE} (left out)`)).toBeVisible();
  await page.getByRole('button', { name: /^Change the session/ }).click();
  await page.getByRole('checkbox', { name: TITLE }).check();
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.getByText(`Bridge, ${TITLE}.`)).toBeVisible();
  expect((await rawSessions(page))[0]?.exercises).toEqual([
    { id: 'bridge', result: 'done', eased: false },
    { id: 'own-2', title: TITLE, result: 'done', eased: false },
  ]);
});

test('the next morning is asked for, and red leads to the warning signs', async ({ page }) => {
  await fill(page, [rawSession(1, { painNextMorning: null })]);
  await expect(page.getByRole('heading', { name: 'How is your hip this morning?' })).toBeVisible();
  await page.getByRole('group', { name: 'Pain the next morning' }).getByRole('radio', { name: '7' }).check();
  await page.getByRole('button', { name: 'Save the morning' }).click();
  await expect(page.getByRole('heading', { name: 'Stop this one for a day or two' })).toBeVisible();
  await expect(page.getByRole('link', { name: /warning signs/ })).toHaveAttribute('href', '/guides/when-to-get-help/');
});

test('after a second red session the card of the care ladder gets the focus', async ({ page }) => {
  await fill(page, [rawSession(3, { painDuring: 7 })]);
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page
    .getByRole('group', { name: /Pain during/ })
    .getByRole('radio', { name: '6' })
    .check();
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.locator('[data-advice=get-help]')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'See a clinician before you go on' })).toBeVisible();
});

test('an open warning sign comes first, and no advice beside it', async ({ page }) => {
  await fill(page, [rawSession(2), rawSession(4)]);
  await expect(page.getByRole('heading', { name: 'You could add a little' })).toBeVisible();
  const say = (answers: object) =>
    page.evaluate((said) => sessionStorage.setItem('safety-check', JSON.stringify(said)), answers);
  await say({ emergency: 'none', today: 'none', appointment: 'yes' });
  await openDiary(page);
  await expect(page.getByRole('heading', { name: 'Book an appointment' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You could add a little' })).toBeHidden();
  await say({ emergency: 'yes' });
  await page.reload();
  await expect(page.getByText('Call your local emergency number now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You could add a little' })).toBeHidden();
});

test('a session can be changed, deleted and put back', async ({ page }) => {
  await fill(page, [rawSession(2, { note: 'the old note' })]);
  await page.getByRole('button', { name: /^Change the session/ }).click();
  await page.getByRole('textbox', { name: /Note/ }).fill('the new note');
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.getByText('the new note')).toBeVisible();
  await page.getByRole('button', { name: /^Delete the session/ }).click();
  await expect(page.getByRole('button', { name: 'Put the session back' })).toBeFocused();
  expect(await rawSessions(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('the new note')).toBeVisible();
});

test('activities, scores and the look back at a week are kept', async ({ page }) => {
  await fill(page, [rawSession(2)]);
  await page.getByRole('textbox', { name: /Something you want to do/ }).fill('Put on socks');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('button', { name: 'Score them today' }).click();
  await page
    .getByRole('group', { name: /Put on socks/ })
    .getByRole('radio', { name: '6' })
    .check();
  await page.getByRole('button', { name: 'Save the scores' }).click();
  await expect(page.getByRole('img', { name: /How hard: Put on socks.*none, 6\.$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('checkbox', { name: 'I was tired' }).check();
  await expect(page.getByText('Try another time of day')).toBeVisible();
  await page.getByRole('textbox', { name: 'If …' }).fill('I have had breakfast');
  await page.getByRole('textbox', { name: 'then I …' }).fill('do the first two');
  await page.getByRole('button', { name: 'Save the week' }).click();
  await expect(page.getByText('Your look back is saved on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('If I have had breakfast, then do the first two')).toBeVisible();
  await expect(page.getByText('Last scored today.')).toBeVisible();
});

test.describe('two tabs', () => {
  test('what one saves, the other shows at once', async ({ page, context }) => {
    await openDiary(page);
    const other = await context.newPage();
    await openDiary(other);
    await other.getByRole('button', { name: 'Add a session' }).click();
    await other.getByRole('textbox', { name: /Note/ }).fill('from the other tab');
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByRole('textbox', { name: /Note/ }).fill('from this tab');
    await other.getByRole('button', { name: 'Save on this device' }).click();
    await expect(page.getByText('from the other tab')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /Note/ })).toHaveValue('from this tab');
    await page.getByRole('button', { name: 'Save on this device' }).click();
    await expect(other.getByText('from this tab')).toBeVisible();
    expect(await rawSessions(page)).toHaveLength(2);
  });

  test('the older lets go when a newer version opens the diary, and says so', async ({ page, context }) => {
    await fill(page, [rawSession(2)]);
    const other = await context.newPage();
    await other.goto('/words/');
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          const asked = indexedDB.open('diary', 99);
          asked.onsuccess = () => resolve(asked.result.close());
        }),
    );
    await expect(page.getByRole('heading', { name: 'The diary moved to another tab' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This page is older than your diary' })).toBeVisible();
  });
});

test.describe('when the browser will not', () => {
  test('a full disk is said, what was typed stays, and saving works again when there is room', async ({ page }) => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        if (document.documentElement.dataset.full) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await fill(page, [rawSession(2)]);
    await page.evaluate(() => document.documentElement.setAttribute('data-full', 'yes'));
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByRole('textbox', { name: /Note/ }).fill('a note on a full device');
    await page.getByRole('button', { name: 'Save on this device' }).click();
    await expect(page.getByRole('alert')).toContainText('the device is full');
    await expect(page.getByRole('textbox', { name: /Note/ })).toHaveValue('a note on a full device');
    expect(await rawSessions(page)).toHaveLength(1);
    await page.evaluate(() => document.documentElement.removeAttribute('data-full'));
    await page.getByRole('button', { name: 'Save on this device' }).click();
    await expect(page.getByText('a note on a full device')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('a browser that keeps nothing says so, and the page stands', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.goto('/routine/progress/');
    await expect(page.getByRole('heading', { name: 'This browser does not let us keep a diary' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The pain rule' })).toBeVisible();
  });

  test('a record that cannot be read is put aside and is in the copy', async ({ page }) => {
    const odd = { ...rawSession(2), id: 'odd', painDuring: 'a lot' };
    await fill(page, [rawSession(4, { note: 'the good one' }), odd, { id: 'lost', day: 7 }]);
    await expect(page.getByText('the good one')).toBeVisible();
    await expect(page.getByText('2 entries could not be read')).toBeVisible();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const copy = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
    expect(copy.unreadable).toEqual(expect.arrayContaining([odd, { id: 'lost', day: 7 }]));
    expect(copy.sessions).toHaveLength(1);
  });
});

test.describe('copies', () => {
  for (const [kind, button] of [
    ['json', 'Save a copy'],
    ['csv', 'Save a table (CSV)'],
  ] as const) {
    test(`${kind}: saved, everything deleted, brought back, and the second time nothing changes`, async ({ page }) => {
      await fill(page, weeks);
      const before = await rawSessions(page);
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe(`hip-diary-${dayBack(0)}.${kind}`);
      const file = { name: download.suggestedFilename(), mimeType: '', buffer: readFileSync(await download.path()) };

      await page.getByRole('button', { name: 'Delete everything' }).click();
      await expect(page.getByRole('heading', { name: 'Delete the whole diary?' })).toBeFocused();
      await page.getByRole('button', { name: 'Keep my diary' }).click();
      expect(await rawSessions(page)).toHaveLength(weeks.length);
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await expect(page.getByRole('heading', { name: /Nothing here yet/ })).toBeVisible();
      expect(await rawSessions(page)).toEqual([]);

      await page.getByLabel('Bring a copy back').setInputFiles(file);
      await expect(page.getByRole('status')).toContainText('20 entries new');
      expect(await rawSessions(page)).toEqual(before);
      await page.getByLabel('Bring a copy back').setInputFiles(file);
      await expect(page.getByRole('status')).toContainText(
        '0 entries new, 0 newer than yours and taken over, 20 already here',
      );
    });
  }

  test('a hostile file is refused with its line, and the diary is unchanged', async ({ page }) => {
    await fill(page, [rawSession(2)]);
    const file = (text: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page
      .getByLabel('Bring a copy back')
      .setInputFiles(file('Date,Pain during\n2026-11-01,2\n2026-11-02,<b>9</b>\n'));
    await expect(page.getByRole('alert')).toContainText('on line 3: “Pain during”');
    expect(await rawSessions(page)).toHaveLength(1);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`full of weeks and with its forms open, axe finds nothing in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await fill(page, [...weeks, rawSession(1, { painDuring: 7 }), rawSession(2, { signs: ['limp'] })]);
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('checkbox', { name: 'It hurt' }).check();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    expect(await axeComplaints(page)).toEqual([]);
  });
}

for (const [width, rootSize] of [
  [320, '100%'],
  [360, '100%'],
  [390, '200%'],
] as const) {
  test(`full of weeks, ${width} px wide with letters at ${rootSize}: nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () =>
        document.documentElement.style.setProperty('font-size', size),
      );
    }, rootSize);
    await fill(page, weeks);
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('img', { name: /Bar chart/ }).waitFor();
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      text: [...document.querySelectorAll('main svg text')].filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      }).length,
    }));
    expect(wide).toEqual({ page: 0, text: 0 });
  });
}

test('on paper: charts with their tables open, every session, and no buttons', async ({ page }) => {
  await fill(page, weeks);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Sessions of the last twelve weeks' })).toBeVisible();
  for (const table of await page.getByRole('table').all()) await expect(table).toBeVisible();
  await expect(page.getByRole('img', { name: /during exercise/ })).toBeVisible();
  expect(await page.locator('main button:visible').count()).toBe(0);
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('main svg text, main td, main th')].filter((element) => {
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        return Number.parseFloat(getComputedStyle(element).fontSize) * (matrix?.a ?? 1) < 13;
      }).length,
  );
  expect(small, 'texts under 10 points').toBe(0);
});
