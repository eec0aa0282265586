<#-- The page at an address whose page is gone for good. -->
<#import "layout.ftl" as layout>
<#assign t = layout.t>
<@layout.frame kind="notice">
<div class="notice-text">
<h1 class="headline">${t.goneTitle}</h1>
<p>${t.goneText}</p>
<p class="back"><a href="${page.masthead.home}">${t.toHome}</a></p>
</div>
</@layout.frame>
