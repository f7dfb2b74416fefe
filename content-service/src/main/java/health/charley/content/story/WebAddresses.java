package health.charley.content.story;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The web addresses in what somebody typed: with a scheme or {@code www.}, as a link of Markdown, HTML or a forum, or a bare
 * name such as {@code example.com} or {@code bit.ly/x}. Of names without a path only those with a common ending count: a
 * missing space after a period makes "last.It" too.
 */
final class WebAddresses {
    private static final String ENDINGS =
            "com|net|org|info|biz|shop|store|online|site|website|xyz|top|club|link|click|app|dev|io|ly|ru|cn";

    private static final String NAME = "(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+";

    /** Up to where the next address may begin. */
    private static final String REST = "(?:(?!https?://|www\\.)[^\\s<>()\\[\\]\"',;])*";

    private static final Pattern ADDRESS = Pattern.compile(
            "<a\\b.*?(?:</a>|$)|\\[url\\b.*?(?:\\[/url]|$)|]\\([^)\\s]*|(?:\\b[a-z][a-z0-9+.-]*://|\\bwww\\.)(?:www\\.)?"
                    + REST + "|" + NAME + "(?:(?:" + ENDINGS + ")(?![\\p{L}\\p{N}])" + REST
                    + "|\\p{L}{2,24}(?::[0-9]+)?/" + REST + ")",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WebAddresses() {}

    static long countIn(String text) {
        return ADDRESS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .count();
    }
}
