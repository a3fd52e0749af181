import type { Page } from '@playwright/test';
import { axeComplaints } from './axe.ts';
import { fillForm, isSuggested, NO_SIGN, noExercise, openForm, signs, startForm, title } from './form.ts';
import { expect, test } from './site.ts';

const onlyHelp = async (page: Page, heading: string) => {
  await expect(title(page)).toHaveText(heading);
  await noExercise(page);
};

for (const [name, answers, heading] of [
  ['an emergency sign', ['Yes, at least one'], 'Call for help now'],
  ['“not sure” about a sign for today', ['None of these', 'Not sure'], 'Get medical help today'],
] as const) {
  test(`${name} shows only what to do, after Back and reload and on paper too`, async ({ page }) => {
    await startForm(page);
    await signs(page, ...answers);
    await onlyHelp(page, heading);
    await page.reload();
    await onlyHelp(page, heading);
    await page.goBack();
    await onlyHelp(page, heading);
    await page.goForward();
    await onlyHelp(page, heading);
    await page.goto('/exercises/bridge/');
    await expect(page.getByText('First, get help')).toBeVisible();
    await openForm(page);
    await onlyHelp(page, heading);
    await page.getByRole('button', { name: /answer again/ }).click();
    await signs(page, ...NO_SIGN);
    await fillForm(page);
    await isSuggested(page);
  });
}

test('a sign that is answered yes after a suggestion takes it away, and Back does not bring it back', async ({
  page,
}) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page);
  await isSuggested(page);
  await page.getByRole('button', { name: 'Change Warning signs' }).click();
  await signs(page, 'Yes, at least one');
  await onlyHelp(page, 'Call for help now');
  for (let times = 0; times < 3; times += 1) {
    await page.goBack();
    await onlyHelp(page, 'Call for help now');
  }
});

test('what the checker said to do now stands here too, until it has been answered again', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => sessionStorage.setItem('checker-stop', 'today'));
  await openForm(page);
  await onlyHelp(page, 'Get medical help today');
  await expect(page.getByRole('link', { name: 'Answer its questions again' })).toHaveAttribute(
    'href',
    '/symptom-checker/',
  );
});

test('a name that needs help now is a block, on the pages with exercises too, until it is answered again', async ({
  page,
}) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { names: ['A broken hip'] });
  await onlyHelp(page, 'Call for help now');
  await page.reload();
  await onlyHelp(page, 'Call for help now');
  for (const path of ['/exercises/bridge/', '/routine/', '/routine/starter/']) {
    await page.goto(path);
    await expect(page.getByText('First, get help')).toBeVisible();
  }
  await page.getByRole('link', { name: 'Answer the questions for a routine again' }).click();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await page.getByRole('button', { name: /answer again/ }).click();
  await page.getByRole('checkbox', { name: 'A broken hip' }).uncheck();
  await page.getByRole('checkbox', { name: 'Hip arthritis' }).check();
  for (let screen = 0; screen < 6; screen += 1) await page.getByRole('button', { name: 'Continue' }).click();
  await isSuggested(page);
  await page.goto('/exercises/bridge/');
  await expect(page.getByText('First, get help')).toBeHidden();
});

