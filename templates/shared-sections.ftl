<#-- The sections below the nameplate; it sees nothing but head, sections, kind and t. -->
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
