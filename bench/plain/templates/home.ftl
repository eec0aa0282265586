<#-- What bench/hugo/layouts/index.html makes. -->
<#import "plain.ftl" as plain>
<@plain.frame>
<h1>${page.masthead.title}</h1>
<ol>
<#if lead??><@plain.card of=lead/></#if>
<#list newest as article><@plain.card of=article/></#list>
</ol>
</@plain.frame>
