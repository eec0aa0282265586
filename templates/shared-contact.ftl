<#-- How to reach the newsroom, beside the nameplate; it sees nothing but head and t. -->
<#if head.phone?? || head.qq?? || head.email??>
<ul class="contact">
<#if head.phone??>
<li><span>${t.phone}</span> <#if head.phoneHref??><a href="${head.phoneHref}">${head.phone}</a><#else>${head.phone}</#if></li>
</#if>
<#if head.qq??>
<li><span>${t.qq}</span> ${head.qq}</li>
</#if>
<#if head.email??>
<li><span>${t.email}</span> <a href="mailto:${head.email}">${head.email}</a></li>
</#if>
</ul>
</#if>
