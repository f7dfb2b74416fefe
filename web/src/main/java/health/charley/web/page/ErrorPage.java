package health.charley.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page for a request that can't be answered as asked. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(String heading, String text) implements TemplateInstance {

    static ErrorPage of(int status) {
        return switch (status) {
            case 401 ->
                new ErrorPage(
                        "Signing in did not work",
                        "That page is only for people who are signed in, and signing in does not work just now. Try again in "
                                + "a few minutes. The check and the articles work without it, and answers you gave are "
                                + "still in this browser.");
            case 403 ->
                new ErrorPage(
                        "That form could not be accepted",
                        "It was not sent from one of our pages, or the page was open for too long. Nothing was changed. "
                                + "Go back, load the page again and send it once more.");
            case 404 ->
                new ErrorPage(
                        "Page not found",
                        "If you typed the address, check that it is right. If you followed a link, it may be old.");
            case 405 -> new ErrorPage("That does not work here", "This page can't be used in that way.");
            case 413 ->
                new ErrorPage(
                        "That is too large",
                        "Nothing was changed. Go back in your browser: what you typed should still be there. Make it "
                                + "smaller, or send it in several parts.");
            case 503 -> new ErrorPage("Sorry, this does not work just now", "Try again in a few minutes.");
            default ->
                status < 500
                        ? new ErrorPage("That request could not be read", "Something in it was not as we expect it.")
                        : new ErrorPage("Sorry, something went wrong", "It is our fault, not yours. Try again later.");
        };
    }
}
