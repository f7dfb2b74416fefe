package health.charley.content.manuscript;

import java.util.stream.Collectors;

/**
 * The text of a page's file. The same page always makes the same text, so two manuscripts say the same exactly when their
 * texts are equal. {@link SectionReader} reads it back.
 */
public final class PageText {
    private static final String FENCE = "---\n";

    private PageText() {}

    public static String of(Manuscript page) {
        return FENCE
                + StableYaml.of(page.head())
                + FENCE
                + page.sections().stream().map(SectionWriter::write).collect(Collectors.joining("\n"));
    }
}
