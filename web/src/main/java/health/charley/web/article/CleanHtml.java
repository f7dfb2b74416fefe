package health.charley.web.article;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The elements that an article's text may bring into a page: those that Markdown makes, and links over HTTPS or within this
 * site. Content has its own allow-list; this is the second wall.
 */
final class CleanHtml {
    private static final PolicyFactory TEXT = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "br", "h3", "h4")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelNofollowOnLinks()
            .toFactory();

    private CleanHtml() {}

    static String of(String html) {
        return html == null ? "" : TEXT.sanitize(html);
    }
}
