<#import "card.ftl" as c>
archive: ${name}
<#if up??>up: ${up.name} ${up.href}</#if>
<#list parts as part>
part: ${part.name} ${part.href}
</#list>
<#list articles as a>
<@c.card of=a/>
</#list>
