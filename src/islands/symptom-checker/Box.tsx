import styles from './question.module.css';

interface Props {
  readonly words: string;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** One answer of several, to tick. */
export function Box({ words, isOn, onTick }: Props) {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={isOn} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{words}</span>
    </label>
  );
}
