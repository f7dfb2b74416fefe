package health.charley.content.importing;

import health.charley.content.manuscript.Fault;
import health.charley.content.manuscript.ManuscriptCheck;
import health.charley.content.page.CitedWork;
import health.charley.content.page.PageAddress;
import health.charley.content.page.Succession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether the content files agree with each other. */
final class ContentCheck {
    private final ContentSet content;
    private final List<String> faults = new ArrayList<>();

    private ContentCheck(ContentSet content) {
        this.content = content;
    }

    /** A sentence for each fault, with the file it is in. */
    static List<String> faultsIn(ContentSet content) {
        var check = new ContentCheck(content);
        content.pages().forEach(check::checkPage);
        check.checkReplacements();
        check.checkRedirects();
        return List.copyOf(check.faults);
    }

    private void checkPage(PageFile file) {
        ManuscriptCheck.faultsIn(file.page(), content).stream()
                .map(Fault::sentence)
                .forEach(fault -> faults.add(file.file() + ": " + fault));
        var address = file.address();
        if (!content.hasPage(address.original())) {
            faults.add(file.file() + ": The page does not exist in " + PageAddress.LANGUAGE + ", which readers of"
                    + " other languages fall back to.");
        }
    }

    private void checkReplacements() {
        var named = new HashSet<>(content.citations().keySet());
        content.citations()
                .forEach((id, work) -> work.replacedBy()
                        .filter(other -> !named.contains(other))
                        .ifPresent(other -> faults.add("citations.yaml: The work '" + other + "', which is to replace '"
                                + id + "', does not exist.")));
        named.stream()
                .sorted()
                .filter(id -> Succession.leads(id, id, this::successor))
                .forEach(id -> faults.add("citations.yaml: The work '" + id + "' is replaced by itself in the end."));
    }

    private void checkRedirects() {
        var seen = new HashSet<PageAddress>();
        for (var redirect : content.redirects()) {
            var from = redirect.oldAddress();
            if (!seen.add(from)) {
                faults.add("redirects.yaml: '" + redirect.from() + "' is there twice.");
            }
            if (content.hasPage(from)) {
                faults.add("redirects.yaml: '" + redirect.from() + "' is a page, so it can't lead elsewhere.");
            }
            if (!content.hasPage(redirect.newAddress())) {
                faults.add("redirects.yaml: The page '" + redirect.to() + "', to which '" + redirect.from()
                        + "' leads, does not exist.");
            }
        }
    }

    private Optional<String> successor(String id) {
        return Optional.ofNullable(content.citations().get(id)).flatMap(CitedWork::replacedBy);
    }
}
