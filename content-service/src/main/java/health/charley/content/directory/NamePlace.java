package health.charley.content.directory;

import health.charley.content.paging.CursorWord;

/** Where a name stands among all: by its letters, then by its page and the page's order of names. */
record NamePlace(String sortKey, long page, int position) {
    static final NamePlace START = new NamePlace("", 0, 0);

    String word() {
        return CursorWord.of(page + " " + position + " " + sortKey);
    }
}
