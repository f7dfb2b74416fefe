package health.charley.content.importing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.PageAddress;

/** A page as its file has it; {@code file} is the path an editor looks for, {@code sha256} the digest of its text. */
record PageFile(String file, Manuscript page, String sha256) {

    PageAddress address() {
        return page.address();
    }
}
