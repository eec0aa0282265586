<#include "../../site.yaml">
