# Serves this folder to this machine only (localhost) and opens the browser. Close the window to end.
# ASCII only: Windows PowerShell 5 reads scripts in the code page of the system.
$root = [IO.Path]::GetFullPath($PSScriptRoot)
$index = [IO.File]::ReadAllText((Join-Path $root 'index.html'))
$policy = [regex]::Match($index, 'http-equiv="Content-Security-Policy"\s+content="([^"]*)"').Groups[1].Value
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'
  '.css' = 'text/css; charset=utf-8'; '.txt' = 'text/plain; charset=utf-8'; '.png' = 'image/png'
  '.webmanifest' = 'application/manifest+json; charset=utf-8'
}
$listener = $null
foreach ($port in 3100..3120) {
  $candidate = New-Object Net.HttpListener
  $candidate.Prefixes.Add("http://localhost:$port/")
  try { $candidate.Start(); $listener = $candidate; break } catch { $candidate.Close() }
}
if (-not $listener) { Write-Host 'No free port from 3100 to 3120.'; exit 1 }
$address = "http://localhost:$port/"
Write-Host "Org Roster: $address"
Write-Host 'Only this computer can open it. Close this window to end.'
Start-Process $address
while ($true) {
  $context = $listener.GetContext()
  $request = $context.Request
  $response = $context.Response
  try {
    $response.Headers['Content-Security-Policy'] = "$policy; frame-ancestors 'none'"
    $response.Headers['X-Content-Type-Options'] = 'nosniff'
    $response.Headers['Cross-Origin-Opener-Policy'] = 'same-origin'
    $response.Headers['Cross-Origin-Resource-Policy'] = 'same-origin'
    $response.Headers['Referrer-Policy'] = 'no-referrer'
    $response.Headers['Cache-Control'] = 'no-cache'
    $name = [Uri]::UnescapeDataString($request.Url.AbsolutePath).TrimStart('/')
    if ($name -eq '') { $name = 'index.html' }
    $file = [IO.Path]::GetFullPath((Join-Path $root $name))
    $inside = $file.StartsWith($root.TrimEnd('\') + '\', [StringComparison]::OrdinalIgnoreCase)
    if (-not $request.IsLocal) {
      $response.StatusCode = 403
    } elseif (@('GET', 'HEAD') -notcontains $request.HttpMethod) {
      $response.StatusCode = 405
    } elseif (-not $inside -or -not [IO.File]::Exists($file)) {
      $response.StatusCode = 404
    } else {
      $bytes = [IO.File]::ReadAllBytes($file)
      $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
      $response.ContentType = if ($type) { $type } else { 'application/octet-stream' }
      $response.ContentLength64 = $bytes.Length
      if ($request.HttpMethod -eq 'GET') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
    }
  } catch {
    try { $response.StatusCode = 500 } catch { }
  } finally {
    try { $response.Close() } catch { }
  }
}
