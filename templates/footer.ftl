<#-- The end of every page: the publisher, how to reach the newsroom, and the licences of a Chinese news site. -->
<@shared template="shared-footer.ftl" foot=page.footer desk=page.masthead t=t/>
