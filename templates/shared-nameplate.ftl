<#-- The site's name at the top of every page; it sees nothing but head and kind. -->
<#assign length = head.title?length>
<div class="plate">
<#if kind == "home"><h1<#else><p</#if> class="nameplate<#if (length > 20)> very-long<#elseif (length > 9)> long</#if>">
<a href="${head.home}"><#if head.logo??><img src="${head.logo.src}" width="${head.logo.width}" height="${head.logo.height}" alt=""></#if><span>${head.title}</span></a>
<#if kind == "home"></h1><#else></p></#if>
<#if head.subtitle??>
<p class="motto">${head.subtitle}</p>
</#if>
</div>
