import AccuracyShares from './AccuracyShares.astro';
import AccuracyTable from './AccuracyTable.astro';
import AnatomyFigure from './AnatomyFigure.astro';
import CareCard from './CareCard.astro';
import CareLadder from './CareLadder.astro';
import Cite from './Cite.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import ExerciseCards from './ExerciseCards.astro';
import HipMovements from './HipMovements.astro';
import LookAlikes from './LookAlikes.astro';
import OpenDataFiles from './OpenDataFiles.astro';
import PainRule from './PainRule.astro';
import PainScale from './PainScale.astro';
import RedFlags from './RedFlags.astro';
import TenPeople from './TenPeople.astro';
import Term from './Term.astro';
import TherapyParts from './TherapyParts.astro';
import Timeline from './Timeline.astro';
import Tip from './Tip.astro';

/** The parts that authors use in MDX without importing them. `docs/writing.md` explains each. */
export const parts = {
  AccuracyShares,
  AccuracyTable,
  CareCard,
  CareLadder,
  Cite,
  Do,
  DoDont,
  Dont,
  ExerciseCards,
  Figure: AnatomyFigure,
  HipMovements,
  LookAlikes,
  OpenDataFiles,
  PainRule,
  PainScale,
  RedFlags,
  TenPeople,
  Term,
  TherapyParts,
  Timeline,
  Tip,
};
