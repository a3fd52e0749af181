import { Fragment } from 'react';
import type { Urgency } from '#schema';
import { painRuleFor, urgencyWords } from '#wording';
import { CareShape } from '../care-card/CareShape.tsx';
import { shortAddress } from './address.ts';
import type { CareStep } from './exercise-option.ts';
import type { QrCode } from './qr.ts';
import styles from './sheet.module.css';

/** Steps of the care ladder, a line each: word, shape and frame carry the weight, not color. */
export function CareLines({ steps }: { readonly steps: readonly CareStep[] }) {
  return (
    <ul>
      {steps.map(({ urgency, sheetLine }) => (
        <li key={urgency} className={styles[urgency]}>
          <CareShape urgency={urgency} />
          <p>
            <b>{LINE_WORDS[urgency]}:</b> {sheetLine}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The pain rule in a strip. Its weight grows with the number. */
export function PainStrip({ isCautious }: { readonly isCautious: boolean }) {
  return (
    <div className={styles.pain}>
      <p>
        <b>How much pain is fine?</b> 0 is none, 10 is the worst.
      </p>
      <ul>
        {painRuleFor(isCautious).map(({ score, short }) => (
          <li key={score}>
            <b>{score}</b> {short}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The code that opens the routine, with the address in words. */
export function Code({ code, shareBase }: { readonly code: QrCode | null; readonly shareBase: string }) {
  return (
    <div className={styles.code}>
      {code && (
        <svg
          viewBox={`-2 -2 ${code.size + 4} ${code.size + 4}`}
          role="img"
          aria-label="Code that opens this routine"
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      )}
      <p>
        {!code && 'Too long for a code. Copy the link at '}
        <b>
          {shortAddress(shareBase)
            .split(/(?=[./])/)
            .map((part) => (
              <Fragment key={part}>
                <wbr />
                {part}
              </Fragment>
            ))}
        </b>
      </p>
    </div>
  );
}

/** A line to write on. */
export function Blank({ label }: { readonly label: string }) {
  return (
    <p className={styles.blank}>
      {label} <i />
    </p>
  );
}

/** The mark of the site in ink. */
export function Mark() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <path className={styles.socket} d="M5.2 17.5a19.2 19.2 0 1 0 37.6 0" />
      <circle className={styles.ball} cx="24" cy="20" r="10.5" />
    </svg>
  );
}

const LINE_WORDS: Readonly<Record<Urgency, string>> = {
  emergency: `${urgencyWords.emergency.label}, call now`,
  today: urgencyWords.today.label,
  appointment: urgencyWords.appointment.label,
  'self-care': 'Otherwise',
};
