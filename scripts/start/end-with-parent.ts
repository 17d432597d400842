// Loaded into every child before its own code: when the parent is gone, however it went, the child ends too.
const ENDS_WITHIN_MS = 5_000;

process.title = process.env['FAIRHOLD_TITLE'] ?? process.title;
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), ENDS_WITHIN_MS).unref();
});
process.channel?.unref();
