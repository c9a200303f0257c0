import MiniSearch from "minisearch";
import { SEARCH_OPTIONS, searchFrom, type SearchEntry } from "./search-options.js";

const MOST = 30;
let dialog: HTMLDialogElement | undefined;

addEventListener("open-search", () => {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")!.select();
});

function makeDialog(): HTMLDialogElement {
  const { searchIndex } = globalThis as unknown as { searchIndex: string };
  const index = MiniSearch.loadJSON<SearchEntry>(searchIndex, SEARCH_OPTIONS);
  const root = new URL(document.body.dataset.root || ".", location.href).pathname;
  const options = searchFrom(location.pathname.slice(root.length));
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Members, headers, statuses, vendors, pages";
  input.setAttribute("aria-label", "Search all vendors and pages");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const list = document.createElement("ul");
  dialog.append(input, status, list);
  input.addEventListener("input", () => {
    const found = index.search(input.value, options) as unknown as SearchEntry[];
    list.replaceChildren(...found.slice(0, MOST).map(resultItem));
    status.textContent =
      input.value.trim() === "" ? "" : found.length === 0 ? "Nothing was found." : `${found.length} found`;
  });
  dialog.addEventListener("keydown", (event) => {
    // A search field takes the first Escape to empty itself.
    if (event.key === "Escape") dialog.close();
    else moveFocus(event, input, list);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || (event.target as HTMLElement).closest("a")) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function resultItem({ title, text, where, url }: SearchEntry): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${document.body.dataset.root}${url}`;
  const parts = [
    ["b", title],
    ["small", where],
    ["span", text],
  ] as const;
  for (const [tag, content] of parts) {
    const part = document.createElement(tag);
    part.textContent = content;
    link.append(part);
  }
  item.append(link);
  return item;
}

/** Arrow keys walk through the results and back into the field; Enter in the field opens the first one. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLUListElement): void {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === "Enter" && at === -1) links[0]?.click();
  else if (event.key === "ArrowDown") (links[at + 1] ?? links.at(-1))?.focus();
  else if (event.key === "ArrowUp") (links[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
}