test('in pregnancy a clinician comes first; after the tick, the cautions stand beside the exercises', async ({
  page,
}) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { pregnancy: 'I am pregnant' });
  await onlyHelp(page, 'First, ask a clinician');
  await expect(page.getByText('What to ask')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick the box only if a clinician has said so.');
  await noExercise(page);
  await page.getByRole('checkbox', { name: 'A clinician has cleared me to exercise for this' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await isSuggested(page);
  await expect(page.getByText(/maternity team has cleared you/)).toBeVisible();
  // What was cleared is forgotten as soon as something else is told.
  await page.getByRole('button', { name: 'Change What is hard for you?' }).click();
  await page.getByRole('checkbox', { name: 'A heart or lung disease' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await onlyHelp(page, 'First, ask a clinician');
});

test('what asks for a clinician first is heard by the routine and the session, too', async ({ page }) => {
  await startForm(page);
  await signs(page, ...NO_SIGN);
  await fillForm(page, { pregnancy: 'I am pregnant' });
  await onlyHelp(page, 'First, ask a clinician');
  for (const [path, begins] of [
    ['/routine/', 'Print the sheet'],
    ['/routine/session/', 'Begin'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText('You told our form for a routine something')).toBeVisible();
    await expect(page.getByRole('button', { name: begins })).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'See what it was, or change it' }).click();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await onlyHelp(page, 'First, ask a clinician');
  await page.goto('/routine/session/');
  await page.getByRole('button', { name: 'A clinician has cleared me to exercise since' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.goto('/routine/');
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeVisible();
});

test('a sign for an appointment: a clinician first, before any further question', async ({ page }) => {
  await startForm(page);
  await signs(page, 'None of these', 'None of these', 'Yes, at least one');
  await onlyHelp(page, 'First, ask a clinician');
  await expect(page.getByRole('heading', { name: 'Book an appointment' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'A clinician has cleared me to exercise for this' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await fillForm(page);
  await isSuggested(page);
  await expect(page.getByRole('button', { name: 'Print it now' })).toBeVisible();
  await page.getByRole('link', { name: 'Make it yours, then print' }).click();
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen in the ${colorScheme} theme`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    const look = async (where: string) => {
      found.push(...(await axeComplaints(page)).map((complaint) => `${where} ${complaint}`));
    };
    await startForm(page);
    await look('signs');
    await signs(page, ...NO_SIGN);
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await look('name');
    await page.getByRole('radio', { name: 'No, or I don’t know' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('radio', { name: 'Left' }).check();
    await expect(page.getByRole('group', { name: 'The body from the front' })).toBeVisible();
    await look('where');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await look('pain');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await startForm(page);
    await signs(page, ...NO_SIGN);
    await fillForm(page, { pregnancy: 'I am pregnant' });
    await look('clinician first');
    await page.getByRole('checkbox', { name: /has cleared me/ }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await isSuggested(page);
    await page.getByText('Left out, and why').click();
    await look('suggestion');
    expect(found).toEqual([]);
  });
}

test('360 px and 320 px with large text: nothing sticks out on any screen', async ({ page }) => {
  for (const [width, size] of [
    [360, '100%'],
    [320, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    const wide: string[] = [];
    const look = async () => {
      await page.evaluate((given) => document.documentElement.style.setProperty('font-size', given), size);
      // The head of the page is looked at elsewhere.
      const over = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('main *')]
            .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
            .map((element) => Math.round(element.getBoundingClientRect().right - document.documentElement.clientWidth)),
        ),
      );
      if (over > 0) wide.push(`${width} px, ${size}, ${await title(page).innerText()}: ${over} px`);
    };
    await openForm(page);
    await page.evaluate(() => sessionStorage.clear());
    await startForm(page);
    await look();
    await signs(page, ...NO_SIGN);
    for (const step of ['name', 'where', 'pain', 'limits', 'you', 'plan']) {
      if (step === 'name') await page.getByRole('radio', { name: 'Yes', exact: true }).check();
      if (step === 'where') {
        await page.getByRole('radio', { name: 'Left' }).check();
        await expect(page.getByRole('group', { name: 'The body from the front' })).toBeVisible();
      }
      await look();
      if (step === 'name') await page.getByRole('radio', { name: 'No, or I don’t know' }).check();
      if (step === 'pain') {
        for (const question of ['painNow', 'painWorst'])
          await page.locator(`[data-question=${question}] label`).nth(2).click();
        await page.getByRole('radio', { name: 'More than 3 months' }).check();
      }
      if (step === 'you') {
        await page.getByRole('radio', { name: '18 to 64' }).check();
        await page.getByRole('checkbox', { name: 'A hip replacement' }).check();
        await look();
        await page.getByRole('checkbox', { name: 'A hip replacement' }).uncheck();
      }
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await isSuggested(page);
    await page.getByText('Left out, and why').click();
    await look();
    expect(wide).toEqual([]);
  }
});
