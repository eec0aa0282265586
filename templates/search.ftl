<#-- The page on which readers search the site; search.js fetches the index and shows what it finds. -->
<#import "layout.ftl" as layout>
<#assign t = layout.t>
<#assign s = t.searching>
<@layout.frame kind="section">
<link rel="stylesheet" href="${page.root}assets/theme/search.css">
<script src="${page.root}assets/theme/search.js" defer></script>
<div class="search" data-index="${index}" data-table="${page.root}assets/theme/simplified.txt"<#if page.language == "zh-Hant"> data-traditional="${page.root}assets/theme/traditional.txt"</#if> data-root="${page.root}"<#list s.said as name, words> data-${name}="${words}"</#list>>
<h1 class="section-name">${s.title}</h1>
<noscript><p class="note">${s.noscript} <a href="${page.footer.archive}">${t.archive}</a></p></noscript>
<form role="search" action="search.html" hidden>
<label for="q">${s.label}</label>
<p class="ask"><input id="q" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="hint"><button>${s.title}</button></p>
<p class="hint" id="hint">${s.hint}</p>
<p class="narrow">
<label>${s.section} <select name="section"><option value="">${s.anySection}</option></select></label>
<label>${s.year} <select name="year"><option value="">${s.anyYear}</option></select></label>
<label>${s.order} <select name="order"><option value="">${s.newest}</option><option value="best">${s.best}</option></select></label>
</p>
</form>
<p class="status" role="status"></p>
<ol class="found"></ol>
<p class="further" hidden><button type="button">${s.more}</button></p>
</div>
</@layout.frame>
