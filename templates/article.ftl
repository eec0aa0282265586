<#-- An article: kicker, headline and subtitle, who wrote it and when, the text, and who answers for it. -->
<#import "layout.ftl" as layout>
<#import "card.ftl" as cards>
<#assign t = layout.t>
<@layout.frame kind="article">
<article class="split">
<header class="article-head">
<#if draft>
<p class="draft"><strong>${t.draft}</strong> ${t.draftNote}</p>
</#if>
<nav class="in" aria-label="${t.path}">
<#list breadcrumbs as crumb><a href="${crumb.href}">${crumb?is_first?then(t.home, crumb.name)}</a><#sep><span aria-hidden="true">›</span></#list>
</nav>
<#if sponsored>
<p class="notice-line"><strong>${t.sponsored}</strong></p>
</#if>
<#if aiGenerated>
<p class="notice-line">${t.aiGenerated}</p>
</#if>
<hgroup>
<#if kicker??>
<p class="kicker">${kicker}</p>
</#if>
<h1 class="headline"><@cards.phrases of=title/></h1>
<#if subtitle??>
<p class="subtitle">${subtitle}</p>
</#if>
</hgroup>
</header>
<div class="side meta">
<#include "meta.ftl">
</div>
<div class="body">
<#if cover??>
<figure class="cover">
<@cards.image picture=cover first=true sizes="(min-width: 60em) 55rem, 100vw"/>
<#if cover.caption?? || cover.credit??>
<figcaption><#if cover.caption??><span class="caption">${cover.caption}</span></#if><#if cover.credit??> <span class="credit">${cover.credit}</span></#if></figcaption>
</#if>
</figure>
</#if>
<div class="prose">
${body}
</div>
<#include "imprint.ftl">
</div>
</article>
</@layout.frame>
