import { checkerParts, partOf, partWords } from '#wording';
import styles from './frame.module.css';

interface Props {
  readonly screen: string;
}

/** Where the reader is, in words; the row of marks says the same to the eye. */
export function Progress({ screen }: Props) {
  const part = partOf(screen);
  return (
    <div className={styles.progress}>
      <p>{partWords(screen)}</p>
      <div className={styles.marks} aria-hidden="true">
        {checkerParts.map(({ name }, at) => (
          <i key={name} data-part={at + 1 < part ? 'past' : at + 1 === part ? 'here' : 'to-come'} />
        ))}
      </div>
    </div>
  );
}
