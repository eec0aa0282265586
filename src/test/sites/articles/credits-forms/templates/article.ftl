<#list credits as line>
${line.role}: ${line.names?join(", ")}
</#list>
