package health.charley.web.story;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.story.StoryClient.StoryFormView;
import health.charley.web.story.StoryClient.TakenStoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks the content service for stories, and takes them there, in the name of a visitor without an account. */
@RequestScoped
class ReaderStories {
    private final StoryClient client;
    private final WithdrawalClient withdrawals;
    private final VisitorAddress visitor;

    ReaderStories(@RestClient StoryClient client, @RestClient WithdrawalClient withdrawals, VisitorAddress visitor) {
        this.client = client;
        this.withdrawals = withdrawals;
        this.visitor = visitor;
    }

    RestResponse<StoryListView> of(StoryPlace place, String cursor) {
        return Ask.of(Neighbour.CONTENT, () -> client.stories(place.folder(), place.slug(), cursor));
    }

    RestResponse<StoryFormView> form(StoryPlace place) {
        return ask(() -> client.form(visitor.text(), place.folder(), place.slug()));
    }

    RestResponse<TakenStoryView> send(StoryPlace place, SentStory story) {
        return ask(() -> client.send(visitor.text(), place.folder(), place.slug(), story));
    }

    void takeBack(WithdrawalForm form) {
        ask(() -> withdrawals.withdraw(visitor.text(), form.story(), form.withdrawal()))
                .close();
    }

    private static <T> T ask(Supplier<T> call) {
        return Ask.of(Neighbour.CONTENT, () -> {
            try {
                return call.get();
            } catch (WebApplicationException answered) {
                throw StoryRefusedException.of(answered);
            }
        });
    }
}
