// Starts the offline page.
navigator.serviceWorker?.register("/sw.js").catch(() => {});
