package health.charley.content.page;

import java.util.List;
import java.util.Optional;

/** All that a revision says. */
public record RevisionContent(
        Masthead masthead,
        Dates dates,
        Author author,
        Optional<Author> reviewer,
        List<Section> sections,
        List<CareCard> careCards,
        List<ListedCause> causes,
        List<Citation> citations,
        List<Page> related,
        List<Media> media) {

    public RevisionContent {
        sections = List.copyOf(sections);
        careCards = List.copyOf(careCards);
        causes = List.copyOf(causes);
        citations = List.copyOf(citations);
        related = List.copyOf(related);
        media = List.copyOf(media);
    }
}
