package health.charley.content.ask;

import health.charley.content.ask.passage.Library;
import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.phrasing.PhrasedSentence;
import health.charley.content.ask.phrasing.Phrasing;
import health.charley.content.ask.redflag.RedFlag;
import health.charley.content.ask.redflag.RedFlagWords;
import health.charley.content.ask.retrieval.Match;
import health.charley.content.ask.retrieval.Search;
import health.charley.content.page.PageKind;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Answers questions to pages. Nothing that fails takes the emergency card away from a question that speaks of an emergency. */
@Startup // red-flag words that can't be read are noticed at the start, not at the first emergency
@ApplicationScoped
class Asking {
    private static final Logger LOG = Logger.getLogger(Asking.class);

    private final RedFlagWords words = RedFlagWords.packaged();
    private final Library library;
    private final Search search;
    private final Phrasing phrasing;
    private final AskConfig config;

    Asking(Library library, Search search, Phrasing phrasing, AskConfig config) {
        this.library = library;
        this.search = search;
        this.phrasing = phrasing;
        this.config = config;
    }

    /** The answer of a page, if there is such a page. {@code admission} throws where the caller must wait. */
    Optional<Answer> answer(PageKind kind, String slug, AskRequest request, Runnable admission) {
        var redFlags = words.in(request.question());
        var unread = canBeRead(request) ? List.<RedFlag>of() : words.needingAmbulance();
        if (redFlags.isEmpty() && unread.isEmpty()) {
            admission.run();
            return library.page(kind, slug, request.wantedLanguage()).map(page -> answer(page, request.question()));
        }
        return Optional.of(emergency(kind, slug, request, new Danger(redFlags, unread), admission));
    }

    private boolean canBeRead(AskRequest request) {
        return request.namesEnglish() && words.canBeFoundIn(request.question());
    }

    private Answer answer(PageText page, String question) {
        var matches = matches(page, question, config.longestWait());
        return new Answer(List.of(), List.of(), Optional.of(page), matches, phrased(question, matches));
    }

    /** Without phrasing, and from what is ready: who may be in danger waits for no model. */
    private Answer emergency(PageKind kind, String slug, AskRequest request, Danger danger, Runnable admission) {
        var page = Optional.<PageText>empty();
        try {
            admission.run();
            page = library.page(kind, slug, request.wantedLanguage());
            var matches = page.map(found -> matches(found, request.question(), Duration.ZERO))
                    .orElse(List.of());
            return new Answer(danger.redFlags(), danger.unread(), page, matches, List.of());
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            LOG.infof(
                    "An emergency was answered with the card alone: %s",
                    failure.getClass().getName());
            return new Answer(danger.redFlags(), danger.unread(), page, List.of(), List.of());
        }
    }

    private List<Match> matches(PageText page, String question, Duration wait) {
        return search.matches(
                question,
                page,
                () -> library.causes(page.conditions(), page.address().language()),
                wait);
    }

    private List<PhrasedSentence> phrased(String question, List<Match> matches) {
        return matches.isEmpty()
                ? List.of()
                : phrasing.phrase(
                        question,
                        matches.stream().map(match -> match.passage().whole()).toList());
    }

    /** What a question speaks of, and what it may speak of unseen. */
    private record Danger(List<RedFlag> redFlags, List<RedFlag> unread) {}
}
