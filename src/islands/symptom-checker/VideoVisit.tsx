import { videoVisitWords } from '#wording';
import styles from './summary.module.css';

/** What to prepare for a visit by video: folded until it is wanted, and not on the page for the clinician. */
export function VideoVisit() {
  return (
    <details className={`${styles.video} no-print`}>
      <summary>
        <h2>{videoVisitWords.title}</h2>
      </summary>
      <p>{videoVisitWords.lead}</p>
      <div className={styles.lists}>
        {videoVisitWords.parts.map(({ heading, items }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>
        <strong>{videoVisitWords.care}</strong>
      </p>
    </details>
  );
}
