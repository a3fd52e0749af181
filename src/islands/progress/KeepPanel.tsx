import { type ChangeEvent, useState } from 'react';
import { painRuleFor } from '#wording';
import type { Diary } from '../diary-store/diary.ts';
import { deviceStore } from '../routine-builder/storage.ts';
import form from './form.module.css';
import { FileIcon, LockIcon, PrinterIcon } from './icons.tsx';
import styles from './progress.module.css';
import { fileWords, importedWords } from './store-words.ts';
import type { DiaryOwner } from './use-diary.ts';
import { withLimit } from './with-limit.ts';

interface Props {
  readonly diary: Diary;
  readonly isEmpty: boolean;
  readonly asideCount: number;
  readonly run: DiaryOwner['run'];
  readonly say: DiaryOwner['say'];
  readonly focus: (name: string) => void;
}

/** What somebody can do with their diary: take it along, bring it back, print it, delete it. */
export function KeepPanel({ diary, isEmpty, asideCount, run, say, focus }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const copy = async (kind: 'whole' | 'table') => {
    const file = await makeCopy(diary, kind).catch(() => null);
    say(
      file ? `“${file}” is in your downloads.` : 'The copy could not be made. Load the page again and try once more.',
    );
  };
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen once more.
    const reading = file
      ? await copies().then(
          ({ readCopy }) => readCopy(file),
          () => null,
        )
      : undefined;
    target.value = '';
    if (reading === undefined) return;
    if (reading?.type !== 'content') {
      say('');
      return setRefusal(
        reading ? fileWords(reading.problem) : 'The file could not be opened. Your diary is unchanged.',
      );
    }
    setRefusal(null);
    const merging = diary.merge(reading.content);
    if (
      await run(
        merging.then(({ saved }) => saved),
        '',
      )
    )
      say(importedWords((await merging).counts));
  };
  const forget = async () => {
    setAsking(false);
    const deleting = withLimit(deviceStore, false, diary.deleteEverything);
    if (await run(deleting, 'Your diary is deleted. Nothing of it is left on this device.')) focus('add');
  };
  return (
    <section className={`${styles.keep} no-print`} aria-labelledby="keep">
      <h2 id="keep">Your copy</h2>
      <p className={styles.only}>
        <LockIcon />
        <span>
          Your diary is only in this browser on this device. If the browser’s data is cleared, it is gone. Some browsers
          clear it by themselves after weeks without a visit, so save a copy from time to time.
        </span>
      </p>
      {asideCount > 0 && (
        <p className={styles.notice}>
          {asideCount === 1 ? 'One entry' : `${asideCount} entries`} could not be read. We put{' '}
          {asideCount === 1 ? 'it' : 'them'} aside and deleted nothing: a copy holds {asideCount === 1 ? 'it' : 'them'}{' '}
          under “unreadable”.
        </p>
      )}
      <div className="buttons">
        {!isEmpty && (
          <>
            <button className="button second" type="button" onClick={() => copy('whole')}>
              <FileIcon />
              Save a copy
            </button>
            <button className="button second" type="button" onClick={() => copy('table')}>
              <FileIcon />
              Save a table (CSV)
            </button>
            <button className="button second" type="button" onClick={() => window.print()}>
              <PrinterIcon />
              Print for my visit
            </button>
          </>
        )}
        <label className={`button second ${styles.file}`}>
          <input type="file" accept=".json,.csv,application/json,text/csv" onChange={bring} />
          <FileIcon />
          Bring a copy back
        </label>
      </div>
      {refusal && (
        <p className={form.error} role="alert">
          {refusal}
        </p>
      )}
      {isAsking ? (
        <div className={styles.notice}>
          <h3 tabIndex={-1} data-focus="delete">
            Delete the whole diary?
          </h3>
          <p>
            All sessions, scores, activities and weeks go from this device. So does the lower limit, if you use it: your
            sheet and your session then say {painRuleFor(false)[0].score} again. This cannot be undone. Your routine
            stays; you can forget it on its own page.
          </p>
          <div className="buttons">
            <button className="button" type="button" onClick={forget}>
              Delete everything
            </button>
            <button
              className="button second"
              type="button"
              onClick={() => {
                setAsking(false);
                focus('ask-delete');
              }}
            >
              Keep my diary
            </button>
          </div>
        </div>
      ) : (
        !(isEmpty && asideCount === 0) && (
          <button
            className="button quiet"
            type="button"
            data-focus="ask-delete"
            onClick={() => {
              setAsking(true);
              focus('delete');
            }}
          >
            Delete everything
          </button>
        )
      )}
    </section>
  );
}

/** What makes and reads copies comes when it is asked for. */
const copies = () => import('./diary-copy.ts');

async function makeCopy(diary: Diary, kind: 'whole' | 'table'): Promise<string> {
  const { handOver, tableCopy, wholeCopy } = await copies();
  const file = await (kind === 'whole' ? wholeCopy : tableCopy)(diary, new Date());
  handOver(file);
  return file.name;
}
