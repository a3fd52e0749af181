import styles from './frame.module.css';

interface Props {
  readonly heading: string;
  readonly text: string;
}

/** A word before one begins, such as that answers were cleared. */
export function Notice({ heading, text }: Props) {
  return (
    <section className={styles.notice} aria-label="Message">
      <h2>{heading}</h2>
      <p>{text}</p>
    </section>
  );
}
