import { readAllContent } from '../tests/content/files.ts';
import { complaintsAboutProse, easyWords, gradeOf, sentencesIn } from '../tests/content/grade.ts';
import { wordsOf } from '../tests/content/prose.ts';

// Prints how hard pages are to read, and their long sentences: npm run -s words [-- part-of-a-file-name …]

const { articles, conditions, exercises, glossary } = readAllContent();
const easy = easyWords(glossary);
const wanted = process.argv.slice(2);

for (const entry of [...articles, ...conditions, ...exercises]) {
  if (wanted.length > 0 && !wanted.some((part) => entry.file.includes(part))) continue;
  const { grade, raw, words } = gradeOf(entry, easy);
  console.log(`${entry.file}: grade ${grade.toFixed(1)}, raw ${raw.toFixed(1)}, ${words} words`);
  for (const sentence of sentencesIn(entry)) {
    if (wordsOf(sentence).length > 20) console.log(`  ${wordsOf(sentence).length} words: ${sentence}`);
  }
  for (const complaint of complaintsAboutProse(entry, easy)) console.log(complaint);
}
