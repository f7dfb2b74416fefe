package health.charley.content.ask.passage;

import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.Optional;

/**
 * A live revision of a page as an answer needs it. Revisions never change, so neither does this.
 *
 * @param revision the key of the revision in the database
 * @param number the revision's number on its page
 * @param name what the page is about, in people's words
 * @param subject topic, name and other names: the words that every passage of the page is about
 * @param conditions of an article: the conditions of the causes that it lists
 */
public record PageText(
        long revision,
        PageAddress address,
        int number,
        String name,
        String subject,
        List<Passage> passages,
        Optional<EmergencyCard> emergency,
        List<String> conditions) {
    public PageText {
        passages = List.copyOf(passages);
        conditions = List.copyOf(conditions);
    }

    /** The emergency care card of a page. */
    public record EmergencyCard(String heading, List<String> signs) {
        public EmergencyCard {
            signs = List.copyOf(signs);
        }
    }
}
