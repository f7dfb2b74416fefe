package health.charley.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What Markdown has and pages do not show; readers would get its words as plain text, or nothing. */
enum UnshownMarkdown {
    PICTURE("A picture is not shown there. Put it among the pictures and films of the page.", "!\\[[^\\]]*\\][(\\[]"),
    TABLE(
            "A table is not shown there, only its words with bars between. Write a list.",
            "(?m)^ {0,3}\\|?[ :-]*-{2,}[ :-]*\\|[ :|-]*$"),
    CODE("A block of code is not shown there, only its words in one line. Write paragraphs.", "(?m)^ {0,3}(?:```|~~~)");

    private final String sentence;
    private final Pattern pattern;

    UnshownMarkdown(String sentence, String pattern) {
        this.sentence = sentence;
        this.pattern = Pattern.compile(pattern);
    }

    /** What readers will miss of a text, one sentence for each kind. */
    static List<String> in(String markdown) {
        return Arrays.stream(values())
                .filter(kind -> kind.pattern.matcher(markdown).find())
                .map(kind -> kind.sentence)
                .toList();
    }
}
