@echo off
rem Runs Byline. Builds its jar first, with Maven, when that is missing or older than its sources.
setlocal
set "home=%~dp0"
set "jar=%home%target\byline.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo byline: Java is missing. Install a JDK, 17 or newer; if there is one, set JAVA_HOME. 1>&2
  exit /b 1
)
powershell -NoProfile -Command "if (-not (Test-Path $env:jar)) { exit 1 }; $t = (Get-Item $env:jar).LastWriteTime; $s = @('pom.xml','src\main','templates','assets\theme') | ForEach-Object { Get-ChildItem -Recurse -File (Join-Path $env:home $_) } | Where-Object { $_.LastWriteTime -gt $t }; if ($s) { exit 1 }"
if errorlevel 1 (
  echo byline: building the program; needed only the first time and after changes, about a minute ... 1>&2
  pushd "%home%"
  call mvn -q -B -Dbyline.launcher -Dmaven.test.skip=true package
  if errorlevel 1 (
    popd
    echo byline: that failed; see above. Most often the network is the reason: try again later. 1>&2
    exit /b 1
  )
  popd
  powershell -NoProfile -Command "(Get-Item $env:jar).LastWriteTime = Get-Date"
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -Dorg.freemarker.loggerLibrary=none -jar "%jar%" %*
exit /b %errorlevel%
