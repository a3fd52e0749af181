import { expect, it } from 'vitest';
import { notesIn } from './use-notes.ts';

it('notes come back as they were written', () => {
  expect(notesIn('{"note":"I swim.","questions":"When?"}')).toEqual({ note: 'I swim.', questions: 'When?' });
});
it.each(['', 'null', '5', '[]', '{"note":5}', '{'])('notes that read %s count as not written', (text) => {
  expect(notesIn(text)).toEqual({ note: '', questions: '' });
});
