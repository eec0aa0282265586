<#import "card.ftl" as c>
<#if lead??>
lead:
<@c.card of=lead/>
</#if>
<#list pinned>
pinned:
<#items as a>
<@c.card of=a/>
</#items>
</#list>
<#list newest>
newest:
<#items as a>
<@c.card of=a/>
</#items>
</#list>
<#list sections as s>
section: ${s.name} ${s.href} ${s.description!"–"}
<#list s.articles as a>
<@c.card of=a/>
</#list>
</#list>
