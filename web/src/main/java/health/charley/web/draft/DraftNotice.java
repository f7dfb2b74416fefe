package health.charley.web.draft;

import health.charley.web.cookie.JustDone;
import java.util.Arrays;
import java.util.Optional;

/** What the list of unfinished checks tells at its top, once, after what the browser just did. */
public enum DraftNotice {
    KEPT(true, "Your answers are kept. You can go on with them here or on another device."),
    ERASED(true, "The unfinished check was deleted."),
    GONE(false, "That check is not here any more. It was deleted or finished, or its 30 days have passed."),
    CHANGED(
            false,
            "That check was not deleted: another device has gone on with it since you opened this page. It is below as it is"
                    + " kept now."),
    OUTDATED(
            false,
            "Charley can’t go on with that check: its questions have changed since, or another program kept it. Its answers stay"
                    + " kept until their 30 days have passed. To get advice now, begin anew."),
    NOTHING_TO_KEEP(false, "There were no answers to keep in this browser. Signing out clears them.");

    private final boolean success;
    private final String sentence;

    DraftNotice(boolean success, String sentence) {
        this.success = success;
        this.sentence = sentence;
    }

    public boolean success() {
        return success;
    }

    public String sentence() {
        return sentence;
    }

    void tell(JustDone done) {
        done.tellAt(place());
    }

    static Optional<DraftNotice> taken(JustDone done) {
        return Arrays.stream(values())
                .filter(notice -> done.takeAt(notice.place()))
                .findFirst();
    }

    private String place() {
        return DraftResource.LIST + " " + name();
    }
}
