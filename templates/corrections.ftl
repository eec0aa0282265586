<#-- All corrections of the site, the newest first. -->
<#import "layout.ftl" as layout>
<#assign t = layout.t>
<@layout.frame kind="section">
<div class="split">
<header class="side">
<h1 class="section-name">${t.corrections}</h1>
</header>
<div class="body prose">
<#list corrections as item>
<p><time datetime="${item.correction.date.iso}">${item.correction.date.text}</time> <a href="${item.article.href}">${item.article.name}</a>${t.colon}${item.correction.text}</p>
<#else>
<p class="nothing">${t.noCorrections}</p>
</#list>
</div>
</div>
</@layout.frame>
