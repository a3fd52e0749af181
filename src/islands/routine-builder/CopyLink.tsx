import { useEffect, useRef, useState } from 'react';
import { LinkIcon } from './icons.tsx';
import styles from './summary.module.css';

interface Props {
  /** The address that opens the routine. */
  readonly address: string;
  /** Whether somebody's own words are in it: a name or a card. */
  readonly hasWords: boolean;
  readonly isReady: boolean;
  readonly announce: (text: string) => void;
}

/** Copies the link, or shows it for copying by hand where the browser does not allow more. */
export function CopyLink({ address, hasWords, isReady, announce }: Props) {
  const holds = hasWords ? WITH_WORDS : WITHOUT_WORDS;
  const [result, setResult] = useState<{ readonly address: string; readonly isCopied: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOfThis = result?.address === address;
  const isByHand = isOfThis && !result.isCopied;
  useEffect(() => {
    if (isByHand) field.current?.select();
  }, [isByHand]);

  const copy = async () => {
    const isCopied = await copied(address);
    setResult({ address, isCopied });
    announce(isCopied ? `Link copied. It holds ${holds}` : 'The link is in the field below. Copy it from there.');
  };
  return (
    <div className={styles.copy}>
      <button className="button quiet" type="button" disabled={!isReady} onClick={copy}>
        <LinkIcon />
        Copy a link to this routine
      </button>
      {isByHand && (
        <label className={styles.byHand}>
          Copy this link:
          <input ref={field} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <p className="small">
        {isOfThis && result.isCopied ? `Link copied. It holds ${holds}` : `The link holds ${holds}`}
      </p>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const WITHOUT_WORDS = 'only the exercises and the numbers, nothing about you.';
const WITH_WORDS = 'the exercises, the numbers and the words that you wrote. Whoever has it can read them.';
