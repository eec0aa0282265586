<#-- Articles by date: all years, the months of one, or the articles of one month. -->
<#import "layout.ftl" as layout>
<#import "card.ftl" as cards>
<#assign t = layout.t>
<@layout.frame kind="section">
<div class="split">
<header class="side">
<#if up??>
<p class="list-kind"><a href="${up.href}">${(up.name?has_content)?then(up.name, t.archive)}</a></p>
</#if>
<h1 class="section-name">${(name?has_content)?then(name, t.archive)}</h1>
</header>
<div class="body">
<#if parts?has_content>
<ul class="lines">
<#list parts as part>
<li><a href="${part.href}">${part.name}</a></li>
</#list>
</ul>
</#if>
<#if articles?has_content>
<ul class="lines">
<#list articles as article>
<@cards.line of=article/>
</#list>
</ul>
</#if>
<#if !parts?has_content && !articles?has_content>
<p class="nothing">${t.nothing}</p>
</#if>
</div>
</div>
</@layout.frame>
