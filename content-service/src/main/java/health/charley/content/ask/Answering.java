package health.charley.content.ask;

import health.charley.content.ask.rating.RatingTokens;
import health.charley.content.page.PageKind;
import health.charley.edge.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** An exchange of a question for an answer, with the token by which the answer is rated. */
@ApplicationScoped
class Answering {
    private final Asking asking;
    private final Admission admission;
    private final RatingTokens tokens;

    Answering(Asking asking, Admission admission, RatingTokens tokens) {
        this.asking = asking;
        this.admission = admission;
        this.tokens = tokens;
    }

    AnswerView answer(PageKind kind, String slug, AskRequest request, RoutingContext exchange) {
        var answer = asking.answer(kind, slug, request, () -> admission.check(exchange))
                .orElseThrow(() -> Problems.notFound("There is no " + kind.word() + " '" + slug + "'."));
        return AnswerView.from(answer, answer.page().map(page -> tokens.issue(page, answer.matches())));
    }
}
