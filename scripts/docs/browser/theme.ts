import { remember, remembered } from "./storage.js";

const THEMES = ["auto", "light", "dark"] as const;

/** Adds the switch between light and dark; without a choice the page follows the system. */
export function addThemeButton(tools: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  let theme = THEMES.find((name) => name === remembered("theme")) ?? "auto";
  const show = (): void => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    remember("theme", theme);
    show();
  });
  show();
  tools.append(button);
}
