package health.charley.web.article;

import health.charley.web.html.Moment;
import java.util.Objects;
import java.util.Optional;

/** A draft for whoever has a link to it, until the link ends. */
public record PreviewView(String expiresAt, Optional<ArticleView> article, Optional<ArticleView> cause) {
    public PreviewView {
        article = Objects.requireNonNullElse(article, Optional.empty());
        cause = Objects.requireNonNullElse(cause, Optional.empty());
    }

    ArticleView page() {
        return article.or(() -> cause).orElseThrow();
    }

    String expires() {
        return Moment.inWords(expiresAt);
    }
}
