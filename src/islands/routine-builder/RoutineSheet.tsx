import type { Routine } from '#routine';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import { type PaperChoice, USUAL_PAPER } from './paper-choice.ts';
import type { QrCode } from './qr.ts';
import { Blank, CareLines, Code, Mark, PainStrip } from './SheetHead.tsx';
import { SheetLog } from './SheetLog.tsx';
import { SheetPictures } from './SheetPictures.tsx';
import { SheetRows } from './SheetRows.tsx';
import './paper.module.css';
import styles from './sheet.module.css';
import { sheetItems } from './sheet-item.ts';

/** What the printed sheet shows. */
export interface RoutineSheetProps {
  readonly routine: Routine;
  readonly exercises: readonly ExerciseOption[];
  readonly careSteps: readonly CareStep[];
  readonly siteName: string;
  readonly checkedOn: string;
  /** The absolute address of the builder's page; printed short. */
  readonly shareBase: string;
  /** The code that opens this routine, or `null` where it could not be drawn. */
  readonly code: QrCode | null;
  readonly paper?: PaperChoice;
  /** The pain rule with its lower limit. */
  readonly isCautious?: boolean;
}

/** The routine on A4 or Letter: when to get help first, then how much pain is fine, then the exercises. */
export function RoutineSheet(props: RoutineSheetProps) {
  const { routine, exercises, careSteps, siteName, checkedOn, shareBase, code, paper = USUAL_PAPER } = props;
  const { isCautious = false } = props;
  const items = sheetItems(routine, exercises);
  return (
    <div
      className={styles.sheet}
      data-paper=""
      data-variant={paper.variant}
      data-boxes={paper.boxes}
      data-rows={items.length}
      data-own={items.some(({ isOwn }) => isOwn) ? '' : undefined}
    >
      <div className={styles.head}>
        <p className={styles.title} data-named={routine.name === undefined ? undefined : ''}>
          <Mark />
          <span>
            {siteName}{' '}
            <b>
              <bdi>{routine.name ?? 'My hip routine'}</bdi>
            </b>
          </span>
        </p>
        <Blank label="Name" />
        <Blank label={paper.boxes === 'week' && paper.variant !== 'log' ? 'Week of' : 'From'} />
      </div>
      <div className={styles.care}>
        <CareLines steps={careSteps.filter(({ urgency }) => urgency !== 'self-care')} />
        <Code code={code} shareBase={shareBase} />
        <CareLines steps={careSteps.filter(({ urgency }) => urgency === 'self-care')} />
      </div>
      <PainStrip isCautious={isCautious} />
      {paper.variant === 'pictures' && <SheetPictures items={items} />}
      {paper.variant === 'log' && <SheetLog items={items} />}
      {(paper.variant === 'usual' || paper.variant === 'large') && <SheetRows items={items} boxes={paper.boxes} />}
      <p className={styles.foot}>
        Checked {checkedOn}. Not yet reviewed by a clinician. What your therapist says comes first.
      </p>
    </div>
  );
}
