package health.charley.web.desk;

/** What a page says was done just before, as the end of its address has it. */
final class Done {
    static final String SAVED = "saved";
    static final String SAVED_SENTENCE = "The draft was saved.";

    /** A translation that is still to be written. */
    static final String BEGUN = "begun";

    static final String BEGUN_SENTENCE =
            "The translation was begun. The words of the original are in the form: write yours over them.";

    private Done() {}

    static String at(PageAddress page, String word) {
        String path = page.path();
        return path + (path.contains("?") ? "&" : "?") + "done=" + word;
    }
}
