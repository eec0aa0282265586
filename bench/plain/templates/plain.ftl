<#-- What bench/hugo/layouts/_default/baseof.html makes: the head and frame of a page, and no more. -->
<#macro frame type="website" image="">
<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<#if page.description??><meta name="description" content="${page.description}"></#if>
<#if page.canonical??><link rel="canonical" href="${page.canonical}"></#if>
<#list page.feeds as feed><#if feed?is_last><link rel="alternate" type="application/rss+xml" title="${feed.title}" href="${page.root}feed.xml"></#if></#list>
<meta property="og:site_name" content="${page.masthead.title}">
<meta property="og:title" content="${page.title}">
<meta property="og:url" content="${page.path}">
<meta property="og:type" content="${type}">
<#if image?has_content><meta property="og:image" content="${image}"></#if>
<link rel="stylesheet" href="${page.root}assets/theme/site.css">
</head>
<body>
<a href="#text">跳到正文</a>
<header>
<p><a href="${page.masthead.home}">${page.masthead.title}</a></p>
<nav aria-label="栏目"><ul>
<#list page.navigation as item><li><a href="${item.href}">${item.name}</a></li>
</#list></ul></nav>
</header>
<main id="text">
<#nested>
</main>
<footer>
<p>青禾日报社 电话 028-00000000</p>
<p><a href="${page.root}archive/">归档</a> <a href="${page.root}feed.xml">订阅</a></p>
</footer>
</body>
</html>
</#macro>

<#macro card of>
<li>
<#if of.picture??><img src="${of.picture.src}" alt="资料图" width="60" height="40" loading="lazy"></#if>
<h2><a href="${of.href}">${of.title}</a></h2>
<p>${of.summary}</p>
<p><time datetime="${of.published.iso}">${of.published.text}</time></p>
</li>
</#macro>
