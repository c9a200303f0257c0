/**
 * Gives members of a large page what would make it heavy: the anchors that the search leads to, which are the schema's own and
 * the names on the way, and the marks that repeat the one of what they belong to.
 */
export function nameMembers(): void {
  for (const member of document.querySelectorAll(".schema .member")) {
    const around = member.parentElement!.closest(".member, .schema")!;
    const term = member.querySelector("dt")!;
    const id = `${around.id}.${term.querySelector("code")!.textContent}`;
    if (!member.id && !document.getElementById(id)) member.id = id;
    const above = around.querySelector(":scope > :is(h4, dt) > .mark");
    if (above && !term.querySelector(".mark")) term.append(above.cloneNode(true));
  }
}
