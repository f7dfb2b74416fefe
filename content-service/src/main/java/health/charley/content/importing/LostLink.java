package health.charley.content.importing;

import health.charley.content.page.PageAddress;

/** That a page no longer links to another one, which the files do not have: no file could say that it does. */
record LostLink(PageAddress page, PageAddress target) {}
