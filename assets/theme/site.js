// Remembers whether a reader wants large type, fills in today's date, shows the current section in the strip, and lets the pages be browsed from a folder.
(function () {
  "use strict";
  var lang = document.documentElement.lang || "zh-CN";
  var now = new Date();

  function two(n) {
    return (n < 10 ? "0" : "") + n;
  }

  function today() {
    if (!/^zh/i.test(lang)) {
      return now.toLocaleDateString(lang, { weekday: "long", year: "numeric", month: "long", day: "numeric" });
    }
    return now.getFullYear() + "年" + two(now.getMonth() + 1) + "月" + two(now.getDate()) + "日 星期" + "日一二三四五六"[now.getDay()];
  }

  document.querySelectorAll("[data-today]").forEach(function (element) {
    element.textContent = today();
  });

  // Without this, the links choose large type for one page, by its address.
  function read(large) {
    document.documentElement.classList.toggle("large", large);
    try {
      localStorage.setItem("reading", large ? "large" : "standard");
    } catch (e) {
      // A browser that keeps nothing shows large type on this page only.
    }
  }

  var choices = document.querySelectorAll(".reading a:not([lang])");
  choices.forEach(function (choice, i) {
    choice.addEventListener("click", function (event) {
      event.preventDefault();
      read(i === 0);
      choices[1 - i].focus();
    });
  });
  if (location.hash === "#large") {
    read(true);
    location.replace("#top");
  }

  var strip = document.querySelector(".sections ul");
  var current = strip && strip.querySelector("[aria-current]");
  if (current) {
    strip.scrollLeft = current.offsetLeft - strip.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
  }

  // A web server answers a folder's address with its index.html; a disk does not.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach(function (link) {
      if (link.protocol === "file:" && /\/$/.test(link.pathname)) {
        link.pathname += "index.html";
      }
    });
  }
})();
