<!DOCTYPE html>
<#if title??>
<p>没有结束
