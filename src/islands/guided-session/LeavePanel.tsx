import { Panel } from './Panel.tsx';

interface Props {
  readonly onEnd: () => void;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** Asks before a session ends early. */
export function LeavePanel({ onEnd, onGoOn, onClose }: Props) {
  return (
    <Panel labelledBy="leave" onClose={onClose}>
      <h2 id="leave">Stop for today?</h2>
      <p>What you did counts, however little. You can also come back to this place as long as the tab is open.</p>
      <div className="buttons">
        <button className="button" type="button" onClick={onGoOn}>
          Go on with it
        </button>
        <button className="button second" type="button" onClick={onEnd}>
          Stop for today
        </button>
      </div>
    </Panel>
  );
}
