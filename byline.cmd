@echo off
rem Runs Byline. In an unpacked archive for Windows it runs what lies beside it, with the Java that came along.
rem In a clone of the project it builds the jar first, with Maven, when that is missing or older than its sources.
setlocal
set "home=%~dp0"
set "jar=%home%target\byline.jar"
set "java=java"
set "jvm=%JAVA_HOME%"
if exist "%home%app\byline.jar" set "jar=%home%app\byline.jar"
if exist "%home%runtime\bin\java.exe" set "jvm=%home%runtime"
rem Many write the folder with quotes, since it has a space.
if defined jvm set "jvm=%jvm:"=%"
if defined jvm set "java=%jvm%\bin\java.exe"
"%java%" -version >nul 2>&1
if %errorlevel% neq 0 (
  echo byline: Java is missing. Install a JDK, 17 or newer; if there is one, set JAVA_HOME. 1>&2
  exit /b 1
)
if exist "%home%app\byline.jar" goto ready
powershell -NoProfile -Command "if (-not (Test-Path $env:jar)) { exit 1 }; $t = (Get-Item $env:jar).LastWriteTime; $s = @('pom.xml','src\main','templates','assets\theme') | ForEach-Object { Get-ChildItem -Recurse -File (Join-Path $env:home $_) } | Where-Object { $_.LastWriteTime -gt $t }; if ($s) { exit 1 }"
if errorlevel 1 (
  set "mvn="
  for %%m in (mvn.cmd mvn.bat) do if not defined mvn set "mvn=%%~$PATH:m"
  if not defined mvn (
    echo byline: The program is not built yet and Maven is missing. Install Maven, 3.8 or newer. 1>&2
    exit /b 1
  )
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
  del "%home%target\classes-*.jsa" >nul 2>&1
)
:ready
rem An archive holds the program's classes as one Java keeps them in memory, for a quick start.
rem Java passes over one that does not fit; an empty one says that this Java cannot make it.
if not defined jvm for %%j in (java.exe) do set "jvm=%%~dp$PATH:j.."
set "version="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%jvm%\release" 2^>nul') do set "version=%%~v"
for %%p in ("%jar%") do set "archive=%%~dppclasses-%version%.jsa"
set flags=-XX:+UseSerialGC -Xmn128m -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -Dorg.freemarker.loggerLibrary=none
set "work=%archive%.%random%.tmp"
if not exist "%archive%" (
  mkdir "%work%" >nul 2>&1 && (
    "%java%" %flags% -Xlog:disable "-XX:ArchiveClassesAtExit=%work%\archive" -cp "%jar%" news.byline.cli.Training "%work%\site" >nul 2>&1
    if not exist "%work%\archive" type nul >"%work%\archive"
    move /y "%work%\archive" "%archive%" >nul 2>&1
    rmdir /s /q "%work%" >nul 2>&1
  )
)
set "fits="
if exist "%archive%" for %%a in ("%archive%") do if %%~za0 gtr 0 set fits=-Xlog:disable "-XX:SharedArchiveFile=%archive%"
"%java%" %flags% %fits% -jar "%jar%" %*
exit /b %errorlevel%
