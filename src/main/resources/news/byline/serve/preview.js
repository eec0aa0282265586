// Shows in a previewed page what the newsroom should know of it, and loads the page anew when it
// has changed. All words come from the server; nothing of a fault is ever taken for markup.
(() => {
  "use strict";
  const version = document.currentScript.dataset.version;
  const place = "byline-scroll " + location.pathname;
  const style = `
    :host { all: initial; display: block; position: sticky; bottom: 0; z-index: 2147483647; }
    * { box-sizing: border-box; font: inherit; letter-spacing: 0; }
    .room { font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
      color: #f3f0ea; }
    .bar { display: flex; align-items: center; flex-wrap: wrap; gap: 4px 12px; min-height: 44px;
      padding: 6px 16px; background: #23211e; border-top: 1px solid #4a463f; }
    .name { font-weight: 600; color: #cfc8bb; }
    .mark { font-weight: 600; padding: 1px 9px; border-radius: 3px; background: #3a3731; }
    .mark.draft { background: #f2c14e; color: #2a1f00; }
    .mark.scheduled { background: #9cc4ee; color: #08213c; }
    .mark.unsigned { background: #f3a68c; color: #3a1004; }
    .mark.public { background: none; padding: 0; font-weight: 400; color: #a9d3a1; }
    .file { min-width: 0; overflow-wrap: anywhere; color: #b5aea1; }
    .bar button { margin-inline-start: auto; }
    .lost { flex-basis: 100%; color: #ffb59f; }
    button { min-height: 32px; padding: 3px 14px; border: 1px solid #857e72; border-radius: 3px;
      background: none; color: inherit; cursor: pointer; }
    button:hover { background: #3a3731; }
    button:focus-visible { outline: 2px solid #9cc4ee; outline-offset: 2px; }
    button.failed { border-color: #ff8f73; color: #ffc2b1; font-weight: 600; }
    .panel { position: fixed; inset: 0; overflow: auto; overscroll-behavior: contain;
      padding: 4vh 16px; background: rgb(15 13 11 / 72%); }
    .sheet { max-width: 60em; margin: 0 auto; padding: 20px 24px 24px; border-radius: 6px;
      background: #fffdf8; color: #211f1b; border-top: 5px solid #b3261e; }
    .panel.mild .sheet { border-top-color: #b7791f; }
    .head { display: flex; align-items: baseline; gap: 16px; }
    h1 { flex: 1; margin: 0; font-size: 20px; font-weight: 700; line-height: 1.35; }
    .note { margin: 4px 0 0; color: #57524a; }
    ol { list-style: none; margin: 16px 0 0; padding: 0; }
    li { padding: 14px 0; border-top: 1px solid #e2dccf; }
    .place { color: #57524a; overflow-wrap: anywhere; }
    .place, .source { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
      font-size: 13px; }
    .message { margin: 2px 0 0; font-size: 16px; font-weight: 600; overflow-wrap: anywhere; }
    .rule { font-size: 13px; font-weight: 400; color: #57524a; white-space: nowrap; }
    .message.error { color: #9c1c14; }
    .message.warning { color: #7a4d05; }
    .source { margin: 8px 0 0; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere;
      background: #f3eee2; border-radius: 3px; }
    .source b { font-weight: 700; background: #ffd9cf; text-decoration: underline wavy #b3261e 1.5px;
      text-underline-offset: 4px; }
    .mild .source b { background: #fbe6ba; text-decoration-color: #b7791f; }
    .help { margin: 8px 0 0; overflow-wrap: anywhere; }
    .sheet button { border-color: #8a8375; }
    .sheet button:hover { background: #f3eee2; }
    .sheet button:focus-visible { outline-color: #1d5fa8; }
    @media (max-width: 480px) {
      .panel { padding: 0; }
      .sheet { min-height: 100%; border-radius: 0; padding: 16px; }
      .bar { padding: 6px 12px; }
    }
    @media print { :host { display: none; } }`;

  const host = document.createElement("byline-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  const room = element("div", "room");
  room.lang = "";
  shadow.append(room);

  let state = null;
  let open = false;
  let lost = false;
  let closedFaults = "";
  let source = null;

  function element(name, type, text) {
    const made = document.createElement(name);
    made.className = type;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function button(type, text, act) {
    const made = element("button", type, text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function bar() {
    const made = element("div", "bar");
    made.setAttribute("role", "status");
    made.append(element("span", "name", state.preview));
    for (const mark of state.marks) made.append(element("span", "mark " + mark.kind, mark.words));
    if (state.file !== "") made.append(element("span", "file", state.file));
    if (state.faults.length > 0) {
      made.append(button(state.failed ? "failed" : "warned", state.count, () => show(true)));
    }
    if (state.failure !== undefined) made.append(element("span", "lost", state.failure));
    if (lost) made.append(element("span", "lost", state.lost));
    return made;
  }

  function item(fault) {
    const made = element("li", "");
    made.append(element("div", "place", fault.place));
    const words = element("p", "message " + (fault.error ? "error" : "warning"), fault.message + " ");
    words.append(element("span", "rule", "[" + fault.rule + "]"));
    made.append(words);
    if (fault.source !== undefined) {
      // Places count code points, not the halves of which JavaScript makes some.
      const letters = Array.from(fault.source);
      const end = fault.start + Math.max(1, fault.length);
      const line = element("pre", "source", letters.slice(0, fault.start).join(""));
      line.append(element("b", "", letters.slice(fault.start, end).join("") || " "));
      line.append(letters.slice(end).join(""));
      made.append(line);
    }
    if (fault.help !== undefined) made.append(element("p", "help", fault.help));
    return made;
  }

  function panel() {
    const made = element("div", state.failed ? "panel" : "panel mild");
    made.setAttribute("role", "dialog");
    made.setAttribute("aria-label", state.heading);
    made.addEventListener("click", event => event.target === made && show(false));
    const inner = element("div", "sheet");
    const head = element("div", "head");
    head.append(element("h1", "", state.heading), button("close", state.close, () => show(false)));
    const list = element("ol", "");
    for (const fault of state.faults) list.append(item(fault));
    inner.append(head, element("p", "note", state.note), list);
    made.append(inner);
    return made;
  }

  function draw() {
    if (state === null) return;
    const scrolled = room.querySelector(".panel")?.scrollTop ?? 0;
    room.replaceChildren(bar());
    if (open && state.faults.length > 0) {
      room.append(panel());
      room.querySelector(".panel").scrollTop = scrolled;
    }
    if (!host.isConnected) document.documentElement.append(host);
  }

  function show(shown) {
    open = shown;
    if (!shown) closedFaults = JSON.stringify(state.faults);
    draw();
    room.querySelector(shown ? ".close" : ".bar button")?.focus();
  }

  function take(told) {
    if (told.version !== version) {
      reload();
      return;
    }
    state = told;
    lost = false;
    // What was put aside stays there until something else is wrong.
    const faults = JSON.stringify(state.faults);
    if (!state.failed) open = open && state.faults.length > 0 && faults === closedFaults;
    else if (faults !== closedFaults) open = true;
    draw();
  }

  function reload() {
    source.close();
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    location.reload();
  }

  function scrollBack() {
    const kept = sessionStorage.getItem(place);
    if (kept === null) return;
    sessionStorage.removeItem(place);
    const back = () => scrollTo({ left: JSON.parse(kept)[0], top: JSON.parse(kept)[1], behavior: "instant" });
    back();
    // Pictures whose sizes are not known move what lies below them.
    addEventListener("load", back, { once: true });
  }

  function listen() {
    if (document.hidden || (source !== null && source.readyState !== EventSource.CLOSED)) return;
    source = new EventSource("/-byline/events?" + location.pathname);
    source.onmessage = event => take(JSON.parse(event.data));
    // Comes while the rest of the site is being built, and with it all else that there is to tell.
    source.addEventListener("replaced", event => event.data !== version && reload());
    source.onerror = () => {
      lost = true;
      draw();
    };
  }

  // A browser opens six connections to one server: a page that nobody looks at keeps none of them.
  document.addEventListener("visibilitychange", () => document.hidden ? source?.close() : listen());
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", listen);
  addEventListener("keydown", event => event.key === "Escape" && open && show(false));
  try {
    scrollBack();
  } catch (e) {
    // A browser that keeps nothing for a page scrolls back by itself.
  }
  listen();
})();
