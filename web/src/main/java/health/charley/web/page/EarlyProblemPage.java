package health.charley.web.page;

import health.charley.edge.problem.ProblemPage;
import jakarta.inject.Singleton;

/** Shows in words what is refused before it is known who asks, such as a file that is too large. */
@Singleton
class EarlyProblemPage implements ProblemPage {
    @Override
    public String html(int status) {
        return PlainErrorPage.of(status).render();
    }

    @Override
    public String policy() {
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
