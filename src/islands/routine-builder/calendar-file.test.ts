import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarPlan } from '#routine';
import { calendarFile } from './calendar-file.ts';
import { calendarWords } from './calendar-words.ts';
import { anExercise, aRoutine } from './example-props.ts';

const routine = { name: 'Mornings; a, b', ...aRoutine('bridge', 'clamshell') };
const options = [anExercise('Bridge'), anExercise('Clamshell', { sides: 'one-then-the-other' })];
const plan = calendarPlan({ days: [0, 2, 4], time: '18:30', weeks: 4, today: '2026-11-24', now: '12:00' })!;
const ADDRESS = 'https://example.org/routine/#r=2.br3x10d3.cl3x10d3!abcd';
const made = (change: Partial<Parameters<typeof calendarFile>[0]> = {}) =>
  calendarFile({
    plan,
    reminderMinutes: 10,
    address: ADDRESS,
    id: 'abc',
    madeAt: Date.UTC(2026, 10, 24, 12),
    ...calendarWords(routine, options, false),
    ...change,
  });
const eventIn = (text: string) => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event.');
  return new ICAL.Event(event);
};
const event = eventIn(made());

describe('the calendar file, read by another program', () => {
  it('begins on the first chosen day, at a time that belongs to no zone', () => {
    expect(event.startDate.toString()).toBe('2026-11-25T18:30:00');
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(made()).toMatch(/^DTSTART:20261125T183000\r$/m);
    expect(made()).not.toMatch(/TZID|VTIMEZONE/);
  });
  it('repeats on the chosen days for the chosen weeks, and then ends', () => {
    const days = event.iterator();
    const all = Array.from({ length: 12 }, () => days.next()?.toString());
    expect(all.slice(0, 4)).toEqual([
      '2026-11-25T18:30:00',
      '2026-11-27T18:30:00',
      '2026-11-30T18:30:00',
      '2026-12-02T18:30:00',
    ]);
    expect(all.at(-1)).toBe('2026-12-21T18:30:00');
    expect(days.next()).toBeFalsy();
  });
  it('lasts as long as the routine', () => {
    expect(event.duration.toSeconds()).toBe(calendarWords(routine, options, false).minutes * 60);
  });
  it('says in plain words what it is, each exercise with its dose, the pain rule and the link', () => {
    expect(event.summary).toMatch(/^Mornings; a, b, about \d+ minutes$/);
    expect(event.description.split('\n').slice(0, 2)).toEqual(['1. Bridge: 3 × 10', '2. Clamshell: 3 × 10, each side']);
    expect(event.description).toContain('6+: stop this one for a day or two.');
    expect(event.description).toContain(ADDRESS);
    expect(String(event.component.getFirstPropertyValue('url'))).toBe(ADDRESS);
  });
  it('says the lower limit of the pain rule to whom it is for', () => {
    const { description } = eventIn(made(calendarWords(routine, options, true)));
    expect(description).toContain('0–2: carry on; 3–5: stay at this level; 6+: stop this one for a day or two.');
    expect(description).not.toContain('0–3');
    expect(event.description).toContain('0–3: carry on; 4–5: stay at this level;');
  });
  it('reminds so many minutes before, or not at all', () => {
    const alarm = event.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(eventIn(made({ reminderMinutes: null })).component.getFirstSubcomponent('valarm')).toBeNull();
    const atOnce = eventIn(made({ reminderMinutes: 0 })).component.getFirstSubcomponent('valarm');
    expect(ICAL.Duration.fromString(String(atOnce?.getFirstPropertyValue('trigger'))).toSeconds()).toBe(0);
  });
  it('takes the place of an earlier file for the same routine', () => {
    const later = eventIn(made({ madeAt: Date.UTC(2026, 10, 25) }));
    expect(later.uid).toBe(event.uid);
    expect(later.sequence).toBeGreaterThan(event.sequence);
  });
  it('keeps words that look like its own syntax as words', () => {
    const hostile = eventIn(made({ summary: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\\n;,' }));
    expect(hostile.summary).toContain('END:VEVENT');
    expect(new ICAL.Component(ICAL.parse(made({ summary: 'a\nEND:VEVENT' }))).getAllSubcomponents()).toHaveLength(1);
  });
  it('has no line of more than 75 bytes', () => {
    for (const line of made({ summary: '🦵'.repeat(60) }).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThan(76);
  });
});
