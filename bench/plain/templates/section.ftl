<#-- What bench/hugo/layouts/_default/list.html makes of a section. -->
<#import "plain.ftl" as plain>
<@plain.frame>
<h1>${name}</h1>
<ol>
<#list articles as article><@plain.card of=article/></#list>
</ol>
<nav aria-label="分页">
<#if newest??><a href="${newest.href}">最新</a></#if>
<#if older??><a rel="next" href="${older.href}">下一页</a></#if>
</nav>
</@plain.frame>
