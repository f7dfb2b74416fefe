package health.charley.web.desk;

import java.util.List;

/** What the publication checks say to a draft now. */
public record ChecksView(boolean asked, boolean answered, List<ObjectionView> objections) {
    /** Where there is no draft, nothing is asked. */
    static final ChecksView NONE = new ChecksView(false, false, List.of());

    /** The checks do not answer; the page can be worked on all the same. */
    static final ChecksView SILENT = new ChecksView(true, false, List.of());

    static ChecksView of(DraftObjectionsView said) {
        return new ChecksView(true, true, ObjectionView.sorted(said.objections()));
    }

    /** The answer of the service. */
    record DraftObjectionsView(List<ObjectionView> objections) {}
}
