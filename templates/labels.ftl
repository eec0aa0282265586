<#-- Sets t, the theme's own words in the site's language. -->
<@shared template="shared-words.ftl" language=page.language/>
