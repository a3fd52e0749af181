import { isWork, type SessionStep } from '#routine';
import { PauseIcon, PlayIcon } from '../exercise-player/icons.tsx';
import { BackIcon, EasierIcon, HurtsIcon, SkipIcon } from './icons.tsx';
import styles from './session.module.css';
import type { ShownItem } from './shown-item.ts';
import type { Actions } from './use-actions.ts';

interface Props {
  readonly actions: Actions;
  readonly item: ShownItem;
  readonly step: SessionStep;
  readonly isRunning: boolean;
  readonly isEased: boolean;
}

/** What always stays in sight: when to stop, and the buttons where a thumb is. */
export function SessionButtons({ actions, item, step, isRunning, isEased }: Props) {
  return (
    <div className={styles.bar}>
      <p className={styles.stopIf}>
        <b>Stop if</b> {item.stopIf.short}.
      </p>
      <div className={styles.main}>
        <button className="button second" type="button" onClick={actions.back}>
          <BackIcon />
          Back
        </button>
        <button className="button big" type="button" onClick={actions.toggle} aria-keyshortcuts="Space">
          {isRunning ? <PauseIcon /> : <PlayIcon />}
          {isRunning ? 'Pause' : 'Go on'}
        </button>
        <button className="button second" type="button" onClick={actions.skip}>
          <SkipIcon />
          Skip<span className="visually-hidden">{isWork(step) ? ' this exercise' : ' this wait'}</span>
        </button>
      </div>
      <div className={styles.more}>
        <button className="button second" type="button" onClick={actions.hurts}>
          <HurtsIcon />
          It hurts too much
        </button>
        <button className="button second" type="button" disabled={!actions.canEase} onClick={actions.ease}>
          <EasierIcon />
          {isEased ? 'Made easier' : 'Easier'}
        </button>
      </div>
    </div>
  );
}
