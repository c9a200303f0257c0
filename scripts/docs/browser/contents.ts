/** Opens the contents where they stand beside the page. Style shows them there without that, but tools still take them for folded. */
export function unfoldContents(): void {
  const details = document.querySelector<HTMLDetailsElement>(".contents details");
  if (!details) return;
  const beside = matchMedia("(min-width: 64rem)");
  const follow = (): void => {
    details.open = beside.matches;
  };
  beside.addEventListener("change", follow);
  follow();
}
