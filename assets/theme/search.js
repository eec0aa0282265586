// Searches the site in the reader's browser: fetches the lists of the words asked for, then the texts of the ten articles that it shows. The files are written by Byline's package render.search, which folds words and makes keys the same way.
(function () {
  "use strict";
  const PAGE = 10;
  const PACK = 2;
  const PACKS_IN_FOLDER = 512;
  const TEXT = 1, HEADLINE = 2, SECTION = 3, WORD = 0;
  // Above so many candidates, further lists cost less than the texts of articles that do not match.
  const MANY = 30;
  // So many texts are looked through at a time; where few of them match, the reader decides whether to go on.
  const TEXTS = 20;

  const box = document.querySelector(".search");
  const said = box.dataset;
  // The files lie where this script does, also for the search of another edition, in a folder below.
  const site = new URL("../../", document.currentScript.src).href;
  const form = box.querySelector("form");
  const field = form.elements.q;
  const status = box.querySelector(".status");
  const list = box.querySelector(".found");
  const further = box.querySelector(".further");
  const narrow = [form.elements.section, form.elements.year, form.elements.order];

  function tell(words) {
    status.textContent = words;
  }

  if (location.protocol === "file:") {
    tell(said.disk);
    return;
  }
  form.hidden = false;

  // Files: each is fetched once.

  const files = new Map();

  function load(name) {
    if (!files.has(name)) {
      const fetched = fetch(name).then(function (response) {
        if (!response.ok) {
          throw new Error(response.status + " " + name);
        }
        return response.arrayBuffer();
      });
      fetched.catch(function () { files.delete(name); });
      files.set(name, fetched);
    }
    return files.get(name);
  }

  function decode(buffer) {
    const bytes = new Uint8Array(buffer);
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
  }

  let index = null;
  let simplified = null;

  async function open() {
    const loaded = await Promise.all([
      fetch(site + said.index + "index.txt", { cache: "no-cache" }).then(function (response) {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        return response.text();
      }),
      load(site + said.table),
      said.traditional ? load(site + said.traditional) : null,
    ]);
    if (loaded[2]) {
      learn(decode(loaded[2]));
      Object.keys(said).filter(function (name) { return !["index", "table", "traditional", "root"].includes(name); })
        .forEach(function (name) { said[name] = traditional(said[name]); });
    }
    simplified = new Map();
    const pairs = decode(loaded[1]);
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      simplified.set(pairs[i], pairs[i + 1]);
    }
    index = { documents: 0, rest: "", tiers: [], years: [], sections: [] };
    loaded[0].trim().split("\n").forEach(function (line) {
      const words = line.split(" ");
      if (words[0] === "documents") {
        index.documents = +words[1];
      } else if (words[0] === "tier") {
        index.tiers.push({ start: +words[1], count: +words[2], shards: +words[3], version: words[4] });
      } else if (words[0] === "rest") {
        index.rest = words[1];
      } else if (words[0] === "year") {
        index.years.push({ year: words[1], start: +words[2] });
      } else if (words[0] === "section") {
        index.sections.push({ slug: words[1], name: traditional(words.slice(2).join(" ")) });
      }
    });
  }

  // Traditional characters: each character has a usual form, and some have another beside certain characters.

  const forms = new Map();
  const beside = new Map();

  function learn(table) {
    const lines = table.split("\n");
    for (let i = 0; i + 1 < lines[0].length; i += 2) {
      forms.set(lines[0][i], lines[0][i + 1]);
    }
    lines.slice(1).filter(Boolean).forEach(function (line) {
      const places = line.slice(2).split("|");
      beside.set(line[0], (beside.get(line[0]) || []).concat({ form: line[1], behind: places[0], before: places[1] }));
    });
  }

  // Returns words as the edition writes them, as many units as before, so that what was found stands where it stood.
  function traditional(words) {
    return words.replace(/[\u4e00-\u9fff]/g, function (character, at) {
      const others = beside.get(character) || [];
      const other =
        others.find(function (one) { return at > 0 && one.behind.includes(words[at - 1]); }) ||
        others.find(function (one) { return at + 1 < words.length && one.before.includes(words[at + 1]); });
      return other ? other.form : forms.get(character) || character;
    });
  }

  // Folding: what readers type finds what the newsroom wrote.

  const known = new Map();

  function fold(character) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = /[\uac00-\ud7a3]/.test(character)
        ? [character]
        : Array.from(character.normalize("NFKD").toLowerCase())
            .filter(function (c) { return !/\p{M}/u.test(c); })
            .map(function (c) { return simplified.get(c) || c; });
      folded = folded.map(function (c) { return isLetter(c) ? c : " "; });
      known.set(character, folded);
    }
    return folded;
  }

  function isLetter(c) {
    const code = c.codePointAt(0);
    return /[\p{L}\p{Nd}]/u.test(c) || (code >= 0x20000 && code < 0x3fffe);
  }

  // Written without spaces, or a figure: found wherever it stands, not only where a word begins.
  function isSingle(code) {
    return (code >= 0x30 && code <= 0x39) || (code >= 0x0e00 && code < 0x1100) || (code >= 0x1780 && code < 0x1800) ||
      (code >= 0x2e80 && code < 0xfb00) || code >= 0x1b000;
  }

  // The folded text, in which a space stands for all that is no letter, and where each unit of it comes from.
  function foldText(text) {
    const from = [], to = [];
    let out = "";
    for (let at = 0; at < text.length;) {
      const character = String.fromCodePoint(text.codePointAt(at));
      const next = at + character.length;
      for (const folded of fold(character)) {
        for (let i = 0; i < folded.length; i++) {
          from.push(at);
          to.push(next);
        }
        out += folded;
      }
      at = next;
    }
    return { text: out, from: from, to: to };
  }

  // Keys

  function mixed(digest, code) {
    const product = Math.imul(digest ^ code, 0x9e3779b1);
    return product ^ (product >>> 15);
  }

  function finished(digest) {
    const a = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
    const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    return ((b ^ (b >>> 16)) >>> 0) || 1;
  }

  function key(kind, codes) {
    return finished(codes.reduce(mixed, kind));
  }

  // Returns the keys that a term needs, which cover it, and those that tell apart what has the same parts elsewhere.
  function keysOf(term, kind) {
    const codes = Array.from(term, function (c) { return c.codePointAt(0); });
    const needed = [], others = [];
    for (let i = 0; i < codes.length; i++) {
      if (!isSingle(codes[i]) && (i === 0 || isSingle(codes[i - 1]))) {
        let end = i;
        while (end < codes.length && end - i < 8 && !isSingle(codes[end])) {
          end++;
        }
        needed.push(key(kind, [WORD].concat(codes.slice(i, end))));
      }
    }
    const size = Math.min(3, codes.length);
    let covered = 0;
    for (let i = 0; i + size <= codes.length; i++) {
      const gram = codes.slice(i, i + size);
      if (gram.some(isSingle)) {
        const next = codes.slice(covered).findIndex(isSingle) + covered;
        const last = i + size === codes.length;
        if (next >= covered && next < i + size && (last || next <= i)) {
          needed.push(key(kind, gram));
          covered = i + size;
        } else {
          others.push(key(kind, gram));
        }
      }
    }
    return { needed: needed, others: others };
  }

  // Lists

  function lookUp(buffer, wanted, documents) {
    const bytes = new Uint8Array(buffer);
    let at = 0, used = 8;

    function number() {
      let value = 0, shift = 0, byte;
      do {
        byte = bytes[at++];
        value |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte & 0x80);
      used = 8;
      return value;
    }

    function bit() {
      if (used === 8) {
        at++;
        used = 0;
      }
      return (bytes[at - 1] >>> (7 - used++)) & 1;
    }

    let current = -1;
    for (let keys = number(); keys > 0; keys--) {
      current += number() + 1;
      if (current > wanted) {
        return [];
      }
      const count = number();
      let parameter = 0;
      while (count * Math.pow(2, parameter + 1) <= documents - count) {
        parameter++;
      }
      const found = [];
      let document = -1;
      for (let i = 0; i < count; i++) {
        let distance = 0;
        while (bit()) {
          distance++;
        }
        for (let low = 0; low < parameter; low++) {
          distance = (distance << 1) | bit();
        }
        document += distance + 1;
        found.push(document);
      }
      if (current === wanted) {
        return found;
      }
    }
    return [];
  }

  async function listOf(tier, wanted) {
    const shard = wanted & (tier.shards - 1);
    const name = site + said.index + tier.start + "-" + (tier.start + tier.count) + "/" + shard + ".bin?v=" + tier.version;
    return lookUp(await load(name), wanted >>> 12, tier.count);
  }

  function both(one, other) {
    const also = new Set(other);
    return one.filter(function (document) { return also.has(document); });
  }

  async function inTier(tier, wanted) {
    const lists = await Promise.all(wanted.map(function (one) { return listOf(tier, one); }));
    return lists.length === 0 ? [] : lists.sort(function (a, b) { return a.length - b.length; }).reduce(both);
  }

  function all(terms, kind, part) {
    return terms.reduce(function (keys, term) { return keys.concat(keysOf(term, kind)[part]); }, []);
  }

  // Returns the articles of a tier that may match, and which of them may do so in their headlines.
  async function candidates(tier, asked) {
    const wanted = all(asked.terms, TEXT, "needed");
    if (asked.section) {
      wanted.push(key(SECTION, Array.from(asked.section, function (c) { return c.charCodeAt(0); })));
    }
    let found = await inTier(tier, wanted);
    const others = all(asked.terms, TEXT, "others");
    if (found.length > MANY && others.length > 0) {
      found = both(found, await inTier(tier, others));
    }
    let first = [];
    if (asked.order === "best" && found.length > 0) {
      first = both(found, await inTier(tier, all(asked.terms, HEADLINE, "needed")));
    }
    function numbered(document) {
      return tier.start + document;
    }
    return { found: found.map(numbered), first: first.map(numbered) };
  }

  // Texts

  function versionOf(document) {
    const tier = index.tiers.find(function (t) { return document >= t.start && document < t.start + t.count; });
    return tier ? tier.version : index.rest;
  }

  async function entry(document) {
    const pack = Math.floor(document / PACK);
    const name = site + said.index + "texts/" + Math.floor(pack / PACKS_IN_FOLDER) + "/" + pack + ".bin?v=" + versionOf(document);
    const lines = decode(await load(name)).split("\u001e")[document % PACK].split("\n");
    return {
      address: lines[0],
      date: lines[1],
      section: lines[2],
      labels: lines[3],
      kicker: lines[4],
      title: lines[5],
      subtitle: lines[6],
      names: lines[7],
      text: lines.slice(8).join("\n"),
    };
  }

  // Returns where the terms stand in a text, in its order.
  function hits(text, terms) {
    const folded = foldText(text);
    const found = [];
    terms.forEach(function (term, number) {
      const word = !isSingle(term.codePointAt(0));
      for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
        const before = at === 0 ? " " : folded.text[at - 1];
        if (!word || before === " " || isSingle(before.codePointAt(0))) {
          found.push({ from: folded.from[at], to: folded.to[at + term.length - 1], term: number });
        }
      }
    });
    return found.sort(function (a, b) { return a.from - b.from; });
  }

  // Returns an article with the places of the terms; null where it lacks one of them.
  function matched(article, terms) {
    const at = {};
    const seen = new Set();
    ["kicker", "title", "subtitle", "names", "text"].forEach(function (part) {
      at[part] = hits(article[part], terms);
      at[part].forEach(function (hit) { seen.add(hit.term); });
    });
    article.hits = at;
    return seen.size === terms.length ? article : null;
  }

  function inHeadline(article, terms) {
    const seen = new Set();
    ["kicker", "title", "subtitle"].forEach(function (part) {
      article.hits[part].forEach(function (hit) { seen.add(hit.term); });
    });
    return seen.size === terms.length;
  }

  // Returns the numbers of the articles to show in their order. Some may be found not to match when their texts are there.
  async function find(asked) {
    const years = index.years;
    const place = years.findIndex(function (one) { return one.year === asked.year; });
    const from = place < 0 ? 0 : years[place].start;
    const to = place < 0 || place + 1 === years.length ? index.documents : years[place + 1].start;
    function inYear(document) {
      return document >= from && document < to;
    }
    const last = index.tiers[index.tiers.length - 1];
    const newest = [];
    for (let document = last ? last.start + last.count : 0; document < index.documents; document++) {
      newest.push(document);
    }
    const parts = await Promise.all(
      index.tiers
        .filter(function (tier) { return tier.start < to && tier.start + tier.count > from; })
        .map(function (tier) { return candidates(tier, asked); })
        .concat(
          Promise.all(newest.filter(inYear).map(entry)).then(function (articles) {
            const part = { found: [], first: [] };
            articles.forEach(function (article, i) {
              const number = newest.filter(inYear)[i];
              if (matched(article, asked.terms) && (!asked.section || article.section === asked.section)) {
                part.found.push(number);
                if (inHeadline(article, asked.terms)) {
                  part.first.push(number);
                }
              }
            });
            return part;
          })
        )
    );
    function newestFirst(a, b) {
      return b - a;
    }
    const found = parts.flatMap(function (part) { return part.found; }).filter(inYear).sort(newestFirst);
    if (asked.order !== "best") {
      return found;
    }
    const first = new Set(parts.flatMap(function (part) { return part.first; }));
    return found
      .filter(function (document) { return first.has(document); })
      .concat(found.filter(function (document) { return !first.has(document); }));
  }

  // Results: words of articles are only ever put into text nodes.

  function element(name, kind, parent) {
    const made = document.createElement(name);
    if (kind) {
      made.className = kind;
    }
    parent.append(made);
    return made;
  }

  function marked(parent, text, found, from, to) {
    let at = from;
    found.forEach(function (hit) {
      const start = Math.max(hit.from, at);
      const end = Math.min(hit.to, to);
      if (start < end) {
        parent.append(text.slice(at, start));
        element("mark", "", parent).textContent = text.slice(start, end);
        at = end;
      }
    });
    parent.append(text.slice(at, to));
  }

  function extract(parent, text, found) {
    const pieces = [];
    found.forEach(function (hit) {
      const shown = pieces.some(function (piece) {
        return piece.terms.has(hit.term) || (hit.from >= piece.from && hit.to <= piece.to);
      });
      if (!shown && pieces.length < 3) {
        pieces.push(around(text, hit));
      }
      pieces.forEach(function (piece) {
        if (hit.from >= piece.from && hit.to <= piece.to) {
          piece.terms.add(hit.term);
        }
      });
    });
    if (pieces.length === 0) {
      pieces.push(around(text, { from: 0, to: 0 }));
    }
    pieces.forEach(function (piece, i) {
      if (piece.from > 0) {
        parent.append("…");
      }
      marked(parent, text, found, piece.from, piece.to);
      if (i === pieces.length - 1 && piece.to < text.length) {
        parent.append("…");
      }
    });
  }

  function around(text, hit) {
    const end = text.indexOf("\n", hit.to);
    let from = Math.max(text.lastIndexOf("\n", hit.from - 1) + 1, hit.from - 24);
    let to = Math.min(end < 0 ? text.length : end, Math.max(hit.to, from + (/^[\x00-\u02ff]*$/.test(text.slice(from, from + 60)) ? 160 : 80)));
    while (from > 0 && hit.from - from < 40 && /[\w\udc00-\udfff]/.test(text[from]) && /[\w\ud800-\udbff]/.test(text[from - 1])) {
      from--;
    }
    while (to < text.length && to - hit.to < 200 && /[\w\ud800-\udbff]/.test(text[to - 1]) && /[\w\udc00-\udfff]/.test(text[to])) {
      to++;
    }
    return { from: from, to: to, terms: new Set() };
  }

  function day(date) {
    const parts = date.split("-").map(Number);
    if (said.date) {
      return said.date.replace("{0}", parts[0]).replace("{1}", parts[1]).replace("{2}", parts[2]);
    }
    return new Date(parts[0], parts[1] - 1, parts[2]).toLocaleDateString(document.documentElement.lang, { year: "numeric", month: "long", day: "numeric" });
  }

  function show(article) {
    ["kicker", "title", "subtitle", "names", "text"].forEach(function (part) {
      article[part] = traditional(article[part]);
    });
    const item = element("li", "", list);
    if (article.kicker) {
      marked(element("p", "kicker", item), article.kicker, article.hits.kicker, 0, article.kicker.length);
    }
    const link = element("a", "", element("h2", "headline", item));
    link.href = said.root + article.address;
    marked(link, article.title, article.hits.title, 0, article.title.length);
    if (article.hits.subtitle.length > 0) {
      marked(element("p", "subtitle", item), article.subtitle, article.hits.subtitle, 0, article.subtitle.length);
    }
    extract(element("p", "extract", item), article.text, article.hits.text);
    const facts = element("p", "facts", item);
    if (article.labels.includes("s")) {
      element("b", "pin", facts).textContent = said.paid;
    }
    if (article.labels.includes("a")) {
      element("span", "", facts).textContent = said.ai;
    }
    const time = element("time", "", facts);
    time.dateTime = article.date;
    time.textContent = day(article.date);
    const section = index.sections.find(function (one) { return one.slug === article.section; });
    if (section) {
      element("span", "", facts).textContent = section.name;
    }
    if (article.hits.names.length > 0) {
      marked(element("span", "", facts), article.names, article.hits.names, 0, article.names.length);
    }
    return link;
  }

  // The page

  let turn = 0;
  let results = { documents: [], next: 0, shown: 0, terms: [] };

  function count() {
    const left = results.documents.length - results.next;
    further.hidden = left === 0;
    const found = results.shown + left;
    tell(
      found === 0
        ? said.none.replace("{0}", field.value.trim())
        : (results.shown < results.next && left > 0
          ? said.perhaps.replace("{0}", results.shown).replace("{1}", left)
          : said.found.replace("{0}", found) + (left > 0 ? said.shown.replace("{1}", results.shown) : ""))
    );
  }

  // Shows one page more and returns its first link. Stops when another search has begun.
  async function more(mine) {
    const until = results.shown + PAGE;
    const last = results.next + TEXTS;
    let first = null;
    while (results.shown < until && results.next < Math.min(last, results.documents.length)) {
      const numbers = results.documents.slice(results.next, Math.min(last, results.next + until - results.shown));
      const articles = await Promise.all(numbers.map(entry));
      if (mine !== turn) {
        return null;
      }
      results.next += numbers.length;
      articles.forEach(function (article) {
        if (matched(article, results.terms)) {
          const link = show(article);
          first = first || link;
          results.shown++;
        }
      });
    }
    count();
    return first;
  }

  async function search() {
    const mine = ++turn;
    list.setAttribute("aria-busy", "true");
    try {
      if (!index) {
        tell(said.busy);
        await open();
        offer();
      }
      if (mine !== turn) {
        return;
      }
      const terms = Array.from(new Set(foldText(field.value).text.split(" ").filter(Boolean)));
      const asked = { terms: terms, section: narrow[0].value, year: narrow[1].value, order: narrow[2].value };
      if (terms.length > 0) {
        tell(said.busy);
      }
      const documents = terms.length === 0 ? [] : await find(asked);
      if (mine !== turn) {
        return;
      }
      results = { documents: documents, next: 0, shown: 0, terms: terms };
      list.textContent = "";
      further.hidden = true;
      if (terms.length === 0) {
        tell("");
      } else {
        await more(mine);
      }
    } catch (e) {
      if (mine === turn) {
        tell(said.broken);
      }
    }
    if (mine === turn) {
      list.setAttribute("aria-busy", "false");
    }
  }

  // What was chosen by the address before the choices were known is chosen now.
  function offer() {
    index.sections.forEach(function (section) {
      narrow[0].add(new Option(section.name, section.slug));
    });
    index.years.slice().reverse().forEach(function (year) {
      narrow[1].add(new Option(year.year, year.year));
    });
    choose();
  }

  function choose() {
    const query = new URLSearchParams(location.search);
    narrow.forEach(function (select) {
      select.value = query.get(select.name) || "";
      if (select.selectedIndex < 0) {
        select.value = "";
      }
    });
  }

  function fromAddress() {
    field.value = new URLSearchParams(location.search).get("q") || "";
    choose();
    search();
  }

  function address() {
    const query = new URLSearchParams();
    [field].concat(narrow).forEach(function (control) {
      if (control.value) {
        query.set(control.name, control.value);
      }
    });
    const text = query.toString();
    return location.pathname + (text ? "?" + text : "");
  }

  function go(remembered) {
    clearTimeout(waiting);
    const to = address();
    if (to !== location.pathname + location.search) {
      history[remembered ? "pushState" : "replaceState"](null, "", to);
    }
    search();
  }

  let waiting = 0;

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(function () { go(false); }, 250);
  }

  field.addEventListener("input", function (event) {
    // Letters of a word that an input method has not finished are not what the reader looks for.
    if (!event.isComposing) {
      soon();
    }
  });
  field.addEventListener("compositionend", soon);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    go(true);
  });
  narrow.forEach(function (select) {
    select.addEventListener("change", function () { go(true); });
  });
  further.querySelector("button").addEventListener("click", async function () {
    // Pressed twice, it shows one page more, not one page twice.
    if (list.getAttribute("aria-busy") === "true") {
      return;
    }
    list.setAttribute("aria-busy", "true");
    const mine = turn;
    try {
      const link = await more(mine);
      if (link) {
        link.focus();
      }
    } catch (e) {
      tell(said.broken);
    }
    if (mine === turn) {
      list.setAttribute("aria-busy", "false");
    }
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
  if (!field.value && matchMedia("(hover: hover)").matches) {
    field.focus();
  }
})();
