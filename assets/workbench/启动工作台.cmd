@echo off
rem Opens the workbench on this computer only, without installing anything.
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0start-windows.ps1"
pause
