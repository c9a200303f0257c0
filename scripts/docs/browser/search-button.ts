/** Adds the button that opens the search; the search itself is loaded when it is asked for. */
export function addSearch(tools: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-button";
  button.setAttribute("aria-keyshortcuts", "/ Control+K");
  button.innerHTML = "Search <kbd>/</kbd>";
  button.addEventListener("click", () => void openSearch());
  tools.append(button);
  addEventListener("keydown", (event) => {
    const typing = (event.target as HTMLElement).closest(
      "input:not([type=radio]), textarea, select, [contenteditable]",
    );
    const asked =
      (event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    void openSearch();
  });
}

let loading: Promise<unknown> | undefined;

async function openSearch(): Promise<void> {
  loading ??= Promise.all([load("search.js"), load("search-index.js")]);
  await loading;
  dispatchEvent(new Event("open-search"));
}

/** Script elements work from a disk as well, where `fetch` does not. */
function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${document.body.dataset.root}${file}`;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      loading = undefined;
      reject(new Error(`${file} could not be loaded.`));
    });
    document.head.append(script);
  });
}
