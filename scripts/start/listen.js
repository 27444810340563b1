"use strict";

/** How many ports after the first are tried before any free one is taken. */
const tries = 20;

/**
 * Makes a server listen on the loopback address of this machine only.
 * @param {import("node:http").Server} server
 * @param {number} port the first port to try; 0 for any free one
 * @returns {Promise<number>} the port it listens on: the first free one of some, else any
 * @throws {Error} of the system, when no port at all can be had
 */
async function listenOnLoopback(server, port) {
  const last = port === 0 ? 0 : Math.min(port + tries, 65535);
  for (let candidate = port; candidate <= last; candidate++) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
  }
  return listenOn(server, 0);
}

function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

module.exports = { listenOnLoopback };
