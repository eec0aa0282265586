<#-- The page at the address of an article that the newsroom has withdrawn. -->
<#import "layout.ftl" as layout>
<#assign t = layout.t>
<@layout.frame kind="notice">
<div class="notice-text">
<h1 class="headline">${t.withdrawnTitle}</h1>
<p>${t.withdrawnText}</p>
<p class="back"><a href="${page.masthead.home}">${t.toHome}</a></p>
</div>
</@layout.frame>
