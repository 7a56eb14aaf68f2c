(() => {
  "use strict";
  const host = document.getElementById("jalon-preview");
  if (!host) return;
  // A browser that does not read the tree from the page gets it here.
  const template = host.querySelector("template");
  if (!host.shadowRoot && template) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(template.content.querySelector("style").textContent);
    template.content.querySelector("style").remove();
    const tree = host.attachShadow({ mode: "open" });
    tree.adoptedStyleSheets = [sheet];
    tree.append(template.content);
  }
  const root = host.shadowRoot, bar = root.querySelector("aside"), said = root.querySelector(".said");
  const kept = {
    read(name) { try { return JSON.parse(sessionStorage.getItem("jalon-" + name)); } catch { return null; } },
    write(name, value) { try { sessionStorage.setItem("jalon-" + name, JSON.stringify(value)); } catch { /* no storage */ } },
  };
  const wide = matchMedia("(min-width: 60rem)");
  let folded = false;

  let opened = false;
  const button = () => root.querySelector("button.status"), panel = () => root.getElementById("panel");
  function show(open) {
    if (!button()) return;
    button().setAttribute("aria-expanded", String(open));
    panel().hidden = !open;
  }
  // Errors open the panel when they come; after that the person decides.
  function arrange() {
    fold();
    // A page that lists what is wrong needs no second list until somebody asks for it.
    if ("quiet" in host.dataset) return show(opened);
    const failed = button()?.classList.contains("error") ?? false;
    const before = kept.read("panel") ?? { failed: false, open: false };
    const open = failed && !before.failed ? true : !failed && before.failed ? false : before.open;
    kept.write("panel", { failed, open });
    show(open);
  }
  function toggle(open) {
    if (!button()) return;
    opened = open;
    if ("quiet" in host.dataset) return show(open);
    const failed = button()?.classList.contains("error") ?? false;
    kept.write("panel", { failed, open });
    show(open);
  }
  // The outputs stand side by side when one line holds them all; else they fold under their name. On a wide screen the
  // person decides once for all pages whether they are open; on a narrow one they would cover each.
  function fold() {
    if (!outputs()) return;
    bar.classList.remove("folded");
    outputs().open = true;
    const list = root.querySelector("nav ul");
    folded = !wide.matches || list.offsetHeight > 1.5 * list.firstElementChild.offsetHeight;
    bar.classList.toggle("folded", folded);
    outputs().open = !folded || (wide.matches && kept.read("outputs") === true);
  }
  function say(text) {
    if (kept.read("said") !== text && kept.read("said") !== null) setTimeout(() => { said.textContent = text; }, 300);
    kept.write("said", text);
  }
  // On a narrow screen there is room for one of the two.
  const outputs = () => root.querySelector("details.outputs");
  root.addEventListener("click", (event) => {
    if (!event.target.closest("button.status")) return;
    toggle(panel().hidden);
    if (!wide.matches && !panel().hidden && outputs()) outputs().open = false;
  });
  root.addEventListener("toggle", () => {
    if (!wide.matches && outputs()?.open) toggle(false);
    else if (wide.matches && folded && outputs()) kept.write("outputs", outputs().open);
  }, true);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !panel() || panel().hidden) return;
    toggle(false);
    button().focus();
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) fold();
    width = innerWidth;
  });

  // What has the focus is never under the bar.
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBottom = host.offsetHeight + "px";
  }).observe(host);

  // What has the focus, in the bar or in the page, as it can be found again in what takes its place: by its address or its
  // name, else by its place under what has one. Something that says other words is something else.
  function way(node) {
    if (node.id) return "#" + CSS.escape(node.id);
    if (root.contains(node) && node.hasAttribute("href")) return `a[href='${CSS.escape(node.getAttribute("href"))}']`;
    const above = node.parentElement, step = `${node.localName}:nth-child(${1 + [...node.parentNode.children].indexOf(node)})`;
    return above ? `${way(above)} > ${step}` : step;
  }
  function focus() {
    const inBar = root.activeElement, node = inBar ?? document.activeElement;
    if (!node || node === document.body || node === document.documentElement) return null;
    if (inBar?.matches("button.status")) return { inBar: true, way: "button.status" };
    return { inBar: Boolean(inBar), way: way(node), text: node.textContent.slice(0, 200) };
  }
  function refocus(was) {
    if (!was) return;
    const found = (was.inBar ? root : document).querySelector(was.way);
    const same = found && (was.text === undefined || was.way === "#panel" || found.textContent.slice(0, 200) === was.text);
    // What was mended is gone from the bar: the focus stays near.
    (same ? found : was.inBar ? button() : null)?.focus({ preventScroll: true });
  }

  // After a reload the page stands where it stood.
  const here = location.pathname + location.search;
  let stood = kept.read("stood");
  if (stood?.here !== here || Date.now() - stood.at >= 10000) stood = null;
  if (stood) {
    const back = () => scrollTo({ left: stood.x, top: stood.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }
  try { sessionStorage.removeItem("jalon-stood"); } catch { /* no storage */ }
  function reload() {
    kept.write("stood", { here, x: scrollX, y: scrollY, at: Date.now(), focus: focus(), panel: panel()?.scrollTop });
    location.reload();
  }

  let asking = false, again = false;
  async function refresh() {
    if (asking) { again = true; return; }
    asking = true;
    do {
      again = false;
      try {
        const answer = await fetch("/__jalon/bar?at=" + encodeURIComponent(host.dataset.at), { cache: "no-store" });
        const state = await answer.json();
        if (state.shows !== host.dataset.shows) return reload();
        host.dataset.version = state.version;
        const was = root.activeElement ? focus() : null, were = outputs()?.open, top = panel()?.scrollTop;
        bar.innerHTML = state.bar;
        arrange();
        if (were && outputs() && (!panel() || panel().hidden)) outputs().open = true;
        if (panel() && top) panel().scrollTop = top;
        refocus(was);
        say(state.said);
      } catch {
        // The preview has stopped, or starts again: the news say which.
      }
    } while (again);
    asking = false;
  }

  // A hidden page listens to nothing: a browser has six connections to one host, and a person may have more pages.
  let news = null, waiting = 0;
  function listen() {
    clearTimeout(waiting);
    if (news || document.visibilityState === "hidden") return;
    news = new EventSource("/__jalon/events");
    news.onmessage = (event) => {
      if (said.textContent === host.dataset.gone) said.textContent = "";
      if (event.data !== host.dataset.version) refresh();
    };
    news.onerror = () => {
      said.textContent = host.dataset.gone;
      if (news?.readyState !== EventSource.CLOSED) return;
      leave();
      waiting = setTimeout(listen, 1000);
    };
  }
  function leave() {
    clearTimeout(waiting);
    news?.close();
    news = null;
  }
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : listen()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);

  arrange();
  say(root.querySelector(".count").textContent);
  if (stood?.panel && panel()) panel().scrollTop = stood.panel;
  refocus(stood?.focus);
  // The place that was asked for in a source.
  if (!stood?.focus && location.hash === "#place") document.getElementById("place")?.focus({ preventScroll: true });
  listen();
})();
