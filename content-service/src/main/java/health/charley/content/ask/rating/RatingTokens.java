package health.charley.content.ask.rating;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.rating.RatedAnswer.QuotedSection;
import health.charley.content.ask.retrieval.Match;
import health.charley.content.signing.Purpose;
import health.charley.content.signing.SignedToken;
import health.charley.content.signing.SignedTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tokens that come with answers: each lets its answer be rated once, for a while. */
@ApplicationScoped
public class RatingTokens {
    /** What a signed token can carry. */
    private static final int ROOM = 200;

    private final SignedTokens tokens;
    private final Purpose purpose;

    RatingTokens(SignedTokens tokens, RatingConfig config) {
        this.tokens = tokens;
        this.purpose = new Purpose("answer-rating", config.period());
    }

    public String issue(PageText page, List<Match> matches) {
        var answer = new RatedAnswer(
                page.revision(),
                matches.stream()
                        .map(match -> new QuotedSection(
                                match.page().revision(), match.passage().section()))
                        .toList());
        return tokens.issue(purpose, answer.written(ROOM));
    }

    /** What a token says that was handed out here and is still good. */
    Optional<SignedToken> read(String token) {
        return tokens.read(purpose, token);
    }
}
