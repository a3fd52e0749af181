import frame from '../symptom-checker/frame.module.css';
import type { ScreenId } from './form-screens.ts';
import { formParts, partOf, partWords } from './words.ts';

interface Props {
  readonly screen: ScreenId | 'signs';
}

/** Where the reader is, in words; the row of marks says the same to the eye. */
export function FormProgress({ screen }: Props) {
  const part = partOf(screen);
  return (
    <div className={frame.progress}>
      <p>{partWords(screen)}</p>
      <div className={frame.marks} aria-hidden="true">
        {formParts.map(({ name }, at) => (
          <i key={name} data-part={at + 1 < part ? 'past' : at + 1 === part ? 'here' : 'to-come'} />
        ))}
      </div>
    </div>
  );
}
