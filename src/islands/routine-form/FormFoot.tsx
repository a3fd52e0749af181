import frame from '../symptom-checker/frame.module.css';
import { LockIcon } from '../symptom-checker/icons.tsx';
import { StartOver } from '../symptom-checker/StartOver.tsx';
import type { FormOwner } from './use-form.ts';

interface Props {
  readonly owner: Pick<FormOwner, 'isKeepable' | 'startOver'>;
}

/** Where the answers are, and the way to be rid of them. */
export function FormFoot({ owner }: Props) {
  return (
    <div className={frame.foot}>
      <p className={frame.stays}>
        <LockIcon />
        <span>
          {owner.isKeepable
            ? 'Your answers stay in this tab. Close it, and they are gone.'
            : 'This browser does not let us keep your answers. They are gone when you load the page again.'}
        </span>
      </p>
      <StartOver onStartOver={owner.startOver} />
    </div>
  );
}
