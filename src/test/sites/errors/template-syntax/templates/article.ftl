<!DOCTYPE html>
<title>标题 ${title</title>
