import { parseArgs } from 'node:util';
import { AuthorError } from '#schema';
import { makeBodyMap } from './body-map.ts';
import { check, renderStale } from './commands.ts';
import { makeFigures } from './figures.ts';
import { makeHip } from './hip.ts';
import { list } from './list.ts';
import { makeMuscleMap } from './muscle-map.ts';
import { makePlates } from './plates.ts';
import { sheet } from './sheet.ts';

const HELP = `Renders films, posters, line drawings and captions from the motions in content/exercises.

  npm run studio -- render [ID…]    makes what changed, of the exercises named or of all
      --all                         all exercises: the same as no names
      --force                       makes them again although nothing changed (with names or --all)
      --out DIR                     into another folder than public/media/exercises
  npm run studio -- check [ID…]     tells what would be made
  npm run studio -- list            prints length, weight and the laws that are nearest to their limits
  npm run studio -- figures         makes the people of the view from all sides again, where they changed (or --force)
  npm run studio -- body-map        draws the body of the symptom checker again
  npm run studio -- muscle-map      draws the muscles of the exercises on a body again
  npm run studio -- plates          draws the plates of the hip and its movements again
  npm run studio -- hip             makes the model of the hip that can be turned again
  npm run studio -- sheet ID…       a quick look at a motion: .studio/ID.png
      --draft                       draws it even if it breaks a law, and says which

A film takes about a minute. A run that was stopped goes on with the next exercise that is not finished.
A changed cue makes new captions and draws nothing. Films need ffmpeg (sudo apt install ffmpeg).
`;

try {
  await run(readArguments());
} catch (error) {
  const isTypingError = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof AuthorError) && !isTypingError) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      draft: { type: 'boolean', default: false },
      out: { type: 'string', default: 'public/media/exercises' },
      help: { type: 'boolean', default: false },
    },
  });
}

async function run({ values, positionals }: ReturnType<typeof readArguments>): Promise<void> {
  const [command = 'help', ...ids] = positionals;
  const { out, draft: isDraft, force: isForced, all: isAll, help: needsHelp } = values;
  const isKnown =
    ['render', 'check', 'list', 'figures', 'body-map', 'muscle-map', 'plates', 'hip', 'help'].includes(command) ||
    (command === 'sheet' && ids.length > 0);
  if (needsHelp || command === 'help' || !isKnown) {
    console.log(HELP);
    process.exitCode = isKnown ? 0 : 1;
    return;
  }
  if (command === 'figures') return makeFigures(isForced);
  if (command === 'body-map') return makeBodyMap();
  if (command === 'muscle-map') return makeMuscleMap();
  if (command === 'plates') return makePlates();
  if (command === 'hip') return makeHip();
  if (command === 'list') return list(out);
  if (isForced && !isAll && ids.length === 0)
    throw new AuthorError('With --force, write the ids of exercises, or --all.');
  if (command === 'sheet') return sheet(ids, isDraft);
  return command === 'check' ? check({ ids, out }) : renderStale({ ids, out, isForced });
}
