import { addAnchorLinks, leadToMembers, nameMembers } from "./anchors.js";
import { unfoldContents } from "./contents.js";
import { addCopyButtons } from "./copy.js";
import { rememberChoices } from "./choices.js";
import { followReader } from "./current.js";
import { addSearch } from "./search-button.js";
import { addThemeButton } from "./theme.js";

const tools = document.querySelector<HTMLElement>(".tools")!;

addSearch(tools);
addThemeButton(tools);
addCopyButtons();
rememberChoices();
nameMembers();
addAnchorLinks();
leadToMembers();
if (location.hash && !document.querySelector(":target")) location.replace(location.hash);
showTarget();
addEventListener("hashchange", showTarget);
unfoldContents();
followReader();
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

/** A link into something that is folded opens it. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target?.closest("details");
  if (details && !details.open) {
    details.open = true;
    target!.scrollIntoView();
  }
}
