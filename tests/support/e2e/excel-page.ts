/**
 * The host that frames the pane. office.js talks to a parent only when it lies on one of Microsoft's
 * hosts or on the add-in's own; the browser under test finds this one on the own machine. A site of
 * its own gives the pane a process of its own, so that work of the parent is not measured as the pane's.
 */
export const excelHost = "excel.officeapps.live.com";

/** Name of the function through which the parent page hands on what the pane says. */
export const bindingName = "answerPane";

/**
 * The parent page: a frame, and a post office between it and the test. `showPane` opens the pane;
 * `tellPane` sends it a message.
 */
export const excelPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Excel</title>
<style>
  html, body { margin: 0; height: 100%; background: #fff; }
  iframe { border: 0; width: 100%; height: 100%; display: block; }
</style>
<iframe id="pane" title="组工花名册" allow="clipboard-write"></iframe>
<script>
  const pane = document.getElementById("pane");
  let paneOrigin;
  window.showPane = (url) => {
    paneOrigin = new URL(url).origin;
    pane.src = url;
  };
  window.tellPane = (text) => pane.contentWindow.postMessage(text, paneOrigin);
  addEventListener("message", async ({ data, origin }) => {
    if (origin !== paneOrigin || typeof data !== "string") return;
    const reply = await window.${bindingName}(data);
    if (reply) window.tellPane(reply);
  });
</script>
</html>
`;
