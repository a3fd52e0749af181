import type { Page } from '@playwright/test';

/** A record as it lies in the browser. */
export interface RawSession {
  readonly id: string;
  readonly day: string;
  readonly note: string;
  readonly [field: string]: unknown;
}

/** The day so many days before today, on the calendar of this machine. */
export function dayBack(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A calm session so many days ago. */
export const rawSession = (daysBack: number, change: Readonly<Record<string, unknown>> = {}): RawSession => ({
  id: `raw-${daysBack}`,
  day: dayBack(daysBack),
  startedAt: `${dayBack(daysBack)}T08:00:00.000Z`,
  minutes: 12,
  routine: '',
  exercises: [{ id: 'bridge', result: 'done', eased: false }],
  painBefore: 2,
  painDuring: 3,
  painNextMorning: 2,
  signs: [],
  isSettled: null,
  note: '',
  changedAt: `${dayBack(daysBack)}T09:00:00.000Z`,
  ...change,
});

/** Opens the diary and waits until it is there. */
export async function openDiary(page: Page): Promise<void> {
  await page.goto('/routine/progress/');
  await page.locator('[data-diary=open]').waitFor();
}

/** Puts records into the store behind the diary's back, and opens it again. */
export async function fill(page: Page, records: readonly object[]): Promise<void> {
  await openDiary(page);
  await page.evaluate(async (all) => {
    const asked = indexedDB.open('diary');
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const writing = database.transaction('sessions', 'readwrite');
    for (const record of all) writing.objectStore('sessions').put(record);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, records);
  await openDiary(page);
}

/** Every session as it lies in the store. */
export const rawSessions = (page: Page): Promise<readonly RawSession[]> =>
  page.evaluate(async () => {
    const asked = indexedDB.open('diary');
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const reading = database.transaction('sessions').objectStore('sessions').getAll();
    const found = await new Promise<RawSession[]>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return found;
  });

/** In the page: writes sessions one after the other by the form, and says on the console when each is confirmed. */
export async function writeWithoutEnd(first: number): Promise<void> {
  const shown = async <E extends Element>(selector: string): Promise<E> => {
    for (;;) {
      const element = document.querySelector<E>(selector);
      if (element) return element;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  for (let at = first; ; at += 1) {
    (await shown<HTMLButtonElement>('[data-focus=add]')).click();
    const note = await shown<HTMLTextAreaElement>('textarea[name=note]');
    note.value = `note ${at} ${'x'.repeat(300)}`;
    document.querySelector<HTMLInputElement>('input[name=during][value="2"]')?.click();
    note.form?.requestSubmit();
    while (document.querySelector('textarea[name=note]')) await new Promise((resolve) => setTimeout(resolve, 1));
    console.log(`confirmed ${at}`);
  }
}
