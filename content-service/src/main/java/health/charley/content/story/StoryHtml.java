package health.charley.content.story;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A story as HTML: paragraphs and line breaks, and everything else as the text that it is. */
final class StoryHtml {
    private StoryHtml() {}

    static String of(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br />") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
