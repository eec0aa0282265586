<#-- What stands in the <head> of every page; a site that needs its own meta elements replaces this file. -->
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<#if page.description??>
<meta name="description" content="${page.description}">
</#if>
<#if !page.indexed>
<meta name="robots" content="noindex">
</#if>
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<#list page.alternates as alternate>
<link rel="alternate" hreflang="${alternate.language}" href="${alternate.href}">
</#list>
<@shared template="shared-feeds.ftl" feeds=page.feeds/>
<#if page.social??>
<#list page.social.meta as meta>
<meta ${meta.attribute}="${meta.name}" content="${meta.content}">
</#list>
</#if>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fffefb" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161311" media="(prefers-color-scheme: dark)">
<meta name="format-detection" content="telephone=no">
<#-- Before the first line is drawn, so that a reader who chose large type sees no other. -->
<script>try { if (localStorage.getItem("reading") === "large") document.documentElement.classList.add("large"); } catch (e) {}</script>
<link rel="icon" href="${page.root}assets/theme/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${page.root}assets/theme/site.css">
<script src="${page.root}assets/theme/site.js" defer></script>
<#if page.structuredData??>
<script type="application/ld+json">${page.structuredData}</script>
</#if>
<#if (page.social.baidu)??>
<script type="application/ld+json">${page.social.baidu}</script>
</#if>
