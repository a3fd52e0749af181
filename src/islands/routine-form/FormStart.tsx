import frame from '../symptom-checker/frame.module.css';
import { Notice } from '../symptom-checker/Notice.tsx';
import { StartOver } from '../symptom-checker/StartOver.tsx';
import form from './form.module.css';
import type { FormAnswers } from './form-answers.ts';
import { SCREENS } from './form-screens.ts';
import { isBegun } from './form-state.ts';
import type { FormOwner } from './use-form.ts';
import { answerLines, lossWords } from './words.ts';

interface Props {
  readonly owner: Pick<FormOwner, 'state' | 'data' | 'offered' | 'start' | 'goOn' | 'startOver'>;
}

/** What the form does, before the first question. Without scripts, what there is instead. */
export function FormStart({ owner }: Props) {
  const { state, data, offered, start, goOn, startOver } = owner;
  const isGoingOn = isBegun(state);
  return (
    <div className={frame.start}>
      <div className={frame.title}>
        <h1 tabIndex={-1}>A routine that fits you</h1>
        <p className="not-reviewed">Not yet reviewed by a clinician</p>
        <p className="lede">
          Nine short screens. Then you see up to six exercises, why each is there, and a sheet to print.
        </p>
      </div>
      {state.loss && <Notice heading="We could not use your earlier answers" text={lossWords[state.loss]} />}
      {state.isCleared && <Notice heading="Cleared" text="Your answers are gone from this tab." />}
      <div className={frame.now}>
        <p>
          <strong>Is it bad right now?</strong> Do not wait for questions. Call your local emergency number, or read{' '}
          <a href="/guides/when-to-get-help/">when to get help</a>.
        </p>
      </div>
      <Promises />
      {data && offered && !isGoingOn ? (
        <Offer offered={offered} places={data.places} onStart={start} />
      ) : (
        <div className={`buttons ${frame.needsScript}`}>
          {isGoingOn ? (
            <>
              <button className="button big" type="button" onClick={goOn}>
                Go on where you were
              </button>
              <StartOver onStartOver={startOver} />
            </>
          ) : (
            <button className="button big" type="button" disabled={!data} onClick={() => start({})}>
              Start
            </button>
          )}
        </div>
      )}
      <noscript>
        <p>
          Choosing for you needs JavaScript, which is off. <a href="/routine/starter/">The starter sheet</a> is a gentle
          routine that is ready to print. <a href="/routine/">My routine</a> shows the same exercises with their doses.
        </p>
      </noscript>
    </div>
  );
}

function Promises() {
  return (
    <ul className={frame.promises}>
      <li>
        <strong>It suggests; it does not prescribe.</strong> What your own clinician says comes first.
      </li>
      <li>
        <strong>Warning signs come first.</strong> If one fits you, you see what to do and no exercise.
      </li>
      <li>
        <strong>Nothing leaves this device.</strong> Close the tab, and your answers are gone.
      </li>
    </ul>
  );
}

interface OfferProps {
  readonly offered: FormAnswers;
  readonly places: Parameters<typeof answerLines>[2];
  readonly onStart: (carriedOver: FormAnswers) => void;
}

/** The answers of the checker that would be of use here. None is taken without a yes. */
function Offer({ offered, places, onStart }: OfferProps) {
  const lines = SCREENS.flatMap((screen) => answerLines(screen, offered, places));
  return (
    <section className={form.offer} aria-labelledby="offer">
      <h2 id="offer">You have used the symptom checker in this tab</h2>
      <p>These answers fit here too. You can still change each of them.</p>
      <dl className={form.lines}>
        {lines.map(({ field, topic, text }) => (
          <div key={field}>
            <dt>{topic}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <button className="button big" type="button" onClick={() => onStart(offered)}>
          Use my answers from the checker
        </button>
        <button className="button second big" type="button" onClick={() => onStart({})}>
          Start without them
        </button>
      </div>
    </section>
  );
}
