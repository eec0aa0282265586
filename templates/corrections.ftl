<#-- All corrections of the site, the newest first. -->
<#import "layout.ftl" as layout>
<#assign t = layout.t>
<@layout.frame kind="section">
<div class="split">
<header class="side">
<h1 class="section-name">${t.corrections}</h1>
</header>
<div class="body">
<#list corrections>
<ul class="dated">
<#items as item>
<li><time datetime="${item.correction.date.iso}">${item.correction.date.text}</time>
<div>
<h2 class="headline"><a href="${item.article.href}">${item.article.name}</a></h2>
<p>${item.correction.text}</p>
</div></li>
</#items>
</ul>
<#else>
<p class="nothing">${t.noCorrections}</p>
</#list>
</div>
</div>
</@layout.frame>
