<#-- One page of the articles of a tag, a person or a topic. -->
<#import "layout.ftl" as layout>
<#import "card.ftl" as cards>
<#assign t = layout.t>
<@layout.frame kind="section">
<div class="split">
<header class="side">
<p class="list-kind">${t.kinds[kind]}</p>
<h1 class="section-name">${name}</h1>
<#if roles?has_content>
<p class="section-purpose">${roles?join(t.comma)}</p>
</#if>
<#if description??>
<p class="section-purpose">${description}</p>
</#if>
</header>
<div class="body">
<#if articles?has_content>
<#list articles as article>
<@cards.card of=article level=2 style=(article?is_first && !newest??)?then("wide opening", "wide") summary=true first=article?is_first/>
</#list>
<#else>
<p class="nothing">${t.nothing}</p>
</#if>
<#if newest?? || older??>
<nav class="pages" aria-label="${t.pages}">
<#if newest??>
<a href="${newest.href}"><span aria-hidden="true">←</span> ${t.newest}</a>
</#if>
<#if older??>
<a rel="next" class="older" href="${older.href}">${t.older} <span aria-hidden="true">→</span></a>
</#if>
</nav>
</#if>
</div>
</div>
</@layout.frame>
