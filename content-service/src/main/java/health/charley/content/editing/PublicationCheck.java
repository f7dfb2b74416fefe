package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import java.util.List;

/**
 * Something that is asked before a page is submitted or shown to readers. All beans of this type are asked, outside of
 * any transaction, so that one may ask another service; one that can't tell says so in an objection, which blocks where
 * not knowing is a danger.
 */
public interface PublicationCheck {
    List<Objection> objections(Manuscript page);

    /** Whether what blocks here already keeps a draft from review, where there is nothing yet that a reviewer could judge. */
    default boolean stopsReview() {
        return false;
    }

    /** What it says to a page in a file, which comes before readers without the steps of the desk. */
    default List<Objection> toFile(Manuscript page) {
        return objections(page);
    }
}
