<#list corrections as item>
${item.article.href} ${item.article.name} ${item.correction.date.iso} ${item.correction.date.text}: ${item.correction.text}
</#list>
