package health.charley.content.ask;

import health.charley.content.ask.rating.RatingTokens;
import health.charley.content.page.PageKind;
import health.charley.content.redirect.RedirectRepository;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** An exchange of a question for an answer, with the token by which the answer is rated. */
@ApplicationScoped
class Answering {
    private final Asking asking;
    private final Admission admission;
    private final RatingTokens tokens;
    private final RedirectRepository redirects;

    Answering(Asking asking, Admission admission, RatingTokens tokens, RedirectRepository redirects) {
        this.asking = asking;
        this.admission = admission;
        this.tokens = tokens;
        this.redirects = redirects;
    }

    AnswerView answer(PageKind kind, String slug, AskRequest request, RoutingContext exchange) {
        var answer = asking.answer(kind, slug, request, () -> admission.check(exchange))
                .orElseThrow(() -> redirects.elsewhere(kind, slug, "There is no " + kind.word() + " '" + slug + "'."));
        return AnswerView.from(answer, answer.page().map(page -> tokens.issue(page, answer.matches())));
    }
}
