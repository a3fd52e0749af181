import { GuidedSession, type GuidedSessionData } from './GuidedSession.tsx';
import { keepRecord } from './keep-record.ts';

/** The guided session as the page uses it: what was done goes to where `keepRecord` keeps it. */
export const FollowRoutine = (data: GuidedSessionData) => <GuidedSession {...data} onDone={keepRecord} />;
