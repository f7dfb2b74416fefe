package health.charley.content.importing;

import health.charley.content.page.CitationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with a work as {@code citations.yaml} has it. */
final class CitationCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NO_USER = Pattern.compile("(?s)[a-z]+://[^/?#@]*([/?#].*)?|(?![a-z]+://).*");
    private static final Pattern PMID = Pattern.compile("[0-9]{1,9}");

    private final CitationText citation;
    private final List<String> faults = new ArrayList<>();

    private CitationCheck(CitationText citation) {
        this.citation = citation;
    }

    /** A sentence for each fault; {@code before} are the ids of the works that stand before it. */
    static List<String> faultsIn(CitationText citation, Set<String> before) {
        var check = new CitationCheck(citation);
        check.run(before);
        return List.copyOf(check.faults);
    }

    private void run(Set<String> before) {
        var named = "The citation '" + citation.id() + "' ";
        addIf(
                isBlank(citation.id()) || isBlank(citation.text()) || citation.checked() == null,
                named + "needs id, text and checked.");
        addIf(before.contains(citation.id()), named + "stands there twice.");
        addIf(!fits(ID, citation.id()), named + "has an id that is not written like 'garrison-2012'.");
        addIf(!fits(PMID, citation.pmid()), named + "has a PubMed number that is not up to nine digits.");
        addIf(
                citation.url() != null && !citation.url().startsWith("https://"),
                named + "has an address that does not begin with 'https://'.");
        addIf(!fits(NO_USER, citation.url()), named + "has an address with a user in it.");
        addIf(
                citation.replacedBy() != null && citation.status() != CitationStatus.REPLACED,
                named + "names the work that replaces it, but is not marked as replaced.");
        addIf(
                citation.replacedBy() == null && citation.status() == CitationStatus.REPLACED,
                named + "is marked as replaced and does not name the work that takes its place.");
        addIf(citation.id() != null && citation.id().equals(citation.replacedBy()), named + "replaces itself.");
    }

    private void addIf(boolean wrong, String sentence) {
        if (wrong) {
            faults.add(sentence);
        }
    }

    private static boolean fits(Pattern pattern, String text) {
        return text == null || pattern.matcher(text).matches();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
