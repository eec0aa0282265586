<#-- How other pages announce an article: as a card with picture and summary, or as one line of a list. -->
<#import "labels.ftl" as labels>
<#assign t = labels.t>

<#-- A picture; the first of a page is fetched at once, the others when they come near. The browser chooses one of its sizes. -->
<#macro image picture first=false sizes="(min-width: 40em) 24rem, 8rem">
<#if picture.webp??><picture><source type="image/webp" srcset="${picture.webp}" sizes="${sizes}"></#if><#t>
<img src="${picture.src}"<#if picture.srcset??> srcset="${picture.srcset}" sizes="${sizes}"</#if> width="${picture.width}" height="${picture.height}" alt="${picture.alt}"<#if first> fetchpriority="high"<#else> loading="lazy" decoding="async"</#if><#if picture.colour?? || picture.position??> style="<#if picture.colour??>background:${picture.colour}<#if picture.position??>;</#if></#if><#if picture.position??>object-position:${picture.position}</#if>"</#if>><#t>
<#if picture.webp??></picture></#if>

</#macro>

<#-- A headline's words: a Chinese one breaks where it pauses (after a space or a mark) before it breaks elsewhere. -->
<#macro phrases of>
<#if t.phrased!(page.language?lower_case?starts_with("zh"))>
<#-- The characters that may begin a pause are told first, from few ranges: most of a headline is none of them. -->
<#local cut = of?replace("(?=[\xFF01-\xFF1F\x3000\x3001 ])([，、：；！？]++[”’」』》）]*+|[ \x3000]++)(?=.)", "$1\x001F", "r")>
<#if (cut?length > of?length)>
<#list cut?split("\x001F") as part><span class="phrase">${part?trim}</span><#if part?ends_with(" ")> </#if></#list><#return>
</#if>
</#if>
${of}<#t>
</#macro>

<#-- Kicker over headline over subtitle. -->
<#macro headline of level=3 subtitle=false>
<hgroup>
<#if of.kicker??>
<p class="kicker">${of.kicker}</p>
</#if>
<h${level} class="headline"><a href="${of.href}"><@phrases of=of.title/></a></h${level}>
<#if subtitle && of.subtitle??>
<p class="subtitle">${of.subtitle}</p>
</#if>
</hgroup>
</#macro>

<#-- What was paid for says so wherever it is announced. -->
<#macro paid of>
<#if of.sponsored><b class="pin">${t.sponsoredMark}</b> </#if><#t>
</#macro>

<#-- Time, section, names and reads, in one line. -->
<#macro facts of section=false names=true full=false pin=false>
<p class="facts">
<#if of.sponsored><@paid of=of/></#if>
<#if pin && of.pinned>
<span class="pin">${t.pinned}</span>
</#if>
<time datetime="${of.published.iso}">${full?then(of.published.text, of.published.shortText)}</time>
<#if section && of.section??>
<a class="in-section" href="${of.section.href}">${of.section.name}</a>
</#if>
<#if names && of.authors?has_content>
<span>${of.authors?join(t.comma)}</span>
</#if>
<#if of.reads??>
<span>${of.reads} ${t.reads}</span>
</#if>
</p>
</#macro>

<#-- A card; style (tall, wide, opening) is for the style sheet. -->
<#macro card of level=3 style="tall" picture=true subtitle=false summary=false section=false names=true first=false pin=false>
<article class="card ${style}<#if picture && of.picture??> with-picture</#if>">
<div class="words">
<@headline of=of level=level subtitle=subtitle/>
<#if summary && of.summary?has_content>
<p class="summary">${of.summary}</p>
</#if>
<@facts of=of section=section names=names pin=pin/>
</div>
<#if picture && of.picture??>
<div class="frame">
<@image picture=of.picture first=first/>
</div>
</#if>
</article>
</#macro>

<#-- One line of a list: the headline and its date, with the summary where there is room for it. -->
<#macro line of summary=false>
<li><a href="${of.href}"><#if of.sponsored><@paid of=of/></#if><@phrases of=of.title/></a><#if summary && of.summary?has_content> <span class="brief">${of.summary}</span></#if> <time datetime="${of.published.iso}">${of.published.shortText}</time></li>
</#macro>
