/** Copying: by the clipboard where the browser allows it, else by a text that is selected. */
import { byId, h, say } from './dom.js';
import { ADDRESS } from './words.js';

/** A button that copies what it is asked for when it is pressed. */
export const copyButton = (name: string, text: () => string): HTMLButtonElement =>
  h('button', { type: 'button', onclick: () => copy(text()) }, name);

/** Copies a text, and says so. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(ADDRESS.copied);
  } catch {
    const box = byId<HTMLTextAreaElement>('copied');
    byId('copying').hidden = false;
    box.value = text;
    box.select();
    box.focus();
    say(ADDRESS.notCopied);
  }
}
