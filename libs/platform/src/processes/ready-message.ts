const readyMessage = 'ready';

/** Tells the launcher that started this process that it does its work now. Nothing happens without a launcher. */
export function reportReady(): void {
  if (process.connected) process.send?.(readyMessage);
}

/** True for the message of `reportReady`. */
export function isReadyMessage(message: unknown): boolean {
  return message === readyMessage;
}
