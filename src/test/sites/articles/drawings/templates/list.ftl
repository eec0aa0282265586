<#-- One page of a tag, a person or a topic. -->
${kind} ${roles?join(", ")}
<#import "card.ftl" as c>
${name} | ${description!"–"}
<#list articles as a>
<@c.card of=a/>
</#list>
<#if newest??>newest: ${newest.name} ${newest.href}</#if>
<#if older??>older: ${older.name} ${older.href}</#if>
