/** Tells public/preferences.js, which runs before all, that the scripts after it run too. */
document.documentElement.dataset['started'] = '';

export {};
