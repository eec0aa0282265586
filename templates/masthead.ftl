<#-- The top of every page: the nameplate, the box beside it with the date and the newsroom's contacts, the sections. -->
<#assign head = page.masthead>
<@shared template="shared-masthead.ftl" head=head sections=page.navigation kind=kind t=t/>
