// Loaded before a program: whatever it would connect to fails, so that a test shows that it does without.
import net from "node:net";

net.Socket.prototype.connect = (/** @type {unknown[]} */ ...to) => {
  throw new Error(`This program wants to connect to ${JSON.stringify(to[0])}.`);
};
