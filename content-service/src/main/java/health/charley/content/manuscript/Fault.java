package health.charley.content.manuscript;

import java.util.List;

/** Something wrong at a place of a manuscript, such as {@code [careCards, 0, heading]}, in a sentence for its editor. */
public record Fault(List<Object> place, String sentence) {

    public Fault {
        place = List.copyOf(place);
    }
}
