<#-- Articles by date: all years, the months of one, or the articles of one month. -->
<#import "layout.ftl" as layout>
<#import "card.ftl" as cards>
<#assign t = layout.t>
<#assign chinese = page.language?lower_case?starts_with("zh")>
<@layout.frame kind="section">
<div class="split">
<header class="side">
<#if up??>
<p class="list-kind"><a href="${up.href}"><span aria-hidden="true">‹</span> ${up.name?has_content?then(up.name, t.archive)}</a></p>
</#if>
<#if chinese && up?? && up.name?has_content>
<h1 class="section-name"><span class="phrase">${up.name}</span><span class="phrase">${name?remove_beginning(up.name)}</span></h1>
<#else>
<h1 class="section-name">${name?has_content?then(name, t.archive)}</h1>
</#if>
</header>
<div class="body">
<#-- A part is named without what stands above it already: 2月, 13日, February. -->
<#macro link to under>
<a href="${to.href}">${to.name?remove_beginning(under)?remove_ending(" " + under)} <small>${chinese?then(to.count + "篇", "(" + to.count + ")")}</small></a><#t>
</#macro>
<#macro months of under>
<ul class="parts">
<#list of as month>
<li><@link to=month under=under/></li>
</#list>
</ul>
</#macro>
<#if up?? && parts?has_content>
<@months of=parts under=name/>
<#else>
<#list parts as year>
<section class="year">
<h2 class="label"><@link to=year under=""/></h2>
<@months of=year.parts under=year.name/>
</section>
</#list>
</#if>
<#if articles?has_content>
<ul class="dated<#if chinese> days</#if>">
<#list articles as article>
<li><time datetime="${article.published.iso}">${chinese?then(article.published.shortText?remove_beginning(name), article.published.shortText)}</time> <a class="headline" href="${article.href}"><@cards.paid of=article/><@cards.phrases of=article.title/></a></li>
</#list>
</ul>
</#if>
<#if !parts?has_content && !articles?has_content>
<p class="nothing">${t.nothing}</p>
</#if>
</div>
</div>
</@layout.frame>
