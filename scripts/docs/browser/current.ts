/** Marks in the table of contents what the reader is at, and keeps it in sight. */
export function followReader(): void {
  const contents = document.querySelector<HTMLElement>(".contents");
  if (!contents) return;
  const places = [...contents.querySelectorAll("a")].flatMap((link) => {
    const target = document.getElementById(link.hash.slice(1));
    return target ? [{ link, target }] : [];
  });
  let marked: HTMLAnchorElement | undefined;
  let isAsked = false;
  const mark = (): void => {
    isAsked = false;
    const link = placeOfReader(places)?.link;
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    marked = link;
    if (link) showWithin(contents, link);
  };
  const ask = (): void => {
    if (!isAsked) requestAnimationFrame(mark);
    isAsked = true;
  };
  for (const event of ["scroll", "resize", "hashchange"]) addEventListener(event, ask, { passive: true });
  ask();
}

interface Place {
  readonly link: HTMLAnchorElement;
  readonly target: HTMLElement;
}

/** The last place that begins above a line, or the one that a link has led to. */
function placeOfReader(places: readonly Place[]): Place | undefined {
  const page = document.documentElement;
  const edge = Number.parseFloat(getComputedStyle(page).scrollPaddingTop) || 0;
  const topOf = ({ target }: Place): number => target.getBoundingClientRect().top;
  const left = page.scrollHeight - innerHeight - scrollY;
  const aim = places.find(({ link }) => link.hash === location.hash);
  const isThere = (top: number): boolean => Math.abs(top - edge) < 2 || (left < 2 && top >= 0 && top < innerHeight);
  if (aim && isThere(topOf(aim))) return aim;
  // The end of a page never comes to its top. On the last screen the line goes down instead, so that each place has its turn.
  const lastScreen = Math.min(innerHeight, scrollY + left);
  const shift = lastScreen > 0 ? Math.max(0, 1 - left / lastScreen) : 0;
  const line = edge + 1 + (innerHeight - edge) * shift;
  return places.findLast((place) => topOf(place) <= line);
}

function showWithin(box: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const { scrollTop, clientHeight } = box;
  if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
    box.scrollTop = offsetTop - clientHeight / 3;
  }
}
