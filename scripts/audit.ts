import { type Audit, accuracyOf, auditSets, type Share, type Trial } from '#audit';
import { ACCURACY_FILE, readAccuracy, writeAccuracy } from './accuracy-file.ts';
import { readCases, readChecker } from './checker-files.ts';

/*
 * How good the checker is on whole people that we wrote, in the measures of the published audits.
 *   npm run audit                                  both sets: the one that values were tuned on, and the one that was kept
 *   npm run audit -- --wrong                       and who of the tuning set was judged wrongly
 *   npm run audit -- --write --date=2026-11-22     and writes the numbers for the page; without a date, that of the file stays
 */
const checker = readChecker();
const started = performance.now();
const audits = auditSets(checker, readCases());
print(`Tuned on: ${audits.tune.score.people} people`, audits.tune);
if (process.argv.includes('--wrong'))
  for (const { id, expected, found } of audits.tune.score.wrong) console.log(`  ${id}: ${expected}, found ${found}`);
if (audits.keep.score.people > 0) print(`\nKept: ${audits.keep.score.people} people`, audits.keep);
else console.log('\nKept: nobody yet');
console.log(`\n(${((performance.now() - started) / 1000).toFixed(1)} s)`);
if (process.argv.includes('--write')) {
  const date = process.argv.find((word) => word.startsWith('--date='))?.slice('--date='.length) ?? readAccuracy().date;
  writeAccuracy(accuracyOf(checker, audits, date));
  console.log(`Written: ${ACCURACY_FILE}`);
}

function print(title: string, { score, trials }: Audit): void {
  const row = (name: string, share: Share) =>
    console.log(
      `${name.padEnd(40)}${percent(share.share)}  (${percent(share.low)} to ${percent(share.high)}, ${share.hits} of ${share.of})`,
    );
  console.log(title);
  row('right condition first', score.first);
  row('right condition among three', score.amongThree);
  row('right urgency', score.triage);
  for (const [step, share] of Object.entries(score.byStep)) row(`  ${step}`, share);
  row('too low', score.under);
  row('too high', score.over);
  row('safe (right or too high)', score.safe);
  row('emergencies placed lower', score.missedEmergency);
  row('needless emergency', score.needlessEmergency);
  row('red flags found', score.flagged);
  row('as urgent on the site, screen by screen', score.sameOnSite);
  console.log(`${'screens'.padEnd(40)}median ${score.screens.median}, most ${score.screens.most}`);
  for (const trial of trials)
    console.log(
      `${nameOf(trial).padEnd(40)}first ${percent(trial.first)}, among three ${percent(trial.amongThree)}, urgency ${percent(trial.triage)}, safe ${percent(trial.safe)}, emergencies lower ${percent(trial.missedEmergency)}, needless ${percent(trial.needlessEmergency)}`,
    );
}

function nameOf({ share, kind }: Trial): string {
  return `${Math.round(share * 100)} % of answers ${kind === 'mistakes' ? 'wrong' : 'not sure'}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
