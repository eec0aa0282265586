<#-- What masthead.ftl shows; it sees nothing but head, sections, kind and t. -->
<#assign length = head.title?length>
<header class="masthead sheet">
<div class="plate">
<#if kind == "home"><h1<#else><p</#if> class="nameplate<#if (length > 20)> very-long<#elseif (length > 9)> long</#if>">
<a href="${head.home}"><#if head.logo??><img src="${head.logo.src}" width="${head.logo.width}" height="${head.logo.height}" alt=""></#if><span>${head.title}</span></a>
<#if kind == "home"></h1><#else></p></#if>
<#if head.subtitle??>
<p class="motto">${head.subtitle}</p>
</#if>
</div>
<div class="ear<#if head.phone?? || head.qq?? || head.email??> boxed</#if>">
<p class="today" data-today></p>
<p class="reading"><a href="#large">${t.larger}</a><a href="#top">${t.standard}</a></p>
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
</div>
</header>
<#if sections?has_content>
<nav class="sections sheet" aria-label="${t.sections}">
<ul>
<li><a href="${head.home}"<#if kind == "home"> aria-current="page"</#if>>${t.home}</a></li>
<#list sections as item>
<li><a href="${item.href}"<#if item.current> aria-current="<#if kind == "section">page<#else>true</#if>"</#if>>${item.name}</a></li>
</#list>
</ul>
</nav>
<#else>
<div class="rule sheet"></div>
</#if>
