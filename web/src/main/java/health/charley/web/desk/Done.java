package health.charley.web.desk;

/** What a page says was done just before, as the end of its address has it. */
final class Done {
    static final String SAVED = "saved";
    static final String SAVED_SENTENCE = "The draft was saved.";

    private Done() {}

    static String at(PageAddress page, String word) {
        String path = page.path();
        return path + (path.contains("?") ? "&" : "?") + "done=" + word;
    }
}
