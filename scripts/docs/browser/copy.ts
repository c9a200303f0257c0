/** Puts a button on each block of code that copies its text. */
export function addCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const pre of document.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(pre.querySelector("code")?.textContent ?? "");
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    });
    const frame = document.createElement("div");
    frame.className = "code";
    if (pre.dataset.server) frame.dataset.server = pre.dataset.server;
    pre.replaceWith(frame);
    frame.append(pre, button);
  }
}
