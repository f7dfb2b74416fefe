package health.charley.content.editing;

import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionText;
import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** A manuscript in whose text marks say which finding an item speaks of, so that a finding goes where its words go. */
final class MarkedText {
    private final List<InputError> errors = new ArrayList<>();

    private MarkedText() {}

    /** The manuscript with what its marks say beside its text. */
    static Manuscript read(Manuscript marked) {
        var text = new MarkedText();
        var sections = new ArrayList<SectionText>();
        for (var n = 0; n < marked.sections().size(); n++) {
            sections.add(text.read(n, marked.sections().get(n)));
        }
        if (!text.errors.isEmpty()) {
            throw Problems.badRequest(text.errors);
        }
        return new Manuscript(marked.address(), marked.head(), sections);
    }

    private SectionText read(int n, SectionText section) {
        if (!section.findings().isEmpty()) {
            refuse(n, "findings", "Where the text has marks, they alone say what its items speak of.");
            return section;
        }
        try {
            return section.withoutMarks();
        } catch (BrokenContentException broken) {
            refuse(n, "markdown", broken.getMessage());
            return section;
        }
    }

    private void refuse(int n, String field, String sentence) {
        errors.add(InputError.at(Pointers.of("sections", n, field), sentence));
    }
}
