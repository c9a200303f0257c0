import { remember, remembered } from "./storage.js";

/** Keeps the language and the server that the reader chose, over all pages. */
export function rememberChoices(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.first-call input[type="radio"]')) {
    const key = input.name.replace(/^.*-/, "sample-");
    if (remembered(key) === input.value) input.checked = true;
    input.addEventListener("change", () => remember(key, input.value));
  }
}
