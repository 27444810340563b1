#!/bin/sh
# 在没有安装任何服务的 Linux、Mac 上打开工作台：sh 启动工作台.sh
# 只监听本机（127.0.0.1），别的电脑访问不到。按 Ctrl+C 结束。需要 python3，统信 UOS、麒麟等系统自带。
cd "$(dirname "$0")" || exit 1
if ! command -v python3 >/dev/null 2>&1; then
  echo "没有找到 python3，不能在本机打开。请把本文件夹放到单位的网站上使用。" >&2
  exit 1
fi
exec python3 - "$@" <<'PYTHON'
import functools
import http.server
import re
import sys
import webbrowser

INDEX = open("index.html", encoding="utf-8").read()
POLICY = re.search(r'http-equiv="Content-Security-Policy"\s+content="([^"]*)"', INDEX).group(1)
HEADERS = {
    "Content-Security-Policy": POLICY + "; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        "": "application/octet-stream",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".png": "image/png",
    }

    def send_head(self):
        host = self.headers.get("Host", "").rsplit(":", 1)[0]
        if host not in ("127.0.0.1", "localhost"):
            return self.send_error(403)
        return super().send_head()

    def end_headers(self):
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def list_directory(self, path):
        return self.send_error(404)

    def log_message(self, *args):
        pass


def listen():
    for port in [*range(3100, 3121), 0]:
        try:
            return http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        except OSError:
            pass
    sys.exit("没有可用的端口。")


server = listen()
address = "http://127.0.0.1:%d/" % server.server_address[1]
print("组工花名册工作台：" + address + "\n只有本机能打开，数据不离开本机。按 Ctrl+C 结束。", flush=True)
if "--no-open" not in sys.argv:
    webbrowser.open(address)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
PYTHON
