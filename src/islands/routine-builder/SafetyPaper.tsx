import { urgencyWords } from '#wording';
import type { CareStep } from './exercise-option.ts';
import paper from './paper.module.css';
import { SignLists } from './SignLists.tsx';

interface Props {
  readonly careSteps: readonly CareStep[];
}

/** What a printer gives as long as the safety check has not been answered: its questions, instead of the sheet. */
export function SafetyPaper({ careSteps }: Props) {
  return (
    <div className={paper.only} data-paper="" data-pagefind-ignore="">
      <h2>First, a quick safety check</h2>
      <p>Read this before you exercise. If any of it fits you, do what it says, and do not exercise.</p>
      {careSteps
        .filter(({ signs }) => signs.length > 0)
        .map((step) => (
          <section key={step.urgency}>
            <h3>
              {urgencyWords[step.urgency].label}: {step.heading}
            </h3>
            <SignLists signs={step.signs} />
            <p>
              <strong>{step.doWhat.join(' ')}</strong>
            </p>
          </section>
        ))}
      <p>If none of it fits you: answer the safety check on the screen, then print your sheet.</p>
    </div>
  );
}
