package health.charley.web.desk;

import java.util.Map;

/** What editors call the fields of a manuscript, by the names that the API gives them. */
final class FieldWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("topic", "Topic"),
            Map.entry("headline", "Headline"),
            Map.entry("name", "Name of the condition or symptom"),
            Map.entry("alternateNames", "Other names"),
            Map.entry("summary", "Summary"),
            Map.entry("sample", "Whether it is a sample"),
            Map.entry("author", "Author"),
            Map.entry("datePublished", "First published on"),
            Map.entry("dateModified", "Last changed on"),
            Map.entry("lastReviewed", "Last read through on"),
            Map.entry("nextReview", "To be read through again on"),
            Map.entry("causes", "Highlighted causes"),
            Map.entry("otherCauses", "Other causes"),
            Map.entry("careCards", "Care cards"),
            Map.entry("citations", "Citations"),
            Map.entry("related", "Pages to read next"),
            Map.entry("tags", "Tags"),
            Map.entry("media", "Pictures and films"),
            Map.entry("heading", "Heading"),
            Map.entry("aspect", "Health aspect"),
            Map.entry("markdown", "Text (Markdown)"),
            Map.entry("findings", "Findings of triage, by the numbers of the list items"),
            Map.entry("callouts", "Call-outs"),
            Map.entry("sections", "Sections"),
            Map.entry("items", "Signs"),
            Map.entry("signs", "Findings of triage"),
            Map.entry("redFlag", "Red flag of triage"),
            Map.entry("text", "Text"),
            Map.entry("kind", "Kind"),
            Map.entry("condition", "Condition"),
            Map.entry("signedBy", "Signed by"),
            Map.entry("alternativeText", "What there is to see"),
            Map.entry("caption", "Caption"),
            Map.entry("url", "Address"),
            Map.entry("comment", "Comment"),
            Map.entry("reason", "Reason"),
            Map.entry("at", "Day and time"),
            Map.entry("revision", "Revision"));

    /** Of authors and citations; some of the names mean something else there than on a page. */
    private static final Map<String, String> OF_SOURCES = Map.ofEntries(
            Map.entry("name", "Name"),
            Map.entry("jobTitle", "Job"),
            Map.entry("biography", "Biography"),
            Map.entry("account", "Account that signs"),
            Map.entry("sample", "Whether the person is invented"),
            Map.entry("doi", "DOI"),
            Map.entry("pmid", "PMID"),
            Map.entry("status", "Status"),
            Map.entry("replacedBy", "Replaced by"),
            Map.entry("checked", "How it was checked"));

    private FieldWords() {}

    /** A field of an author or a citation. */
    static String ofSource(String field) {
        return OF_SOURCES.getOrDefault(field, of(field));
    }

    /** A field that is newer than this list is called as the API does. */
    static String of(String field) {
        return WORDS.getOrDefault(field, field);
    }
}
