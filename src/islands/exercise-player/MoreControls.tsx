import { CaptionsIcon, FrameBackIcon, FrameOnIcon, RepeatIcon, SmallWindowIcon } from './icons.tsx';
import styles from './player.module.css';
import type { Player } from './use-player.ts';

interface Props {
  readonly player: Player;
  readonly hasSides: boolean;
}

/** What is wanted less often, folded away; and the keys. */
export function MoreControls({ player, hasSides }: Props) {
  const { film, small, choices, hasCaptions, isLooping } = player;
  return (
    <details className={styles.more}>
      <summary className="button quiet">More controls</summary>
      <div className="buttons">
        <button
          className="button second"
          type="button"
          aria-pressed={hasCaptions}
          onClick={() => player.setCaptions(!hasCaptions)}
        >
          <CaptionsIcon />
          Captions
        </button>
        <button
          className="button second"
          type="button"
          aria-pressed={isLooping}
          onClick={() => player.setLooping(!isLooping)}
        >
          <RepeatIcon />
          Repeat
        </button>
        <button className="button second" type="button" onClick={() => film.showFrame(-1)}>
          <FrameBackIcon />
          One picture back
        </button>
        <button className="button second" type="button" onClick={() => film.showFrame(1)}>
          <FrameOnIcon />
          One picture on
        </button>
        {small.isPossible && (
          <button className="button second" type="button" aria-pressed={small.isOpen} onClick={small.toggle}>
            <SmallWindowIcon />
            Small window
          </button>
        )}
      </div>
      {small.isPossible && hasSides && choices.side === 'left' && (
        <p className="small">The small window cannot be mirrored: it shows the right side.</p>
      )}
      <p className="small">
        Keys while you are in the player: <kbd>Space</kbd> or <kbd>K</kbd> play and pause, <kbd>Left</kbd> and{' '}
        <kbd>Right</kbd> step by step, <kbd>,</kbd> and <kbd>.</kbd> picture by picture, <kbd>&lt;</kbd> and{' '}
        <kbd>&gt;</kbd> slower and faster, {hasSides && <kbd>M</kbd>}
        {hasSides && ' the other side, '}
        <kbd>C</kbd> captions, <kbd>F</kbd> full screen.
      </p>
    </details>
  );
}
