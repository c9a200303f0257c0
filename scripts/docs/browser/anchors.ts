const PLACES = "main :is(article, section)[id], main .members > [id]";
const HEADS = ":scope > :is(h2, h3, h4, dt), :scope > div > :is(h3, h4), :scope > header h2";

/**
 * Gives members of a large page what would make it heavy: the anchors that the search leads to, which are the schema's own and
 * the names on the way.
 */
export function nameMembers(): void {
  for (const member of document.querySelectorAll(".schema .members > div")) {
    const around = member.parentElement!.closest(".members > div, .schema")!;
    const id = `${around.id}.${member.querySelector("dt code")!.textContent}`;
    if (!member.id && !document.getElementById(id)) member.id = id;
  }
}

/** Takes links of the list of inferred parts to the member that they name: without a script the schema around it is all that a large page has. */
export function leadToMembers(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".inferred a[href*='#schema-']")) {
    const [name] = link.textContent.split(": ");
    const anchor = `#${encodeURI(`schema-${name}`)}`;
    if (anchor.startsWith(`${link.hash}.`)) link.hash = anchor;
  }
}

/** Puts a link to itself beside the name of each place that has an anchor, so that its address can be copied. */
export function addAnchorLinks(): void {
  for (const place of document.querySelectorAll(PLACES)) {
    const head = place.querySelector(HEADS);
    if (!head || head.querySelector(".anchor")) continue;
    const link = document.createElement("a");
    link.className = "anchor";
    link.href = `#${place.id}`;
    link.textContent = "#";
    link.setAttribute("aria-label", `Link to ${place.id}`);
    head.append(" ", link);
  }
}
