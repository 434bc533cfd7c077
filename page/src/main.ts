/** The page: its state is in its address, and every part follows the state. */
import { addMonths, londonDate } from 'housing-complaints';
import 'virtual:site.css';
import './style.css';
import type { Change } from './app.js';
import { viewOf } from './app.js';
import { asTest, testedAs } from './as-test.js';
import { copy } from './copying.js';
import { countPart } from './count.js';
import { dayPart } from './day.js';
import { byId } from './dom.js';
import { EXAMPLE } from './example.js';
import { letterPart } from './letters.js';
import { picturePart } from './pictures.js';
import { CHOICES, OWN, USUAL } from './policies.js';
import { policyPart } from './policy-choice.js';
import { recordPart } from './record.js';
import { showResults } from './results.js';
import type { State } from './state.js';
import { read, written } from './state.js';
import { ADDRESS } from './words.js';

const today = londonDate(new Date());
const BEGINNING: State = {
  policy: USUAL,
  events: [],
  day: today,
  count: { from: today, days: 10, to: addMonths(today, 1) },
};

let state = BEGINNING;
let view = viewOf(state);

const change: Change = (changes) => {
  const isAnother = 'policy' in changes || 'file' in changes || 'events' in changes;
  state = { ...state, ...changes };
  view = isAnother ? viewOf(state) : { ...view, state };
  draw();
  keepAddress();
};

const parts = [countPart, policyPart, recordPart, dayPart, letterPart].map((part) => part(change));
parts.push(showResults, picturePart());

function draw(): void {
  for (const part of parts) part(view);
  const isReady = view.complaint !== undefined;
  for (const id of ['copy-test', 'copy-record']) byId<HTMLButtonElement>(id).disabled = !isReady;
}

/** The address follows the state; of several changes in a row the last one counts. */
let kept = 0;
async function keepAddress(): Promise<void> {
  kept += 1;
  const mine = kept;
  const text = await written(state);
  if (mine === kept) history.replaceState(null, '', `#${text}`);
}

/** What the address says, where it says anything. */
async function readAddress(): Promise<void> {
  const text = location.hash.slice(1);
  const isOurs = text.startsWith('v');
  const found = isOurs ? await read(text) : undefined;
  byId('address-told').textContent = isOurs && !found ? ADDRESS.bad : '';
  if (found && (found.policy === OWN || CHOICES.some(({ id }) => id === found.policy)))
    state = { ...found, events: found.events.toSorted(byDay) };
  view = viewOf(state);
  draw();
}

const byDay = (one: { on: string }, other: { on: string }): number =>
  one.on < other.on ? -1 : Number(one.on > other.on);

byId('copy-address').addEventListener('click', async () => {
  const address = new URL(location.href);
  address.hash = await written(state);
  copy(address.href);
});
byId('copy-test').addEventListener('click', () => {
  const choice = CHOICES.find(({ id }) => id === state.policy) ?? { id: OWN };
  if (view.complaint) copy(asTest(view.complaint, state.day, testedAs(choice, state.file ?? '')));
});
byId('copy-record').addEventListener('click', () => {
  copy(`${JSON.stringify(state.events, null, 2)}\n`);
});
byId('show-example').addEventListener('click', () => {
  change({ ...EXAMPLE, count: state.count });
  byId('record-title').focus();
});
byId('begin-anew').addEventListener('click', () => {
  change({ policy: state.policy, events: [], day: today });
  byId('record-title').focus();
});
addEventListener('hashchange', readAddress);
readAddress();
