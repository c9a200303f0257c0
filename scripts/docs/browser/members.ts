/**
 * Gives each member of a schema the anchor that the search leads to: the schema's own, and the names on the way. A member
 * without a mark of its own evidence gets the mark of what it belongs to, whose evidence it inherits.
 */
export function nameMembers(): void {
  for (const member of document.querySelectorAll(".schema .member")) {
    const around = member.parentElement!.closest(".member, .schema")!;
    const term = member.querySelector("dt")!;
    const id = `${around.id}.${term.querySelector("code")!.textContent}`;
    if (!document.getElementById(id)) member.id = id;
    const inherited = around.querySelector(":scope > :is(h4, dt) > .mark");
    if (inherited && !term.querySelector(".mark")) term.append(inherited.cloneNode(true));
  }
}
