// Lifts the cautions for what the reader has named to the top of the page. They stay in their list, too.

import { saidConditions } from './said-conditions.ts';

const box = document.querySelector<HTMLElement>('#said');
const said = saidConditions();
const cautions = [...document.querySelectorAll<HTMLElement>('#cautions [data-condition]')].filter(({ dataset }) =>
  said.includes(dataset.condition ?? ''),
);
if (box && cautions.length > 0) {
  box.querySelector('ul')?.append(...cautions.map((caution) => caution.cloneNode(true)));
  box.hidden = false;
}
