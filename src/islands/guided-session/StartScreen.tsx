import { type ReactNode, type SyntheticEvent, useEffect, useState } from 'react';
import type { SessionPlan } from '#routine';
import { aboutMinutes, doseWords } from '#wording';
import { PlayIcon } from '../exercise-player/icons.tsx';
import { LowLimitNote } from '../routine-builder/LowLimitNote.tsx';
import { PainScore } from './PainScore.tsx';
import type { SessionChoices } from './session-choices.ts';
import { needWords, type ShownItem } from './shown-item.ts';
import styles from './start.module.css';
import type { Heard } from './use-heard.ts';
import type { Wishes } from './use-session.ts';
import { canStayOn } from './use-wake-lock.ts';

interface Props {
  readonly plan: SessionPlan;
  /** The exercises and cards of the plan, in its order. */
  readonly items: readonly ShownItem[];
  readonly choices: SessionChoices;
  readonly choose: (change: Partial<SessionChoices>) => void;
  readonly heard: Heard;
  /** The lower limit of the pain rule is for this person. */
  readonly isCautious: boolean;
  readonly isReady: boolean;
  readonly onBegin: (wishes: Wishes) => void;
}

/** What is to come, what it needs, and how it should go. */
export function StartScreen({ plan, items, choices, choose, heard, isCautious, isReady, onBegin }: Props) {
  const [isEasier, setEasier] = useState(false);
  const [painBefore, setPainBefore] = useState<number | null>(null);
  const hasSides = plan.steps.some(({ type }) => type === 'change');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onBegin({ isEasier, painBefore });
  };
  return (
    <form className={styles.start} onSubmit={submit}>
      <section aria-labelledby="today">
        <h2 id="today">Today</h2>
        <dl className={styles.facts}>
          <div>
            <dt>Takes</dt>
            <dd>{aboutMinutes(minutesOf(plan))}</dd>
          </div>
          <div>
            <dt>You need</dt>
            <dd>{needWords(items)}</dd>
          </div>
        </dl>
        <ol className={styles.list}>
          {items.map(({ key, name, sides }, place) => {
            const planned = plan.items[place];
            return (
              planned && (
                <li key={key}>
                  <b>
                    <bdi>{name}</bdi>
                  </b>{' '}
                  <span>{doseWords(planned, sides, planned.side)}</span>
                </li>
              )
            );
          })}
        </ol>
        {isCautious && <LowLimitNote />}
        <OwnPace plan={plan} />
      </section>
      <section className={styles.options} aria-labelledby="how">
        <h2 id="how">How you like it</h2>
        <Check isOn={isEasier} onChange={setEasier} words="Easier today" hint="About a third less of each exercise." />
        <Check
          isOn={choices.hasSounds}
          onChange={(hasSounds) => choose({ hasSounds })}
          words="Soft sounds"
          hint="A tick for each repeat, a bell for each rest."
        />
        <Check
          isOn={choices.hasVoice && heard.voice !== null}
          isOff={!heard.voice}
          onChange={(hasVoice) => choose({ hasVoice })}
          words="Voice"
          hint={
            heard.voice === null
              ? 'This device has no English voice of its own. Others would send words over the internet.'
              : 'The voice of this device says names, sides and counts.'
          }
        />
        {hasSides && (
          <fieldset className={styles.sides}>
            <legend>Which side first?</legend>
            {(['left', 'right'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name="first-side"
                  checked={choices.firstSide === side}
                  onChange={() => choose({ firstSide: side })}
                />
                <span>{side === 'left' ? 'Left' : 'Right'}</span>
              </label>
            ))}
          </fieldset>
        )}
        <PainScore question="Pain before you begin?" score={painBefore} onChoose={setPainBefore} />
        <p className={styles.much} role="status">
          {painBefore !== null && painBefore >= MUCH_PAIN && <MuchPain />}
        </p>
      </section>
      <div className={styles.begin}>
        <button className="button big" type="submit" disabled={!isReady} data-focus="begin">
          <PlayIcon />
          Begin
        </button>
      </div>
      <Notes />
    </form>
  );
}

/** The pace of a card is a guess, and whoever does it should know. */
function OwnPace({ plan: { items } }: Pick<Props, 'plan'>) {
  const card = items.find((item) => 'title' in item);
  if (!card) return null;
  return (
    <p className="small">
      Only you know the pace of your own card. Each move is counted as {card.facts.dose.movingSeconds} seconds here:
      press Pause when you need longer.
    </p>
  );
}

/** The flare plan of the clinical programs in short: do less, keep moving. */
const MuchPain = () => (
  <>
    That is a lot to begin with. On such a day do less: choose “Easier today”, and leave out what hurts.{' '}
    <a href="/guides/how-much-pain-is-fine/">How much pain is fine</a>
  </>
);

/** Where the pain rule says to stop an exercise. */
const MUCH_PAIN = 6;

/** Up to ten minutes in ones, then in fives, never rounded down: as the plan of a routine says it. */
export function minutesOf({ milliseconds }: SessionPlan): number {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}

interface CheckProps {
  readonly isOn: boolean;
  readonly isOff?: boolean;
  readonly words: string;
  readonly hint: ReactNode;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ isOn, isOff = false, words, hint, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isOn} disabled={isOff} onChange={({ target }) => onChange(target.checked)} />
      <span>
        <b>{words}</b> <span className="small">{hint}</span>
      </span>
    </label>
  );
}

function Notes() {
  const [isLeftAlone, setLeftAlone] = useState(false);
  useEffect(() => setLeftAlone(!canStayOn()), []);
  return (
    <p className="small">
      {isLeftAlone &&
        'This browser cannot keep the screen on. Set your screen to stay on for longer, or listen to the sounds. '}
      Put your device where you can see it. Space pauses, the arrow keys skip and go back. Nothing that you answer
      leaves this device. This site explains; it cannot examine you. What your own therapist says comes first.
    </p>
  );
}
