<#list byline as who>
${who.name} | ${who.role!"–"} | ${who.organization!"–"}
<#else>
nobody
</#list>
