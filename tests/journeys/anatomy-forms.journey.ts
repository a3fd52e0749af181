import { explorer, focused, picture, pointAt } from './explorer.ts';
import { expect, test } from './site.ts';

test.describe('the view that turns', () => {
  const module = '**/turn-hip*.js';
  const answers = (body: string) => `export function openTurnHip(host, api) { ${body} }`;

  test('gets what is looked at, and gives way to the pictures', async ({ page }) => {
    await page.route(module, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: answers(`
          const said = [];
          const note = (name) => (value) => { said.push(name + ' ' + value); host.setAttribute('data-said', said.join()); };
          host.addEventListener('click', () => api.onChoose('femur'));
          return Promise.resolve({ choose: note('choose'), showUpTo: note('layer'), look: note('look'), close: note('close') });`),
      }),
    );
    await explorer(page, '?view=back');
    await page.getByRole('button', { name: 'Turn it' }).click();
    const host = page.locator('.turn-host');
    await expect(host).toHaveAttribute('data-said', /look back/);
    await host.click();
    await expect(host).toHaveAttribute('data-said', /choose femur/);
    await expect(page.getByRole('status')).toContainText('Femur');
    await page.getByRole('slider', { name: 'Peel' }).focus();
    await page.keyboard.press('Home');
    await expect(host).toHaveAttribute('data-said', /layer bone/);
    await page.getByRole('radio', { name: 'Socket, opened' }).check();
    await expect(host).toHaveCount(0);
    await expect(picture(page)).toHaveAttribute('aria-label', /socket/i);
    await expect(page.getByRole('button', { name: 'Turn it' })).toBeVisible();
  });

  test('says why it cannot open, and the pictures stay', async ({ page }) => {
    await page.route(module, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: answers(`return Promise.resolve({ failed: 'This device cannot show it.' });`),
      }),
    );
    await explorer(page);
    await page.getByRole('button', { name: 'Turn it' }).click();
    await expect(page.getByRole('status')).toContainText('This device cannot show it.');
    await expect(picture(page)).toBeVisible();
    await pointAt(page, 'sartorius', 'front');
    await expect(page.getByRole('status')).toContainText('Sartorius');
  });

  test('a program that is broken is said, too', async ({ page }) => {
    await page.route(module, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: answers(`throw new Error('broken');`) }),
    );
    await explorer(page);
    await page.getByRole('button', { name: 'Turn it' }).click();
    await expect(page.getByRole('status')).toContainText('The pictures stay.');
    await expect(page.locator('.turn-host')).toHaveCount(0);
  });
});

test('a picture that cannot be fetched is said, and the one before it stays', async ({ page }) => {
  await page.route('**/media/anatomy/back.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<nonsense/>' }),
  );
  await explorer(page);
  await page.getByRole('radio', { name: 'Back', exact: true }).check();
  await expect(page.getByRole('status')).toContainText('This picture cannot be loaded.');
  await expect(picture(page)).toHaveAttribute('aria-label', /front/i);
});

test('without JavaScript: pictures with numbers, and the whole list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}/anatomy/#piriformis`);
  await expect(page.getByRole('img', { name: /^Front: outer muscles/ })).toBeVisible();
  expect(await page.getByRole('img', { name: /parts with numbers/ }).count()).toBeGreaterThanOrEqual(10);
  await expect(page.locator('#piriformis')).toBeInViewport();
  for (const words of ['It turns the leg out, and the sciatic nerve', 'This thin cushion lets band and tendons'])
    await expect(page.getByText(words)).toBeVisible();
  for (const control of ['radio', 'slider'] as const)
    await expect(page.getByRole(control, { name: /Front|Peel/ })).toHaveCount(0);
  await expect(page.locator('.list button')).toHaveCount(0);
  await context.close();
});

test('on paper: line art with numbers and every sentence, and the chosen part hatched', async ({ page }) => {
  await explorer(page, '#gluteus-medius');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Front: outer muscles/ })).toBeVisible();
  expect(await page.locator('.fixed .paper').first().getAttribute('src')).toMatch(/-lines\.svg$/);
  for (const words of ['It turns the leg out, and the sciatic nerve', 'This thin cushion lets band and tendons'])
    await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Front', exact: true })).toBeHidden();
  const fill = await focused(page)
    .locator('.f')
    .first()
    .evaluate((element) => getComputedStyle(element).fill);
  expect(fill).toContain('url(');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(50_000);
});

test('every part is in one of the numbered pictures, but those that no picture shows', async ({ page, request }) => {
  await explorer(page);
  const numbers = await page.locator('.part .number').allTextContents();
  const files = await page
    .locator('.fixed .screen')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
  const drawn = new Set<string>();
  for (const file of files)
    for (const [, number = ''] of (await (await request.get(file ?? '')).text()).matchAll(/<text[^>]*>(\d+)<\/text>/g))
      drawn.add(number);
  const plates = await (await request.get('/media/anatomy/plates.json')).text();
  const missing = await page
    .locator('.part')
    .evaluateAll(
      (items, drawn) =>
        items.filter((item) => !drawn.includes(item.querySelector('.number')?.textContent ?? '')).map(({ id }) => id),
      [...drawn],
    );
  expect(numbers).toHaveLength(65);
  expect(missing.filter((id) => plates.includes(`"${id}"`))).toEqual([]);
});
