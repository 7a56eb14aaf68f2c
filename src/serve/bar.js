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

  let opened = false;
  const button = () => root.querySelector("button.status"), panel = () => root.getElementById("panel");
  function show(open) {
    if (!button()) return;
    button().setAttribute("aria-expanded", String(open));
    panel().hidden = !open;
  }
  // Errors open the panel when they come; after that the person decides.
  function arrange() {
    if (outputs()) outputs().open = wide.matches;
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
  function say(text) {
    if (kept.read("said") !== text && kept.read("said") !== null) setTimeout(() => { said.textContent = text; }, 300);
    kept.write("said", text);
  }
  // Side by side on a wide screen; on a narrow one there is room for one of the two.
  const outputs = () => root.querySelector("details.outputs");
  root.addEventListener("click", (event) => {
    if (!event.target.closest("button.status")) return;
    toggle(panel().hidden);
    if (!wide.matches && !panel().hidden && outputs()) outputs().open = false;
  });
  root.addEventListener("toggle", () => {
    if (!wide.matches && outputs()?.open) toggle(false);
  }, true);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !panel() || panel().hidden) return;
    toggle(false);
    button().focus();
  });
  wide.addEventListener("change", arrange);

  // What has the focus is never under the bar.
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBottom = host.offsetHeight + "px";
  }).observe(host);

  // After a reload the page stands where it stood.
  const here = location.pathname + location.search;
  const stood = kept.read("stood");
  if (stood && stood.here === here && Date.now() - stood.at < 10000) {
    const back = () => scrollTo({ left: stood.x, top: stood.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }
  sessionStorage.removeItem("jalon-stood");
  function reload() {
    kept.write("stood", { here, x: scrollX, y: scrollY, at: Date.now() });
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
        const focused = root.activeElement?.matches("button.status, #panel") ? root.activeElement.className || "#panel" : null;
        const were = outputs()?.open;
        bar.innerHTML = state.bar;
        arrange();
        if (were && outputs() && (!panel() || panel().hidden)) outputs().open = true;
        if (focused) (focused === "#panel" ? panel() : button())?.focus();
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
  // The place that was asked for in a source.
  if (location.hash === "#place") document.getElementById("place")?.focus({ preventScroll: true });
  listen();
})();
