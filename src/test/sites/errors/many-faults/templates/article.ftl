<#if x>
