<p>${"1+1"?eval}</p>
<#assign x = "a"?interpret>
