<#-- The page for addresses that lead nowhere. -->
<#import "layout.ftl" as layout>
<#assign t = layout.t>
<@layout.frame kind="notice">
<div class="notice-text">
<h1 class="headline">${t.missingTitle}</h1>
<p>${t.missingText}</p>
<p class="back"><a href="${page.masthead.home}">${t.toHome}</a></p>
</div>
</@layout.frame>
