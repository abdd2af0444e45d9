/**
 * Shows a notice of the browser's, and says whether it could. Chrome on Android leaves notices to the service worker and
 * throws for everybody else: there the worker of this page shows it.
 */
export async function notice(title: string, options: NotificationOptions): Promise<boolean> {
  if (typeof Notification === "undefined" || Notification.permission !== "granted") return false;
  try {
    new Notification(title, options);
    return true;
  } catch {
    try {
      const worker = await navigator.serviceWorker.getRegistration();
      await worker?.showNotification(title, options);
      return worker !== undefined;
    } catch {
      return false;
    }
  }
}
